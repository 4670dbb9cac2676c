import { joinCatalogues } from "@souffleur/platform/http";
import { careProblems } from "./care/care-problems.ts";
import { fileProblems } from "./files/file-problems.ts";
import { matchProblems } from "./matching/match-problems.ts";
import { sourceProblems } from "./sources/source-problems.ts";
import { transferProblems } from "./transfers/transfer-problems.ts";
import { workProblems } from "./works/work-problems.ts";

/** Each subject brings its own. */
export const libraryProblems = joinCatalogues(
  careProblems,
  fileProblems,
  matchProblems,
  sourceProblems,
  transferProblems,
  workProblems,
);
