import { defineProblems } from "@souffleur/platform/http";
import type { VersionNotFound } from "../../../application/questions/change-question.ts";
import type { QuestionNotFound } from "../../../application/questions/question-record.ts";

/** How many characters of what somebody sent a sentence repeats. */
const SHOWN = 100;

export const questionProblems = defineProblems<QuestionNotFound | VersionNotFound>({
  question_not_found: {
    status: 404,
    title: { en: "Question not found", fr: "Question introuvable" },
    detail: ({ id }) => ({
      en: `The bank has no question ${id.slice(0, SHOWN)}.`,
      fr: `La banque n'a pas de question ${id.slice(0, SHOWN)}.`,
    }),
    next: {
      en: "Look for it in the bank, or in the trash.",
      fr: "Cherchez-la dans la banque, ou dans la corbeille.",
    },
  },
  question_version_not_found: {
    status: 404,
    title: { en: "No such version", fr: "Version inconnue" },
    detail: ({ version }) => ({
      en: `The question has no earlier version ${version}.`,
      fr: `La question n'a pas de version antérieure ${version}.`,
    }),
    example: { version: 3 },
    next: {
      en: "Take one of those its list of versions names.",
      fr: "Prenez l'une de celles que nomme sa liste de versions.",
    },
  },
});
