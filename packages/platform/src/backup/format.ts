import { createHash } from "node:crypto";

/**
 * One file, compressed, of JSON lines: a head, then for each table its name and columns, its rows as arrays, and its end
 * with their count and hash, then one last line over everything. The same from SQLite and PostgreSQL, so that a backup of
 * one can be restored into the other.
 */
export const FORMAT = "souffleur-backup";
export const FORMAT_VERSION = 1;

export interface BackupHead {
  readonly format: typeof FORMAT;
  readonly format_version: number;
  /** The Souffleur that wrote it. */
  readonly version: string;
  readonly created_at: string;
  readonly database: "sqlite" | "postgres";
  /** The schema the rows belong to. */
  readonly migrations: readonly string[];
}

export interface TableStart {
  readonly table: string;
  readonly columns: readonly string[];
}

export type Cell = string | number | null | { readonly base64: string };

export interface TableSummary {
  readonly rows: number;
  readonly hash: string;
}

export interface TableEnd extends TableSummary {
  readonly end: string;
}

export interface BackupEnd {
  readonly end: typeof FORMAT;
  readonly tables: Readonly<Record<string, TableSummary>>;
  /** Over every line before this one. */
  readonly sha256: string;
}

/** What a backup holds, for people and for comparing. */
export interface BackupSummary {
  readonly head: BackupHead;
  readonly tables: Readonly<Record<string, TableSummary>>;
}

/**
 * Signs of who is signed in now, and of tries that failed. Bringing them back would let a session live again that was
 * ended since; everybody signs in anew instead.
 */
export const leftOutTables: readonly string[] = ["sessions", "sign_in_attempts"];

/** What lies beside the database stands in a backup as if it were a table: what a file holds is one row. */
export const STORED_FILES = "stored_files";

const LANES = 8;

/** Counts rows and adds up their hashes: the same for the same rows in whatever order a database gives them. */
export class RowTally {
  #rows = 0;
  readonly #lanes = new Uint32Array(LANES);

  add(cells: readonly Cell[]): void {
    this.#rows++;
    const digest = createHash("sha256")
      .update(JSON.stringify(cells.map(comparable)))
      .digest();
    for (let lane = 0; lane < LANES; lane++)
      this.#lanes[lane] = (this.#lanes[lane] ?? 0) + digest.readUInt32LE(lane * 4);
  }

  summary(): TableSummary {
    return { rows: this.#rows, hash: Buffer.from(this.#lanes.buffer).toString("hex") };
  }
}

/** JSON in one spelling: PostgreSQL stores its members in an order of its own. */
function comparable(cell: Cell): unknown {
  if (typeof cell !== "string" || !/^\s*[[{]/.test(cell)) return cell;
  try {
    return sorted(JSON.parse(cell));
  } catch {
    return cell;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return members.map(([key, member]) => [key, sorted(member)]);
}
