import { defineMessages } from "../../lib/i18n/messages.ts";
import { plural } from "../../lib/i18n/plural.ts";

const en = {
  title: "Trash",
  lead: "What was deleted, with all it takes to bring it back exactly.",
  emptyTitle: "The trash is empty",
  empty: "Whatever is deleted comes here first.",
  emptyAll: "Empty the trash",
  confirmTitle: "Empty the trash?",
  confirm: "Everything in it is lost for good. This is the one thing that cannot be undone.",
  confirmOneTitle: (title: string) => `Delete “${title}” for good?`,
  confirmOne: "It cannot be brought back afterwards.",
  cancel: "Keep it",
  restore: "Restore",
  restoreOne: (title: string) => `Restore ${title}`,
  deleteForGood: "Delete for good",
  deleteOne: (title: string) => `Delete ${title} for good`,
  restored: (title: string) => `${title}: restored`,
  deletedBy: (when: string, who: string) => `deleted ${when} by ${who}`,
  emptied: (count: number) =>
    plural("en", count, { one: "The trash is empty.", other: "The trash is empty." }),
  conflictTitle: (title: string) => `“${title}” cannot come back as it was`,
  options: {
    replace: "Replace what is there now",
    rename: "Restore under another name",
    copy: "Restore as a copy",
    new_id: "Restore as a copy",
    merge: "Merge with what is there now",
    skip: "Leave out what conflicts",
  } as Record<string, string>,
  kinds: {
    "planning.artist": "Person",
    "planning.planning": "Planning",
    "planning.venue": "Venue",
    user: "User",
  } as Record<string, string>,
};

const fr: typeof en = {
  title: "Corbeille",
  lead: "Ce qui a été supprimé, avec tout ce qu’il faut pour le rétablir à l’identique.",
  emptyTitle: "La corbeille est vide",
  empty: "Tout ce qui est supprimé passe d’abord par ici.",
  emptyAll: "Vider la corbeille",
  confirmTitle: "Vider la corbeille ?",
  confirm: "Tout son contenu sera perdu pour de bon. C’est la seule action qui ne s’annule pas.",
  confirmOneTitle: (title) => `Supprimer définitivement « ${title} » ?`,
  confirmOne: "Il ne sera plus possible de le rétablir.",
  cancel: "Garder",
  restore: "Rétablir",
  restoreOne: (title) => `Rétablir ${title}`,
  deleteForGood: "Supprimer définitivement",
  deleteOne: (title) => `Supprimer définitivement ${title}`,
  restored: (title) => `${title} : rétabli`,
  deletedBy: (when, who) => `supprimé ${when} par ${who}`,
  emptied: () => "La corbeille est vide.",
  conflictTitle: (title) => `« ${title} » ne peut pas revenir tel quel`,
  options: {
    replace: "Remplacer ce qui s’y trouve maintenant",
    rename: "Rétablir sous un autre nom",
    copy: "Rétablir comme copie",
    new_id: "Rétablir comme copie",
    merge: "Fusionner avec ce qui s’y trouve maintenant",
    skip: "Laisser de côté ce qui est en conflit",
  },
  kinds: {
    "planning.artist": "Personne",
    "planning.planning": "Planning",
    "planning.venue": "Lieu",
    user: "Utilisateur",
  },
};

export const trashMessages = defineMessages(en, fr);
