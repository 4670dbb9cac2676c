import { defineProblems } from "@souffleur/platform/http";
import type { PersonNotFound } from "../../../application/people/get-person.ts";

type PeopleFailure = PersonNotFound;

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const peopleProblems = defineProblems<PeopleFailure>({
  person_not_found: {
    status: 404,
    title: { en: "Person not found", fr: "Personne introuvable" },
    detail: ({ id }) => ({
      en: `There is no person ${id.slice(0, SHOWN)}.`,
      fr: `Personne ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for them in the list, or in the trash.",
      fr: "Cherchez-la dans la liste, ou dans la corbeille.",
    },
  },
});
