import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import {
  type HoursKey,
  type HoursLine,
  keyOf,
  plannedLine,
} from "../../../domain/worked-hours/hours-line.ts";
import type { PlanningTables } from "../tables/index.ts";

/** What is planned for people in shifts that have their times; nothing for keys that nobody planned. */
export async function readPlanned(
  queries: Queries,
  keys: readonly HoursKey[],
  zone: string,
): Promise<ReadonlyMap<string, HoursLine>> {
  const wanted = new Set(keys.map(keyOf));
  const found = new Map<string, HoursLine>();
  for (const chunk of chunksOf(keys)) {
    for (const row of await selectPlanned(queries, chunk)) {
      const line = plannedOf(row, zone);
      if (line !== undefined && wanted.has(keyOf(line.planned))) found.set(keyOf(line.planned), line);
    }
  }
  return found;
}

type PlannedRow = Awaited<ReturnType<typeof selectPlanned>>[number];

function selectPlanned(queries: Queries, keys: readonly HoursKey[]) {
  return tables<PlanningTables>(queries)
    .selectFrom("shift_assignments")
    .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
    .innerJoin("productions", "productions.id", "shifts.production_id")
    .innerJoin("artists", "artists.id", "shift_assignments.person_id")
    .leftJoin("profiles", "profiles.person_id", "artists.id")
    .leftJoin("venues", "venues.id", "shifts.venue_id")
    .leftJoin("rooms", "rooms.id", "shifts.room_id")
    .select(["shift_assignments.shift_id", "shift_assignments.person_id", "artists.name as person_name"])
    .select(["shifts.production_id", "productions.name as production_name", "profiles.kind"])
    .select(["shifts.title", "shifts.day", "shifts.starts_at", "shifts.ends_at", "shifts.is_cachet"])
    .select(["shifts.starts_minute", "shifts.ends_minute", "shifts.break_minutes"])
    .select(["venues.name as venue_name", "venues.zone", "rooms.name as room_name"])
    .where("shift_assignments.shift_id", "in", [...new Set(keys.map(({ shiftId }) => shiftId))])
    .where("shift_assignments.person_id", "in", [...new Set(keys.map(({ personId }) => personId))])
    .execute();
}

function plannedOf(row: PlannedRow, zone: string): HoursLine | undefined {
  const { starts_at: start, ends_at: end, starts_minute, ends_minute } = row;
  if (start === null || end === null || starts_minute === null || ends_minute === null) return undefined;
  return plannedLine({
    shiftId: row.shift_id,
    personId: row.person_id,
    personName: row.person_name,
    productionId: row.production_id,
    productionName: row.production_name,
    title: row.title,
    place: [row.venue_name, row.room_name].filter((name) => name !== null).join(" · "),
    zone: row.zone ?? zone,
    day: row.day,
    at: { start, end, span: { start: starts_minute, end: ends_minute } },
    breakMinutes: row.break_minutes,
    // Technicians are paid by the hour, whatever the shift says.
    isCachet: row.is_cachet === 1 && row.kind !== "technician",
  });
}
