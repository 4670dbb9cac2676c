import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Stopped on the way",
  ended: {
    failed: "The job that moved the files gave up.",
    cancelled: "The job that moved the files was cancelled.",
    forgotten: "The job that moved the files ended long ago.",
  },
  far: (moved: number, files: number) =>
    plural("en", moved, {
      one: `# of ${files} files is at its new place.`,
      other: `# of ${files} files are at their new place.`,
    }),
  safe: "Every file is whole, at its old place or at its new one.",
  resume: "Go on",
  resumeBack: "Go on moving back",
  takeBack: "Move everything back",
};

const fr: typeof en = {
  title: "Arrêté en chemin",
  ended: {
    failed: "La tâche qui déplaçait les fichiers a abandonné.",
    cancelled: "La tâche qui déplaçait les fichiers a été annulée.",
    forgotten: "La tâche qui déplaçait les fichiers est finie depuis longtemps.",
  },
  far: (moved, files) =>
    plural("fr", moved, {
      one: `# fichier sur ${files} est à sa nouvelle place.`,
      other: `# fichiers sur ${files} sont à leur nouvelle place.`,
    }),
  safe: "Chaque fichier est entier, à son ancienne place ou à la nouvelle.",
  resume: "Continuer",
  resumeBack: "Continuer le retour",
  takeBack: "Tout remettre en place",
};

export const haltMessages = defineMessages(en, fr);
