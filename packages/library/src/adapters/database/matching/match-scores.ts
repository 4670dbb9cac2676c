import { isWaiting, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { ScoreCount } from "../../../application/matching/ports.ts";
import type { LibraryTables } from "../tables/index.ts";

/** Files of the same scores are one row: no collection comes near this. */
const MOST_PAIRS = 100_000;

const scoreAt = (place: 0 | 1) =>
  sql<number | null>`cast(candidates -> ${sql.lit(place)} ->> 'score' as double precision)`;

/** Counted where they lie: candidates are long, and only two figures of them count here. */
export async function countScores(queries: Queries): Promise<readonly ScoreCount[]> {
  const rows = await tables<LibraryTables>(queries)
    .selectFrom("pending_validations")
    .select(({ fn }) => [
      scoreAt(0).as("best"),
      scoreAt(1).as("next"),
      "auto_validated",
      fn.countAll<number>().as("files"),
    ])
    .where(({ or, and, eb }) =>
      or([
        eb("state", "in", proposalStates.filter(isWaiting)),
        and([eb("auto_validated", "=", 1), eb("state", "=", "accepted")]),
      ]),
    )
    .groupBy([scoreAt(0), scoreAt(1), "auto_validated"])
    .limit(MOST_PAIRS)
    .execute();
  return rows.map(({ best, next, auto_validated, files }) => ({
    ...(best !== null && { best: Number(best) }),
    ...(next !== null && { next: Number(next) }),
    isAutomatic: auto_validated === 1,
    files: Number(files),
  }));
}
