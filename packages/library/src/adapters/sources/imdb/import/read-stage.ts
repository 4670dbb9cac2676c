import { createReadStream } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import type { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { type ImdbFile, isPacked } from "../imdb-files.ts";
import { ImdbUnreadable } from "./imdb-unreadable.ts";
import { LineSplitter } from "./line-splitter.ts";
import { TsvRecord } from "./record.ts";
import { progressOf, saveProgress } from "./schema.ts";
import type { Kept, Stage } from "./stage.ts";

const PIECE = 262_144;
/** After so many lines what was read is kept for good. */
const LINES_A_COMMIT = 200_000;

export interface StageRun {
  readonly database: DatabaseSync;
  readonly file: ImdbFile;
  /** Called now and then with the bytes of the file that are read. */
  readonly onRead: (bytes: number) => void;
}

/** Reads one data file from where an earlier run came to; what it has committed is not read again. */
export async function readStage(stage: Stage, { database, file, onRead }: StageRun): Promise<void> {
  const before = progressOf(database, stage.name);
  if (before.isDone) return;
  const reading = new Reading(database, stage, before);
  const source = createReadStream(file.path, { highWaterMark: PIECE });
  try {
    for await (const piece of await unpacked(source, file.path)) {
      reading.take(piece);
      onRead(source.bytesRead);
    }
    reading.finish();
  } catch (error) {
    reading.giveUp();
    throw faultOf(error, file);
  } finally {
    source.destroy();
  }
}

async function unpacked(source: Readable, path: string): Promise<AsyncIterable<Buffer>> {
  if (!(await isPacked(path))) return source;
  const gunzip = createGunzip({ chunkSize: PIECE });
  source.on("error", (error) => gunzip.destroy(error));
  return source.pipe(gunzip);
}

function faultOf(error: unknown, file: ImdbFile): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return new ImdbUnreadable("cut", file.name);
  if (typeof code === "string" && /^Z_/.test(code)) return new ImdbUnreadable("damaged", file.name);
  return code === "ENOENT" ? new ImdbUnreadable("changed", file.name) : error;
}

/** One file on its way into the database. */
class Reading {
  readonly #database: DatabaseSync;
  readonly #stage: Stage;
  readonly #splitter: LineSplitter;
  readonly #record = new TsvRecord();
  #toSkip: number;
  #lines: number;
  #skipped: number;
  #sinceCommit = 0;
  #keep: ((record: TsvRecord) => Kept) | undefined;
  #header: LineSplitter | undefined = new LineSplitter();

  constructor(database: DatabaseSync, stage: Stage, { offset, lines, skipped }: Before) {
    this.#database = database;
    this.#stage = stage;
    this.#toSkip = offset;
    this.#lines = lines;
    this.#skipped = skipped;
    this.#splitter = new LineSplitter(offset);
    database.exec("BEGIN");
  }

  take(piece: Buffer): void {
    this.#readHeader(piece);
    if (this.#toSkip >= piece.length) {
      this.#toSkip -= piece.length;
      return;
    }
    const fresh = this.#toSkip > 0 ? piece.subarray(this.#toSkip) : piece;
    this.#toSkip = 0;
    this.#splitter.push(fresh, this.#onLine);
    if (this.#sinceCommit >= LINES_A_COMMIT && this.#splitter.isBetweenLines) this.#commit(false);
  }

  finish(): void {
    if (this.#header !== undefined) throw new ImdbUnreadable("not_tsv", this.#stage.name);
    this.#splitter.finish(this.#onLine);
    this.#commit(true);
  }

  giveUp(): void {
    if (this.#database.isTransaction) this.#database.exec("ROLLBACK");
  }

  /** The first line says which column is where; it is read also where the rest of the file is not read again. */
  #readHeader(piece: Buffer): void {
    if (this.#header === undefined) return;
    let line: string | undefined;
    this.#header.push(piece, (bytes, start, end) => {
      line ??= bytes.toString("utf8", start, end);
    });
    if (line === undefined) {
      if (this.#header.isBetweenLines) return;
      throw new ImdbUnreadable("not_tsv", this.#stage.name);
    }
    const named = line.replace(/\r$/, "").split("\t");
    const places = this.#stage.columns.map((column) => named.indexOf(column));
    if (places.includes(-1)) throw new ImdbUnreadable("not_tsv", this.#stage.name);
    this.#keep = this.#stage.begin(this.#database, places);
    this.#header = undefined;
  }

  readonly #onLine = (bytes: Buffer, start: number, end: number): void => {
    this.#lines += 1;
    this.#sinceCommit += 1;
    // The header, and an empty line at the end.
    if (this.#lines === 1 || end === start) return;
    this.#record.read(bytes, start, end);
    if (this.#keep?.(this.#record) === "malformed") this.#skipped += 1;
  };

  #commit(isDone: boolean): void {
    saveProgress(this.#database, this.#stage.name, {
      offset: this.#splitter.offset,
      lines: this.#lines,
      skipped: this.#skipped + this.#splitter.tooLong,
      isDone,
    });
    this.#database.exec("COMMIT");
    if (!isDone) this.#database.exec("BEGIN");
    this.#sinceCommit = 0;
  }
}

interface Before {
  readonly offset: number;
  readonly lines: number;
  readonly skipped: number;
}
