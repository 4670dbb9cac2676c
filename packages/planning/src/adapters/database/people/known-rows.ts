import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";

/** What these tables have in common, which is all that matters here. */
type Tables = Record<string, { id: string; version: number; updated_at: InstantText }>;

/** Those of the ids that no row has; the rows of the others stay until the unit of work ends. */
export async function missingIds<Known extends string>(
  queries: Queries,
  table: "artists" | "skills" | "teams",
  ids: readonly Known[],
): Promise<readonly Known[]> {
  if (ids.length === 0) return [];
  const rows = await tables<Tables>(queries)
    .selectFrom(table)
    .select("id")
    .where("id", "in", ids)
    .orderBy("id")
    .forNoKeyUpdate()
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !known.has(id));
}

/** Gives rows a new version: something that is shown with them is not what it was. */
export async function touchRows(
  queries: Queries,
  table: "artists" | "teams",
  ids: readonly string[],
  now: InstantText,
): Promise<void> {
  if (ids.length === 0) return;
  await tables<Tables>(queries)
    .updateTable(table)
    .set(({ eb }) => ({ version: eb("version", "+", 1), updated_at: now }))
    .where("id", "in", ids)
    .execute();
}
