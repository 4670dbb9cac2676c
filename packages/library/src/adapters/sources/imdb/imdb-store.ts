import { renameSync, rmSync, type Stats, statSync } from "node:fs";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type InstantText, instantOf } from "@souffleur/kernel";
import { z } from "zod";
import { IMDB_SCHEMA } from "./import/schema.ts";

const countsSchema = z.object({
  movies: z.int(),
  series: z.int(),
  episodes: z.int(),
  titles: z.int(),
  lines: z.int(),
  skipped: z.int(),
});

const filesSchema = z.array(z.object({ name: z.string(), sizeBytes: z.int(), modifiedMs: z.int() }));

export interface ImdbStats {
  readonly counts: z.infer<typeof countsSchema>;
  readonly files: z.infer<typeof filesSchema>;
  readonly importedAt: InstantText;
  readonly sizeBytes: number;
}

type Value = string | number | null;
export type Row = Readonly<Record<string, unknown>>;

/** What was imported, opened when first asked, and opened anew once another import has taken its place. */
export class ImdbStore {
  readonly #path: string;
  #database: DatabaseSync | undefined;
  #opened = "";
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#path = path;
  }

  /** Where the next import is made. */
  get building(): string {
    return `${this.#path}.building`;
  }

  get isThere(): boolean {
    return this.#open() !== undefined;
  }

  /** No rows where nothing has been imported. */
  all(sql: string, ...values: readonly Value[]): readonly Row[] {
    const database = this.#open();
    if (database === undefined) return [];
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement.all(...values);
  }

  stats(): ImdbStats | undefined {
    const there = this.#stat();
    const meta = new Map(this.all("SELECT key, value FROM meta").map(({ key, value }) => [key, value]));
    const counts = countsSchema.safeParse(jsonOf(meta.get("counts")));
    const files = filesSchema.safeParse(jsonOf(meta.get("files")));
    if (there === undefined || !counts.success || !files.success) return undefined;
    const importedAt = instantOf(Math.floor(there.mtimeMs));
    return { counts: counts.data, files: files.data, importedAt, sizeBytes: there.size };
  }

  /** The import that is complete takes the place of the one before, at once or not at all. */
  takeBuilding(): void {
    this.close();
    renameSync(this.building, this.#path);
    rmSync(`${this.building}-journal`, { force: true });
  }

  close(): void {
    this.#statements.clear();
    this.#database?.close();
    this.#database = undefined;
    this.#opened = "";
  }

  #stat(): Stats | undefined {
    return statSync(this.#path, { throwIfNoEntry: false });
  }

  #open(): DatabaseSync | undefined {
    const there = this.#stat();
    const which = there === undefined ? "" : `${there.ino}-${there.mtimeMs}-${there.size}`;
    if (which === this.#opened) return this.#database;
    this.close();
    this.#opened = which;
    if (there !== undefined) this.#database = openComplete(this.#path);
    return this.#database;
  }
}

/** A file that is none of ours, of another version, or not complete is as if there were none: it can be made again. */
function openComplete(path: string): DatabaseSync | undefined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly: true });
    database.exec("PRAGMA cache_size = -16384; PRAGMA mmap_size = 0;");
    const meta = database.prepare("SELECT value FROM meta WHERE key = ?");
    if (meta.get("schema")?.value === String(IMDB_SCHEMA) && meta.get("complete")?.value === "1")
      return database;
  } catch {
    // Not a database at all.
  }
  database?.close();
  return undefined;
}

function jsonOf(value: unknown): unknown {
  try {
    return JSON.parse(String(value));
  } catch {
    return undefined;
  }
}
