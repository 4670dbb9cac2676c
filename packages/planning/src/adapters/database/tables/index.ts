import type { BasicTables } from "./basic.ts";
import type { PeopleTables } from "./people.ts";
import type { ProductionTables } from "./productions.ts";
import type { SceneTables } from "./scenes.ts";
import type { VenueTables } from "./venues.ts";

/** The tables of this module, as their columns are. Rows never leave this folder's parent. */
export interface PlanningTables
  extends BasicTables,
    PeopleTables,
    VenueTables,
    ProductionTables,
    SceneTables {}
