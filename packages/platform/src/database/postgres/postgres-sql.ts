import { sql } from "kysely";
import { errorCode, type SqlDialect } from "../sql-dialect.ts";

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNIQUE_VIOLATION = "23505";
const FOREIGN_KEY_VIOLATION = "23503";
const EXCLUSION_VIOLATION = "23P01";
const STORAGE_FULL = ["53100", "53200"];
// A serialization failure, a deadlock.
const CONFLICT = ["40001", "40P01"];
// Too many connections, shutting down, starting up, a unit past its deadline; and what the sockets say while it is away.
const UNAVAILABLE = [
  ...CONFLICT,
  "25P03",
  "53300",
  "57P01",
  "57P02",
  "57P03",
  "57014",
  "08000",
  "08003",
  "08006",
];
const SOCKET_ERRORS = ["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOENT"];

export const postgresSql: SqlDialect = {
  kind: "postgres",
  columns: {
    id: "uuid",
    text: sql`text collate "C"`,
    integer: "bigint",
    real: "double precision",
    instant: "timestamptz",
    localDateTime: sql`timestamp`,
    localDate: "date",
    json: "jsonb",
  },
  table: (builder) => builder,
  skipLocked: (query) => query.forUpdate().skipLocked(),
  isUniqueViolation: (error) => errorCode(error, "code") === UNIQUE_VIOLATION,
  isForeignKeyViolation: (error) => errorCode(error, "code") === FOREIGN_KEY_VIOLATION,
  isOverlap: (error) => errorCode(error, "code") === EXCLUSION_VIOLATION,
  isConflict: (error) => CONFLICT.includes(errorCode(error, "code") as string),
  isStorageFull: (error) => STORAGE_FULL.includes(errorCode(error, "code") as string),
  isUnavailable: (error) => {
    const code = errorCode(error, "code") as string;
    return UNAVAILABLE.includes(code) || SOCKET_ERRORS.includes(code) || isLostConnection(error);
  },
};

/** pg gives no code for a connection that ended under a query, or that could not be had in time. */
function isLostConnection(error: unknown): boolean {
  return (
    isReadTimeout(error) ||
    (error instanceof Error &&
      /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
        error.message,
      ))
  );
}

/** The server said nothing for so long that its connection must be dead. */
export function isReadTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === "Query read timeout";
}
