import { type Queries, tables } from "@souffleur/platform/database";
import type { WorkReader } from "../../../application/hours/ports.ts";
import { dayOfDate } from "../../../domain/plan/calendar-days.ts";
import type { PlanningTables } from "../tables/index.ts";

/** More shifts than anybody can have in a year. */
const MOST = 10_000;
const DAY_MINUTES = 1_440;

export function workReader(queries: Queries): WorkReader {
  const database = tables<PlanningTables>(queries);
  return {
    async worksOf(person, from, to) {
      const [first, last] = [dayOfDate(from), dayOfDate(to)];
      const rows = await database
        .selectFrom("shift_assignments")
        .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
        .select(["shifts.day", "shifts.is_cachet", "shifts.break_minutes"])
        .select(["shift_assignments.starts_minute", "shift_assignments.ends_minute"])
        .where("shift_assignments.person_id", "=", person)
        // By the index, a day wider than any zone is off Greenwich; the day on the wall decides.
        .where("shift_assignments.starts_minute", ">=", (first - 1) * DAY_MINUTES)
        .where("shift_assignments.starts_minute", "<", (last + 2) * DAY_MINUTES)
        .where("shifts.day", ">=", from)
        .where("shifts.day", "<=", to)
        .orderBy("shift_assignments.starts_minute")
        .limit(MOST)
        .execute();
      return rows.map((row) => ({
        day: dayOfDate(row.day),
        minutes: row.ends_minute - row.starts_minute - row.break_minutes,
        isCachet: row.is_cachet === 1,
      }));
    },
  };
}
