import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Activity",
  lead: "Who did what, when, and what it was before.",
  action: "Action",
  actor: "Who",
  from: "From",
  to: "To",
  clear: "Clear the filters",
  export: "Export as CSV",
  emptyTitle: "Nothing recorded yet",
  emptyFiltered: "Nothing matches these filters",
  empty: "Every change and every decision leaves a line here.",
  allActions: "All actions",
  before: "Before",
  after: "After",
  details: "Show what changed",
  system: "the server",
};

const fr: typeof en = {
  title: "Activité",
  lead: "Qui a fait quoi, quand, et comment c’était avant.",
  action: "Action",
  actor: "Qui",
  from: "Du",
  to: "Au",
  clear: "Effacer les filtres",
  export: "Exporter en CSV",
  emptyTitle: "Rien d’enregistré pour l’instant",
  emptyFiltered: "Rien ne correspond à ces filtres",
  empty: "Chaque changement et chaque décision laisse une ligne ici.",
  allActions: "Toutes les actions",
  before: "Avant",
  after: "Après",
  details: "Voir ce qui a changé",
  system: "le serveur",
};

export const activityMessages = defineMessages(en, fr);
