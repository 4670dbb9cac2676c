import { libraryProblems } from "@souffleur/library";
import { planningProblems } from "@souffleur/planning";
import { authProblems } from "@souffleur/platform/auth";
import { eventProblems } from "@souffleur/platform/events";
import { commonProblems, joinCatalogues } from "@souffleur/platform/http";
import { jobProblems } from "@souffleur/platform/jobs";
import { trashProblems } from "@souffleur/platform/trash";
import { undoProblems } from "@souffleur/platform/undo";
import { quizProblems } from "@souffleur/quiz";

/** Every problem the server can answer with. */
export const problemCatalogue = joinCatalogues(
  commonProblems,
  authProblems,
  jobProblems,
  eventProblems,
  trashProblems,
  undoProblems,
  planningProblems,
  libraryProblems,
  quizProblems,
);
