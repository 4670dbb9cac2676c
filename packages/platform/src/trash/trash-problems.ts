import type { Message, RestoreConflict } from "@souffleur/kernel";
import { defineProblems } from "../http/index.ts";

export type TrashFailure = { readonly code: "trash_item_not_found" } | RestoreConflict;

/** What each way back does, in a sentence. */
const sentences: Readonly<Record<string, Message>> = {
  copy: { en: " It can come back as a copy beside it.", fr: " Il peut revenir en copie, à côté." },
  new_login: {
    en: " It can come back under another login.",
    fr: " Il peut revenir sous un autre identifiant.",
  },
};

function ways(options: readonly string[], locale: keyof Message): string {
  return options.map((option) => sentences[option]?.[locale] ?? "").join("");
}

export const trashProblems = defineProblems<TrashFailure>({
  trash_item_not_found: {
    status: 404,
    title: { en: "Not in the trash", fr: "Absent de la corbeille" },
    detail: () => ({ en: "This is not in the trash.", fr: "Cet élément n'est pas dans la corbeille." }),
    next: {
      en: "It may have been restored already: look for it where it was.",
      fr: "Il a peut-être déjà été restauré : cherchez-le à sa place d'origine.",
    },
  },
  restore_conflict: {
    status: 409,
    title: { en: "Cannot come back as it was", fr: "Restauration à l'identique impossible" },
    detail: ({ reason, options }) =>
      reason.endsWith("_gone")
        ? {
            en: "What it belongs to is not there any more; bring that back first.",
            fr: "Ce à quoi il appartient n'existe plus ; rétablissez-le d'abord.",
          }
        : {
            en: `Another one has taken its place meanwhile.${ways(options, "en")}`,
            fr: `Un autre a pris sa place entre-temps.${ways(options, "fr")}`,
          },
    example: { reason: "id_taken", options: ["copy"] },
    next: { en: "Restore with one of the `options`.", fr: "Restaurez avec l'une des `options`." },
    extra: ({ reason, options }) => ({ reason, options }),
  },
});
