import type { CareTables } from "./care.ts";
import type { FileTables } from "./files.ts";
import type { ListTables } from "./lists.ts";
import type { MatchTables } from "./matches.ts";
import type { MoveTables } from "./moves.ts";
import type { SourceTables } from "./sources.ts";
import type { TransferTables } from "./transfers.ts";
import type { WorkTables } from "./works.ts";

/** The tables of this module, as their columns are. Rows never leave this folder's parent. */
export interface LibraryTables
  extends SourceTables,
    CareTables,
    FileTables,
    WorkTables,
    MatchTables,
    TransferTables,
    ListTables,
    MoveTables {}
