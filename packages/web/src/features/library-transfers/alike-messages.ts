import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  open: "The same for all like it…",
  openFor: (title: string) => `The same for all like it…: ${title}`,
  title: (choice: string) => `“${choice}” for all like it?`,
  lead: (kind: string) =>
    `${kind}: what you leave out stays as it is. Nothing moves before you move the files.`,
  apply: (count: number) =>
    plural("en", count, { one: "Choose it for # file", other: "Choose it for # files" }),
  ours: (facts: string) => `New file: ${facts}`,
  theirs: (facts: string) => `There already: ${facts}`,
  cancel: "Cancel",
};

const fr: typeof en = {
  open: "Pareil pour tous les semblables…",
  openFor: (title) => `Pareil pour tous les semblables… : ${title}`,
  title: (choice) => `« ${choice} » pour tous les semblables ?`,
  lead: (kind) =>
    `${kind} : ce que vous écartez reste comme il est. Rien ne bouge avant que vous déplaciez les fichiers.`,
  apply: (count) => plural("fr", count, { one: "Choisir pour # fichier", other: "Choisir pour # fichiers" }),
  ours: (facts) => `Nouveau fichier : ${facts}`,
  theirs: (facts) => `Déjà là : ${facts}`,
  cancel: "Annuler",
};

export const alikeMessages = defineMessages(en, fr);
