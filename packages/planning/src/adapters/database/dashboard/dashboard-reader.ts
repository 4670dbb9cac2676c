import { type Queries, tables } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { DashboardPeriod, DashboardReader } from "../../../application/dashboard/ports.ts";
import type { WorkOfPerson } from "../../../domain/dashboard/dashboard.ts";
import { dayOfDate } from "../../../domain/plan/calendar-days.ts";
import { dateOfDay } from "../../../domain/plan/day-text.ts";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import { workingDayOf } from "../productions/working-day.ts";
import type { PlanningTables } from "../tables/index.ts";

/** More than anybody has running at once. */
const MAX_PRODUCTIONS = 1_000;
/** More than anybody plans for what runs at once. */
const MAX_ROWS = 100_000;

export function dashboardReader(queries: Queries): DashboardReader {
  const database = tables<PlanningTables>(queries);
  return {
    async productions(ids, period) {
      if (ids.length === 0) return [];
      const rows = await database
        .selectFrom("productions")
        .select(["id", "name", "color", "budget"])
        .where("id", "in", ids)
        .orderBy("starts_on")
        .orderBy("id")
        .limit(MAX_PRODUCTIONS)
        .execute();
      const elsewhere = await worksElsewhere(database, ids, period);
      return rows.map(({ id, name, color, budget }) => ({
        ...{ id, name, color, budget: budget ?? undefined },
        elsewhere: elsewhere.get(id) ?? [],
      }));
    },
    done: (period, productionId) => doneMinutes(database, period, productionId),
  };
}

/** What was said, checked or not; who was not there worked nothing. */
async function doneMinutes(
  database: Kysely<PlanningTables>,
  { from, to }: DashboardPeriod,
  productionId: ProductionId | undefined,
): Promise<ReadonlyMap<ProductionId, number>> {
  const [first, last] = [dayOfDate(from), dayOfDate(to)];
  let query = database
    .selectFrom("worked_hours")
    .select([
      "production_id",
      "day",
      "planned_starts_at as starts_at",
      "starts_minute",
      "ends_minute",
      "break_minutes",
    ])
    .where("day", ">=", from)
    // What begins after midnight counts as of the day before.
    .where("day", "<=", dateOfDay(last + 1))
    .where("is_absent", "=", 0)
    .where("ends_minute", "is not", null);
  if (productionId !== undefined) query = query.where("production_id", "=", productionId);
  const done = new Map<ProductionId, number>();
  for (const row of await query.limit(MAX_ROWS).execute()) {
    const day = workingDayOf(row);
    if (day < first || day > last) continue;
    const minutes = (row.ends_minute ?? 0) - (row.starts_minute ?? 0) - (row.break_minutes ?? 0);
    done.set(row.production_id, (done.get(row.production_id) ?? 0) + Math.max(0, minutes));
  }
  return done;
}

/** What has no time yet costs nothing here: who is in it may still come to do it on any day. */
async function worksElsewhere(
  database: Kysely<PlanningTables>,
  ids: readonly ProductionId[],
  { from, to }: DashboardPeriod,
): Promise<ReadonlyMap<ProductionId, WorkOfPerson[]>> {
  const [first, last] = [dayOfDate(from), dayOfDate(to)];
  const rows = await database
    .selectFrom("shifts")
    .innerJoin("shift_assignments", "shift_assignments.shift_id", "shifts.id")
    .select(["shifts.production_id", "shifts.day", "shifts.starts_at", "shifts.minutes"])
    .select(["shifts.break_minutes", "shifts.is_cachet", "shift_assignments.person_id"])
    .where("shifts.production_id", "in", ids)
    .where("shifts.starts_at", "is not", null)
    // On the first day itself, work of the night before; all else is looked at below.
    .where((where) => where.or([where("shifts.day", "<=", from), where("shifts.day", ">", to)]))
    .limit(MAX_ROWS)
    .execute();
  const works = new Map<ProductionId, WorkOfPerson[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const workingDay = workingDayOf(row);
    if (workingDay >= first && workingDay <= last) continue;
    works.get(row.production_id)?.push({
      personId: row.person_id,
      shift: { isCachet: row.is_cachet === 1 },
      worked: Math.max(0, row.minutes - row.break_minutes),
      workingDay,
    });
  }
  return works;
}
