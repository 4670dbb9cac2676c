import { joinCatalogues } from "@souffleur/platform/http";
import { documentProblems } from "./documents/document-problems.ts";
import { draftProblems } from "./drafts/draft-problems.ts";
import { evaluationProblems } from "./evaluation/evaluation-problems.ts";
import { exchangeProblems } from "./exchange/exchange-problems.ts";
import { questionProblems } from "./questions/question-problems.ts";
import { playProblems, quizMakingProblems } from "./taking/taking-problems.ts";

/** Each subject brings its own. */
export const quizProblems = joinCatalogues(
  documentProblems,
  draftProblems,
  evaluationProblems,
  exchangeProblems,
  questionProblems,
  quizMakingProblems,
  playProblems,
);
