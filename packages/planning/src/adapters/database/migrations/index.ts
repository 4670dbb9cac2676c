import type { MigrationStep } from "@souffleur/platform/database";
import { availabilityRules } from "./availability-rules.ts";
import { basicMigrations } from "./basic.ts";
import { people } from "./people.ts";
import { planningSettings } from "./planning-settings.ts";
import { productionProposals } from "./production-proposals.ts";
import { productions } from "./productions.ts";
import { scenes } from "./scenes.ts";
import { shiftAssignments } from "./shift-assignments.ts";
import { shifts } from "./shifts.ts";
import { venues } from "./venues.ts";

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
];
