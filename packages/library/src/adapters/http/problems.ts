import { joinCatalogues } from "@souffleur/platform/http";
import { fileProblems } from "./files/file-problems.ts";

/** Each subject brings its own. */
export const libraryProblems = joinCatalogues(fileProblems);
