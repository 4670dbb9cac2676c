import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { createGunzip } from "node:zlib";
import type { Message } from "@souffleur/kernel";
import { z } from "zod";
import { faults } from "./faults.ts";
import {
  type BackupHead,
  type BackupSummary,
  type Cell,
  FORMAT,
  FORMAT_VERSION,
  RowTally,
  type TableStart,
  type TableSummary,
} from "./format.ts";

/** Why a file cannot be used as a backup; completes "The file cannot be restored: …". */
export class BackupInvalidError extends Error {
  override name = "BackupInvalidError";
  readonly fault: Message;
  constructor(fault: Message, cause?: unknown) {
    super(fault.en, { cause });
    this.fault = fault;
  }
}

/** What a row says of itself does not hold. */
export function invalidRow(table: string, fault: "unreadable" | "other"): BackupInvalidError {
  return new BackupInvalidError(fault === "other" ? faults.otherRows(table) : faults.badRow(table));
}

/** Who reads along, while every line is checked. */
export interface BackupReader {
  begin?(head: BackupHead): Promise<void>;
  table?(table: TableStart): Promise<void>;
  row?(cells: readonly Cell[]): Promise<void> | undefined;
  endTable?(): Promise<void>;
}

const MAX_LINE_CHARACTERS = 256 * 1_048_576;

const headSchema = z.object({
  format: z.literal(FORMAT),
  format_version: z.literal(FORMAT_VERSION),
  version: z.string(),
  created_at: z.string(),
  database: z.enum(["sqlite", "postgres"]),
  migrations: z.array(z.string().regex(/^\d{4}-[\w-]+$/)),
});
const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const tableSchema = z.strictObject({ table: name, columns: z.array(name).min(1) });
const summarySchema = z.object({ rows: z.int().min(0), hash: z.string() });
const tableEndSchema = summarySchema.extend({ end: name });
const endSchema = z.strictObject({
  end: z.literal(FORMAT),
  tables: z.record(name, summarySchema),
  sha256: z.string(),
});
const cellSchema = z.union([z.string(), z.number(), z.null(), z.strictObject({ base64: z.base64() })]);

/** Reads a backup from its first line to its last, and refuses it unless every line is as its ends say. */
export async function readBackup(file: string, reader: BackupReader = {}): Promise<BackupSummary> {
  const lines = linesOf(file);
  const hash = createHash("sha256");
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new BackupInvalidError(faults.cutShort);
    return value;
  };
  try {
    const first = await next();
    const head = parse(headSchema, first, faults.noBackup);
    hash.update(`${first}\n`);
    await reader.begin?.(head);
    const tables: Record<string, TableSummary> = {};
    for (;;) {
      const line = await next();
      if (line.startsWith(`{"end":"${FORMAT}"`)) {
        checkEnd(parse(endSchema, line, faults.badEnd), tables, hash.digest("hex"));
        break;
      }
      hash.update(`${line}\n`);
      const start = parse(tableSchema, line, faults.badTable);
      if (start.table in tables) throw new BackupInvalidError(faults.tableTwice(start.table));
      await reader.table?.(start);
      tables[start.table] = await readTable(start, next, hash, reader);
    }
    const { done } = await lines.next();
    if (done !== true) throw new BackupInvalidError(faults.goesOn);
    return { head, tables };
  } finally {
    await lines.return(undefined);
  }
}

async function readTable(
  { table, columns }: TableStart,
  next: () => Promise<string>,
  hash: { update(text: string): unknown },
  reader: BackupReader,
): Promise<TableSummary> {
  const row = z.array(cellSchema).length(columns.length);
  const tally = new RowTally();
  for (;;) {
    const line = await next();
    hash.update(`${line}\n`);
    if (!line.startsWith("[")) {
      const end = parse(tableEndSchema, line, faults.badTableEnd(table));
      const summary = tally.summary();
      if (end.end !== table || end.rows !== summary.rows || end.hash !== summary.hash)
        throw new BackupInvalidError(faults.otherRows(table));
      await reader.endTable?.();
      return summary;
    }
    const cells = parse(row, line, faults.badRow(table));
    tally.add(cells);
    await reader.row?.(cells);
  }
}

function checkEnd(
  end: z.infer<typeof endSchema>,
  tables: Readonly<Record<string, TableSummary>>,
  sha256: string,
): void {
  if (end.sha256 !== sha256) throw new BackupInvalidError(faults.otherContent);
  if (!isDeepStrictEqual(end.tables, tables)) throw new BackupInvalidError(faults.otherTables);
}

function parse<Schema extends z.ZodType>(schema: Schema, line: string, fault: Message): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(line));
  } catch (error) {
    throw new BackupInvalidError(fault, error);
  }
}

/** Not `readline`, which has no limit to a line's length and takes other characters for its end too. */
async function* linesOf(file: string): AsyncGenerator<string, undefined, undefined> {
  let rest = "";
  const source = createReadStream(file);
  const text = source.pipe(createGunzip()).setEncoding("utf8");
  source.on("error", (error) => text.destroy(error));
  try {
    for await (const chunk of text) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      if (rest.length > MAX_LINE_CHARACTERS) throw new BackupInvalidError(faults.longLine);
      yield* lines;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"))
      throw new BackupInvalidError(faults.notWhole, error);
    throw error;
  } finally {
    source.destroy();
  }
  if (rest !== "") throw new BackupInvalidError(faults.cutShort);
  return undefined;
}
