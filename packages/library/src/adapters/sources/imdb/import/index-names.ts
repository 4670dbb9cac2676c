import type { DatabaseSync } from "node:sqlite";
import { makeRoomForSorting, progressOf, saveProgress } from "./schema.ts";

const NAMES_A_COMMIT = 100_000;

/** Makes titles searchable, some at a time, going on from where an earlier run came to. */
export function* indexNames(
  database: DatabaseSync,
): Generator<{ readonly done: number; readonly total: number }> {
  const name = "index.names";
  const before = progressOf(database, name);
  const total = Number(database.prepare("SELECT coalesce(max(id), 0) AS last FROM names").get()?.last);
  const index = database.prepare(`
    INSERT INTO names_search (rowid, title, year)
    SELECT id, title, CASE WHEN year IS NULL THEN '' ELSE 'y' || year END FROM names WHERE id > ? AND id <= ?
  `);
  for (let done = before.offset; done < total; ) {
    const next = Math.min(total, done + NAMES_A_COMMIT);
    database.exec("BEGIN");
    index.run(done, next);
    saveProgress(database, name, { offset: next, lines: next, skipped: 0, isDone: next === total });
    database.exec("COMMIT");
    done = next;
    yield { done, total };
  }
  makeRoomForSorting(database);
  database.exec("CREATE INDEX IF NOT EXISTS names_by_key ON names (key)");
  database.exec("CREATE INDEX IF NOT EXISTS names_by_work ON names (work_id, region)");
  yield { done: total, total };
  database.exec("CREATE INDEX IF NOT EXISTS episodes_by_series ON episodes (series_id, season, episode)");
  yield { done: total, total };
}
