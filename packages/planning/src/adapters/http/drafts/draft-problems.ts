import { defineProblems } from "@souffleur/platform/http";
import type { DraftNotFound } from "../../../application/drafts/find-seen-draft.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const draftProblems = defineProblems<DraftNotFound>({
  production_proposal_not_found: {
    status: 404,
    title: { en: "Draft not found", fr: "Brouillon introuvable" },
    detail: ({ id }) => ({
      en: `Draft ${id.slice(0, SHOWN)} does not exist.`,
      fr: `Brouillon ${id.slice(0, SHOWN)} introuvable.`,
    }),
    next: {
      en: "Look for it among the drafts of its production, or in the trash.",
      fr: "Cherchez-le parmi les brouillons de sa production, ou dans la corbeille.",
    },
  },
});
