import { joinCatalogues } from "@souffleur/platform/http";
import { availabilityProblems } from "./availability/availability-problems.ts";
import { basicProblems } from "./basic-problems.ts";
import { calendarProblems } from "./calendars/calendar-problems.ts";
import { callSheetProblems } from "./call-sheets/call-sheet-problems.ts";
import { draftProblems } from "./drafts/draft-problems.ts";
import { messageProblems } from "./messages/message-problems.ts";
import { myProblems } from "./my/my-problems.ts";
import { peopleProblems } from "./people/people-problems.ts";
import { peopleImportProblems } from "./people-import/people-import-problems.ts";
import { fileProblems } from "./person-files/file-problems.ts";
import { productionProblems } from "./productions/production-problems.ts";
import { shiftProblems } from "./productions/shift-problems.ts";
import { feedProblems } from "./publishing/feed-problems.ts";
import { publicationProblems } from "./publishing/publication-problems.ts";
import { rulesProblems } from "./rules/rules-problems.ts";
import { sceneProblems } from "./scenes/scene-problems.ts";
import { venueProblems } from "./venues/venue-problems.ts";
import { hoursProblems } from "./worked-hours/hours-problems.ts";
import { periodProblems } from "./worked-hours/period-problems.ts";

/** Each subject brings its own. */
export const planningProblems = joinCatalogues(
  basicProblems,
  peopleProblems,
  peopleImportProblems,
  fileProblems,
  productionProblems,
  shiftProblems,
  publicationProblems,
  feedProblems,
  rulesProblems,
  draftProblems,
  sceneProblems,
  venueProblems,
  availabilityProblems,
  calendarProblems,
  callSheetProblems,
  hoursProblems,
  periodProblems,
  myProblems,
  messageProblems,
);
