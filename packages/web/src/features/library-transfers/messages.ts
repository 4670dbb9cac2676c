import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Transfers",
  lead: "What is moved where, before it is moved.",
  none: "Nothing here yet",
};

const fr: typeof en = {
  title: "Rangement",
  lead: "Ce qui sera déplacé, avant de l'être.",
  none: "Rien pour l'instant",
};

export const libraryTransfersMessages = defineMessages(en, fr);
