import { defineMessages } from "../lib/i18n/messages.ts";

const en = {
  placeholder: "dd/mm/yyyy",
  clear: "Clear the date",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  previousYear: "Previous year",
  nextYear: "Next year",
  previousDecade: "Previous ten years",
  nextDecade: "Next ten years",
  badTime: "Write a time such as 19:30.",
};

const fr: typeof en = {
  placeholder: "jj/mm/aaaa",
  clear: "Effacer la date",
  previousMonth: "Mois précédent",
  nextMonth: "Mois suivant",
  previousYear: "Année précédente",
  nextYear: "Année suivante",
  previousDecade: "Dix années précédentes",
  nextDecade: "Dix années suivantes",
  badTime: "Écrivez une heure, par exemple 19:30 ou 19h30.",
};

export const dateFieldMessages = defineMessages(en, fr);
