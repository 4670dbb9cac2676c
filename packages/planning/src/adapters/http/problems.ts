import { joinCatalogues } from "@souffleur/platform/http";
import { basicProblems } from "./basic-problems.ts";
import { productionProblems } from "./productions/production-problems.ts";

/** Each subject brings its own. */
export const planningProblems = joinCatalogues(basicProblems, productionProblems);
