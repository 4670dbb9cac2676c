import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  title: "Files and folders",
  lead: "The folders of the settings and the files in them.",
  none: "Nothing here yet",
};

const fr: typeof en = {
  title: "Fichiers et dossiers",
  lead: "Les dossiers des réglages et leurs fichiers.",
  none: "Rien pour l'instant",
};

export const libraryFilesMessages = defineMessages(en, fr);
