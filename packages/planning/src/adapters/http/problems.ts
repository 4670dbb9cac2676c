import { joinCatalogues } from "@souffleur/platform/http";
import { availabilityProblems } from "./availability/availability-problems.ts";
import { basicProblems } from "./basic-problems.ts";
import { calendarProblems } from "./calendars/calendar-problems.ts";
import { draftProblems } from "./drafts/draft-problems.ts";
import { peopleProblems } from "./people/people-problems.ts";
import { peopleImportProblems } from "./people-import/people-import-problems.ts";
import { productionProblems } from "./productions/production-problems.ts";
import { shiftProblems } from "./productions/shift-problems.ts";
import { rulesProblems } from "./rules/rules-problems.ts";
import { sceneProblems } from "./scenes/scene-problems.ts";
import { venueProblems } from "./venues/venue-problems.ts";

/** Each subject brings its own. */
export const planningProblems = joinCatalogues(
  basicProblems,
  peopleProblems,
  peopleImportProblems,
  productionProblems,
  shiftProblems,
  rulesProblems,
  draftProblems,
  sceneProblems,
  venueProblems,
  availabilityProblems,
  calendarProblems,
);
