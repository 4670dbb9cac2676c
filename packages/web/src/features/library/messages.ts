import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Collection",
  lead: "Your films and series will stand here.",
  none: "Nothing here yet",
};

const fr: typeof en = {
  title: "Collection",
  lead: "Vos films et séries seront ici.",
  none: "Rien pour l'instant",
};

export const libraryMessages = defineMessages(en, fr);
