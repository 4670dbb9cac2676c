import { defineMessages } from "../lib/i18n/messages.ts";

const en = {
  states: {
    queued: "Queued",
    running: "Running",
    succeeded: "Done",
    failed: "Failed",
    cancelled: "Cancelled",
  },
  progress: (done: string, total: string) => `${done} of ${total}`,
  eta: (left: string) => `about ${left} left`,
  cancel: "Cancel",
  cancelling: "Stopping…",
  retry: "Try again",
  attempt: (attempt: number, of: number) => `attempt ${attempt} of ${of}`,
  dueAt: (when: string) => `begins ${when}`,
  progressOf: (title: string) => `Progress of ${title}`,
  by: (name: string) => `by ${name}`,
};

const fr: typeof en = {
  states: {
    queued: "En attente",
    running: "En cours",
    succeeded: "Terminée",
    failed: "Échouée",
    cancelled: "Annulée",
  },
  progress: (done, total) => `${done} sur ${total}`,
  eta: (left) => `encore ${left} environ`,
  cancel: "Annuler",
  cancelling: "Arrêt en cours…",
  retry: "Réessayer",
  attempt: (attempt, of) => `essai ${attempt} sur ${of}`,
  dueAt: (when) => `commencera ${when}`,
  progressOf: (title) => `Avancement : ${title}`,
  by: (name) => `par ${name}`,
};

export const jobMessages = defineMessages(en, fr);
