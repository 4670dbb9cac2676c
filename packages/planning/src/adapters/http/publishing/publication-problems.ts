import { defineProblems } from "@souffleur/platform/http";
import type { NothingToPublish, PreviewStale } from "../../../application/publishing/publish-production.ts";

export interface PublicationNotFound {
  readonly code: "publication_not_found";
  readonly number: string;
}

/** How many characters of what was asked for a sentence repeats. */
const SHOWN = 20;

export const publicationProblems = defineProblems<PreviewStale | NothingToPublish | PublicationNotFound>({
  preview_stale: {
    status: 412,
    title: { en: "Not what you saw", fr: "Ce n'est plus ce que vous avez vu" },
    detail: () => ({
      en: "The plan was changed or published since you looked; nothing was published and nobody was told.",
      fr: "Le planning a été modifié ou publié depuis votre lecture ; rien n'a été publié et personne n'a été prévenu.",
    }),
    next: {
      en: "Look at the changes again, then publish.",
      fr: "Relisez les changements, puis publiez.",
    },
  },
  nothing_to_publish: {
    status: 409,
    title: { en: "Nothing to publish", fr: "Rien à publier" },
    detail: () => ({
      en: "Everybody knows the plan as it is: there is nothing to publish.",
      fr: "Tout le monde connaît le planning tel qu'il est : il n'y a rien à publier.",
    }),
    next: {
      en: "Change the plan first; shifts without a time are not published.",
      fr: "Modifiez d'abord le planning ; un service sans horaire n'est pas publié.",
    },
  },
  publication_not_found: {
    status: 404,
    title: { en: "Publication not found", fr: "Publication introuvable" },
    detail: ({ number }) => ({
      en: `This production has no publication ${number.slice(0, SHOWN)}.`,
      fr: `Cette production n'a pas de publication ${number.slice(0, SHOWN)}.`,
    }),
    example: { number: "7" },
    next: { en: "Take the number from the list.", fr: "Reprenez le numéro dans la liste." },
  },
});
