import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Trash of the disks",
  lead: "What transfers, fixes and undos threw away lies on its own disk until somebody empties it.",
  none: "Nothing lies in the trash of the disks.",
  since: (when: string, size: string) => `${size} · ${when} · from `,
  tooYoung: "Kept for 30 days",
  needed: "An undo needs it",
  empty: "Empty…",
  nothingOld: "Nothing lies there for 30 days yet.",
  confirmTitle: "Remove for good what lies there for 30 days or longer?",
  wouldGo: (count: number, size: string) =>
    plural("en", count, {
      one: `# file would go, ${size}. Nothing brings it back.`,
      other: `# files would go, ${size}. Nothing brings them back.`,
    }),
  neededToo: (count: number) =>
    plural("en", count, {
      one: "Also # file that an undo still needs: it can then no longer be undone",
      other: "Also # files that an undo still needs: it can then no longer be undone",
    }),
  remove: "Remove for good",
  removed: (count: number) =>
    plural("en", count, { one: "# file removed for good.", other: "# files removed for good." }),
  left: (count: number) =>
    plural("en", count, {
      one: "# could not be removed, or was changed since.",
      other: "# could not be removed, or were changed since.",
    }),
};

const fr: typeof en = {
  title: "Corbeille des disques",
  lead: "Ce que les rangements, corrections et annulations ont écarté reste sur son disque jusqu’à ce qu’on la vide.",
  none: "La corbeille des disques est vide.",
  since: (when, size) => `${size} · ${when} · depuis `,
  tooYoung: "Gardé 30 jours",
  needed: "Utile à une annulation",
  empty: "Vider…",
  nothingOld: "Rien ne s’y trouve encore depuis 30 jours.",
  confirmTitle: "Supprimer définitivement ce qui s’y trouve depuis 30 jours ou plus\u00a0?",
  wouldGo: (count, size) =>
    plural("fr", count, {
      one: `# fichier serait supprimé, ${size}. Rien ne le ramènera.`,
      other: `# fichiers seraient supprimés, ${size}. Rien ne les ramènera.`,
    }),
  neededToo: (count) =>
    plural("fr", count, {
      one: "Aussi # fichier dont une annulation a encore besoin\u00a0: elle ne sera alors plus possible",
      other: "Aussi # fichiers dont une annulation a encore besoin\u00a0: elle ne sera alors plus possible",
    }),
  remove: "Supprimer définitivement",
  removed: (count) =>
    plural("fr", count, {
      one: "# fichier supprimé définitivement.",
      other: "# fichiers supprimés définitivement.",
    }),
  left: (count) =>
    plural("fr", count, {
      one: "# n’a pas pu être supprimé, ou a changé depuis.",
      other: "# n’ont pas pu être supprimés, ou ont changé depuis.",
    }),
};

export const trashFileMessages = defineMessages(en, fr);
