import { defineProblems } from "@souffleur/platform/http";

export interface EvaluationNotFound {
  readonly code: "evaluation_not_found";
  readonly id: string;
}

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const evaluationProblems = defineProblems<EvaluationNotFound>({
  evaluation_not_found: {
    status: 404,
    title: { en: "Evaluation not found", fr: "Évaluation introuvable" },
    detail: ({ id }) => ({
      en: `There is no evaluation ${id.slice(0, SHOWN)}.`,
      fr: `Il n'y a pas d'évaluation ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the list of evaluations.",
      fr: "Cherchez-la dans la liste des évaluations.",
    },
  },
});
