import type { ColumnDataType, CreateTableBuilder, RawBuilder, SelectQueryBuilder } from "kysely";

type DataType = ColumnDataType | RawBuilder<unknown>;

/** The few places where the two databases do not speak the same SQL, so that repositories need not know which it is. */
export interface SqlDialect {
  readonly kind: "sqlite" | "postgres";
  /** The column type for each kind of value we store. */
  readonly columns: {
    readonly id: DataType;
    readonly text: DataType;
    readonly integer: DataType;
    readonly real: DataType;
    /** A moment: ISO 8601 in UTC with milliseconds, on the way in and out. */
    readonly instant: DataType;
    /** A time on the wall: `2024-05-12T10:00:00`. */
    readonly localDateTime: DataType;
    readonly localDate: DataType;
    readonly json: DataType;
  };
  /** Ends the making of a table the way this database wants it. */
  table<Name extends string, Columns extends string>(
    builder: CreateTableBuilder<Name, Columns>,
  ): CreateTableBuilder<Name, Columns>;
  /** Lets several servers take different rows at the same time. */
  skipLocked<DB, Tables extends keyof DB, Row>(
    query: SelectQueryBuilder<DB, Tables, Row>,
  ): SelectQueryBuilder<DB, Tables, Row>;
  isUniqueViolation(error: unknown): boolean;
  isForeignKeyViolation(error: unknown): boolean;
  /** Two rows would take the same time of somebody or something that is only there once. */
  isOverlap(error: unknown): boolean;
  /** Two units stood in each other's way and one was undone: run again, it may well succeed. */
  isConflict(error: unknown): boolean;
  /** The disk, or what we may use of it, is full. */
  isStorageFull(error: unknown): boolean;
  /** The database cannot answer now and may in a moment. */
  isUnavailable(error: unknown): boolean;
}

/** The code a driver gives an error, where there is one. */
export function errorCode(error: unknown, member: "code" | "errcode"): unknown {
  return typeof error === "object" && error !== null && member in error
    ? (error as Record<string, unknown>)[member]
    : undefined;
}
