import type { InstantText } from "@souffleur/kernel";
import { type RawBuilder, sql } from "kysely";
import type { WorkSort } from "../../../application/works/list-ports.ts";

export interface ShelfRow {
  readonly number: number;
  readonly kind: "movie" | "series";
  readonly work_id: string;
  readonly sort_key: string;
  readonly year: number;
  readonly rating: number;
  readonly added_at: InstantText;
  readonly episodes: number;
  readonly episodes_on_disk: number;
  readonly episodes_seen: number;
}

type Sort = Exclude<WorkSort, "best">;

interface Order {
  readonly by: RawBuilder<unknown>;
  keyOf(row: ShelfRow): readonly string[];
}

/** Each has an index of its own; the newest and the best come first. */
export const orderOf: Readonly<Record<Sort, Order>> = {
  title: {
    by: sql`s.sort_key, s.number`,
    keyOf: (row) => [row.sort_key, String(row.number)],
  },
  year: {
    by: sql`s.year desc, s.sort_key, s.number`,
    keyOf: (row) => [String(row.year), row.sort_key, String(row.number)],
  },
  rating: {
    by: sql`s.rating desc, s.sort_key, s.number`,
    keyOf: (row) => [String(row.rating), row.sort_key, String(row.number)],
  },
  added: {
    by: sql`s.added_at desc, s.number desc`,
    keyOf: (row) => [row.added_at, String(row.number)],
  },
};

/** What comes after a row, by the key of it. */
export function afterRow(sort: Sort, key: readonly string[]): RawBuilder<unknown> {
  const [first = "", second = "", third = "0"] = key;
  if (sort === "added") return sql`(s.added_at, s.number) < (${first}, ${Number(second)})`;
  if (sort === "title") return sql`(s.sort_key, s.number) > (${first}, ${Number(second)})`;
  const column = sql.ref(`s.${sort}`);
  const value = Number(first);
  return sql`${column} <= ${value} and (${column} < ${value} or (s.sort_key, s.number) > (${second}, ${Number(third)}))`;
}
