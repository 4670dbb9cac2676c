import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Care",
  lead: "What the collection needs, and how it is mended.",
  none: "Nothing here yet",
};

const fr: typeof en = {
  title: "Entretien",
  lead: "Ce dont la collection a besoin, et comment la remettre en ordre.",
  none: "Rien pour l'instant",
};

export const libraryCareMessages = defineMessages(en, fr);
