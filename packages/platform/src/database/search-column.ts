import { searchKey } from "@souffleur/kernel";
import { type RawBuilder, sql } from "kysely";

// A few characters become eighteen in the form that is searched; an index and a cursor must still hold it.
const MAX_SEARCH_KEY = 500;

/** What stands in a column `search_key` for a name. */
export function searchColumn(name: string): string {
  return searchKey(name).slice(0, MAX_SEARCH_KEY).toWellFormed();
}

/** The same for a path: of a long one its end, where its name is. */
export function searchColumnOfPath(path: string): string {
  return searchKey(path).slice(-MAX_SEARCH_KEY).toWellFormed();
}

/** The rows whose `search_key`, or another column written like it, holds a text somebody typed, taken literally. */
export function containing(text: string, column = "search_key"): RawBuilder<boolean> {
  const pattern = `%${searchKey(text).replace(/[\\%_]/g, "\\$&")}%`;
  // SQLite has no escape character but the one it is told.
  return sql<boolean>`${sql.ref(column)} like ${pattern} escape '\\'`;
}
