import type { MigrationStep } from "@souffleur/platform/database";
import { answers } from "./answers.ts";
import { availabilityRules } from "./availability-rules.ts";
import { basicMigrations } from "./basic.ts";
import { calendarFeeds } from "./calendar-feeds.ts";
import { callSheets } from "./call-sheets.ts";
import { messageSending } from "./message-sending.ts";
import { messages } from "./messages.ts";
import { people } from "./people.ts";
import { personFiles } from "./person-files.ts";
import { planningSettings } from "./planning-settings.ts";
import { productionProposals } from "./production-proposals.ts";
import { productions } from "./productions.ts";
import { publishing } from "./publishing.ts";
import { scenes } from "./scenes.ts";
import { shiftAssignments } from "./shift-assignments.ts";
import { shifts } from "./shifts.ts";
import { venues } from "./venues.ts";
import { workedHours } from "./worked-hours.ts";

export const planningMigrations: readonly MigrationStep[] = [
  ...basicMigrations,
  people,
  availabilityRules,
  venues,
  productions,
  shifts,
  shiftAssignments,
  planningSettings,
  productionProposals,
  scenes,
  publishing,
  messages,
  calendarFeeds,
  answers,
  workedHours,
  callSheets,
  personFiles,
  messageSending,
];
