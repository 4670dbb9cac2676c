import type { DatabaseSync } from "node:sqlite";
import type { ImdbFileName } from "../imdb-files.ts";
import type { TsvRecord } from "./record.ts";

/** What becomes of one line: kept, of no use to us, or not what a line of this file is like. */
export type Kept = "kept" | "left" | "malformed";

/** How one data file is read into ours. */
export interface Stage {
  readonly name: ImdbFileName;
  /** As its first line names them; `begin` gets where each stands. */
  readonly columns: readonly string[];
  begin(database: DatabaseSync, at: readonly number[]): (record: TsvRecord) => Kept;
}

/** Where each column stands, by name; a column we need and do not find makes the file another one. */
export function at(columns: readonly number[], index: number): number {
  const column = columns[index];
  if (column === undefined) throw new Error("A stage asked for a column it did not name.");
  return column;
}

/** A number, or nothing in the database. */
export function orNull(value: number): number | null {
  return value < 0 ? null : value;
}
