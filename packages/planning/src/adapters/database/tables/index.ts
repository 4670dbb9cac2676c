import type { AnswerTables } from "./answers.ts";
import type { BasicTables } from "./basic.ts";
import type { CallSheetTables } from "./call-sheets.ts";
import type { MessageTables } from "./messages.ts";
import type { PeopleTables } from "./people.ts";
import type { ProductionTables } from "./productions.ts";
import type { PublishingTables } from "./publishing.ts";
import type { SceneTables } from "./scenes.ts";
import type { VenueTables } from "./venues.ts";
import type { WorkedHoursTables } from "./worked-hours.ts";

/** The tables of this module, as their columns are. Rows never leave this folder's parent. */
export interface PlanningTables
  extends BasicTables,
    PeopleTables,
    VenueTables,
    ProductionTables,
    SceneTables,
    PublishingTables,
    MessageTables,
    AnswerTables,
    CallSheetTables,
    WorkedHoursTables {}
