import { joinCatalogues } from "@souffleur/platform/http";

/** Each subject brings its own. */
export const libraryProblems = joinCatalogues();
