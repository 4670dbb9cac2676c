import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "A fix stopped on the way",
  titleBack: "The taking back of a fix stopped on the way",
  ended: {
    failed: "Its job gave up.",
    cancelled: "Its job was cancelled.",
    forgotten: "Its job ended long ago.",
  },
  far: (done: number, findings: number) =>
    plural("en", done, {
      one: `The files of # of ${findings} findings are where the fix puts them.`,
      other: `The files of # of ${findings} findings are where the fix puts them.`,
    }),
  safe: "Every file is whole, at its old place or at its new one.",
  resume: "Go on",
  resumeBack: "Go on taking it back",
  takeBack: "Take the fix back",
};

const fr: typeof en = {
  title: "Une correction s’est arrêtée en chemin",
  titleBack: "L’annulation d’une correction s’est arrêtée en chemin",
  ended: {
    failed: "Sa tâche a abandonné.",
    cancelled: "Sa tâche a été annulée.",
    forgotten: "Sa tâche est finie depuis longtemps.",
  },
  far: (done, findings) =>
    plural("fr", done, {
      one: `Les fichiers de # constat sur ${findings} sont là où la correction les met.`,
      other: `Les fichiers de # constats sur ${findings} sont là où la correction les met.`,
    }),
  safe: "Chaque fichier est entier, à son ancienne place ou à la nouvelle.",
  resume: "Continuer",
  resumeBack: "Continuer l’annulation",
  takeBack: "Annuler la correction",
};

export const haltMessages = defineMessages(en, fr);
