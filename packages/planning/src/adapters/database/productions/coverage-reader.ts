import { type Queries, tables } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { CoverageReader, CoveredPeriod } from "../../../application/productions/ports.ts";
import type { PersonId, ShiftId } from "../../../domain/plan/facts.ts";
import type { Paid } from "../../../domain/plan/pay.ts";
import type { CoveredShift } from "../../../domain/productions/coverage.ts";
import type { PlanningTables } from "../tables/index.ts";
import { workingDayOf } from "./working-day.ts";

type Tables = Kysely<PlanningTables>;
type Grouped<Row> = ReadonlyMap<ShiftId, readonly Row[]>;

/** More than anybody plans for one production. */
const MAX_ROWS = 100_000;

/** Of shifts only what is counted: four narrow queries, however many there are. */
export function coverageReader(queries: Queries): CoverageReader {
  const database = tables<PlanningTables>(queries);
  return {
    async read(period) {
      const rows = await shiftsIn(database, period)
        .select(["id", "day", "starts_at", "minutes", "break_minutes", "is_cachet"])
        .orderBy("id")
        .limit(MAX_ROWS)
        .execute();
      const posts = grouped(await selectPosts(database, period));
      const assignments = grouped(await selectAssignments(database, period));
      const shifts = rows.map((row): CoveredShift => {
        const { id, minutes } = row;
        return {
          isPlaced: row.starts_at !== null,
          minutes,
          breakMinutes: row.break_minutes,
          isCachet: row.is_cachet === 1,
          workingDay: workingDayOf(row),
          posts: posts.get(id) ?? [],
          assignments: (assignments.get(id) ?? []).map(({ post_id, person_id }) => ({
            postId: post_id,
            personId: person_id,
          })),
        };
      });
      return { shifts, paid: await selectPaid(database, period) };
    },
  };
}

function shiftsIn(database: Tables, { productionId, from, to }: CoveredPeriod) {
  let query = database.selectFrom("shifts").where("production_id", "=", productionId);
  if (from !== undefined) query = query.where("day", ">=", from);
  if (to !== undefined) query = query.where("day", "<=", to);
  return query;
}

function selectPosts(database: Tables, period: CoveredPeriod) {
  return database
    .selectFrom("posts")
    .select(["shift_id", "id", "count"])
    .where("shift_id", "in", shiftsIn(database, period).select("id"))
    .limit(MAX_ROWS)
    .execute();
}

function selectAssignments(database: Tables, period: CoveredPeriod) {
  return database
    .selectFrom("shift_assignments")
    .select(["shift_id", "post_id", "person_id"])
    .where("shift_id", "in", shiftsIn(database, period).select("id"))
    .limit(MAX_ROWS)
    .execute();
}

async function selectPaid(database: Tables, period: CoveredPeriod): Promise<ReadonlyMap<PersonId, Paid>> {
  const rows = await database
    .selectFrom("profiles")
    .select(["person_id", "kind", "hour_rate", "day_rate", "cachet_rate"])
    .where(
      "person_id",
      "in",
      database
        .selectFrom("shift_assignments")
        .select("person_id")
        .where("shift_id", "in", shiftsIn(database, period).select("id")),
    )
    .limit(MAX_ROWS)
    .execute();
  return new Map(
    rows.map(({ person_id, kind, hour_rate, day_rate, cachet_rate }): [PersonId, Paid] => [
      person_id,
      {
        kind,
        rates: {
          ...(hour_rate !== null && { hour: hour_rate }),
          ...(day_rate !== null && { day: day_rate }),
          ...(cachet_rate !== null && { cachet: cachet_rate }),
        },
      },
    ]),
  );
}

function grouped<Row extends { shift_id: ShiftId }>(rows: readonly Row[]): Grouped<Row> {
  return Map.groupBy(rows, ({ shift_id }) => shift_id);
}
