import type { Cell } from "./format.ts";

export interface SnapshotTable {
  readonly name: string;
  readonly columns: readonly string[];
}

/** A database as it was at one moment, while others go on writing to it. */
export interface Snapshot {
  readonly kind: "sqlite" | "postgres";
  /** The names of the changes its schema is made of. */
  migrations(): Promise<readonly string[]>;
  /** In the order they were made, so that what is referred to comes first. */
  tables(): Promise<readonly SnapshotTable[]>;
  rows(table: SnapshotTable): AsyncIterable<readonly Cell[]>;
}

export function asCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString("base64") };
  // Nothing of ours comes otherwise; whatever a driver makes of a value is still kept.
  return JSON.stringify(value);
}

export function fromCell(cell: Cell): string | number | null | Buffer {
  return typeof cell === "object" && cell !== null ? Buffer.from(cell.base64, "base64") : cell;
}

/** The migrator makes its own tables again, and what is derived from others is made of them again. */
export function isOwnTable(name: string): boolean {
  return !["kysely_", "sqlite_", "derived_"].some((start) => name.startsWith(start));
}
