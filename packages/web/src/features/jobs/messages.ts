import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Jobs",
  lead: "Long work, live. A job survives a restart of the server and never takes effect twice.",
  all: "All",
  running: "Running",
  queued: "Queued",
  succeeded: "Done",
  failed: "Failed",
  cancelled: "Cancelled",
  emptyTitle: "Nothing is running",
  empty: "Jobs appear here when plannings are being proposed.",
  emptyFiltered: "No job in this state",
};

const fr: typeof en = {
  title: "Tâches",
  lead: "Le travail de longue haleine, en direct. Une tâche survit à un redémarrage et n’a jamais d’effet deux fois.",
  all: "Toutes",
  running: "En cours",
  queued: "En attente",
  succeeded: "Terminées",
  failed: "Échouées",
  cancelled: "Annulées",
  emptyTitle: "Rien n’est en cours",
  empty: "Les tâches apparaissent ici quand des plannings sont proposés.",
  emptyFiltered: "Aucune tâche dans cet état",
};

export const jobsMessages = defineMessages(en, fr);
