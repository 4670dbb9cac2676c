import { sql } from "kysely";
import { errorCode, type SqlDialect } from "../sql-dialect.ts";
import { UnitExpiredError } from "./sqlite-writer.ts";

// Extended result codes, https://sqlite.org/rescode.html
const UNIQUE = 2067;
const PRIMARY_KEY = 1555;
const FOREIGN_KEY = 787;
const BUSY = 5;
const LOCKED = 6;
const FULL = 13;

function hasCode(error: unknown, ...codes: number[]): boolean {
  return codes.includes(errorCode(error, "errcode") as number);
}

/** Extended codes carry the primary code in their low byte. */
function primaryCode(error: unknown): number {
  const code = errorCode(error, "errcode");
  return typeof code === "number" ? code & 0xff : 0;
}

/** What the triggers say that stand in for the exclusion of ranges. */
export const sqliteOverlap = "two rows take the same time";

export const sqliteSql: SqlDialect = {
  kind: "sqlite",
  columns: {
    id: "text",
    text: "text",
    integer: "integer",
    real: "real",
    instant: "text",
    localDateTime: "text",
    localDate: "text",
    json: "text",
  },
  table: (builder) => builder.modifyEnd(sql`strict`),
  // One writer: there is nobody else's lock to skip.
  skipLocked: (query) => query,
  isUniqueViolation: (error) => hasCode(error, UNIQUE, PRIMARY_KEY),
  isForeignKeyViolation: (error) => hasCode(error, FOREIGN_KEY),
  isOverlap: (error) => error instanceof Error && error.message.includes(sqliteOverlap),
  // Units run one after the other.
  isConflict: () => false,
  isStorageFull: (error) => primaryCode(error) === FULL,
  isUnavailable: (error) => error instanceof UnitExpiredError || [BUSY, LOCKED].includes(primaryCode(error)),
};
