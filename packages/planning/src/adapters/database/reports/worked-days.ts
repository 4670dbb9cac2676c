import type { LocalDate } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import type { ProductionId, VenueId } from "../../../domain/plan/facts.ts";
import type { WorkedDay } from "../../../domain/reports/day-out-of-days.ts";
import type { PlanningTables } from "../tables/index.ts";

/** A year of a large company. */
const MOST = 50_000;

/** On which days people work in placed shifts of a production. */
export async function readWorkedDays(queries: Queries, id: ProductionId): Promise<readonly WorkedDay[]> {
  const rows = await tables<PlanningTables>(queries)
    .selectFrom("shift_assignments")
    .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
    .innerJoin("artists", "artists.id", "shift_assignments.person_id")
    .select(["shift_assignments.person_id", "artists.name", "shifts.day", "shifts.venue_id"])
    .where("shifts.production_id", "=", id)
    .where("shifts.starts_at", "is not", null)
    .orderBy("shifts.day")
    .orderBy("shifts.begins_minute")
    .orderBy("shift_assignments.id")
    .limit(MOST)
    .execute();
  return rows.map(({ person_id, name, day, venue_id }) => ({
    personId: person_id,
    name,
    day,
    venueId: venue_id ?? undefined,
  }));
}

export interface AssignedRow {
  readonly day: LocalDate;
  readonly production: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly venue: string;
  readonly role: string;
  readonly person: string;
}

/** Who works where and when, by day; of all productions. */
export async function readAssigned(
  queries: Queries,
  { from, to }: { from?: LocalDate | undefined; to?: LocalDate | undefined },
): Promise<readonly AssignedRow[]> {
  let query = tables<PlanningTables>(queries)
    .selectFrom("shifts")
    .innerJoin("productions", "productions.id", "shifts.production_id")
    .innerJoin("posts", "posts.shift_id", "shifts.id")
    .innerJoin("shift_assignments", "shift_assignments.post_id", "posts.id")
    .innerJoin("artists", "artists.id", "shift_assignments.person_id")
    .leftJoin("venues", "venues.id", "shifts.venue_id")
    .select(["shifts.day", "productions.name as production", "shifts.title", "shifts.starts_at"])
    .select(["shifts.ends_at", "venues.name as venue", "posts.role", "artists.name as person"])
    .orderBy("shifts.day")
    .orderBy("shifts.begins_minute")
    .orderBy("shifts.id")
    .orderBy("posts.position")
    .orderBy("artists.name")
    .limit(MOST);
  if (from !== undefined) query = query.where("shifts.day", ">=", from);
  if (to !== undefined) query = query.where("shifts.day", "<=", to);
  const rows = await query.execute();
  return rows.map(({ starts_at, ends_at, venue, ...row }) => ({
    ...row,
    startsAt: starts_at ?? "",
    endsAt: ends_at ?? "",
    venue: venue ?? "",
  }));
}

/** Minutes between venues that somebody gave. */
export function travelBetween(
  given: readonly { readonly from: VenueId; readonly to: VenueId; readonly minutes: number }[],
): (from: VenueId, to: VenueId) => number | undefined {
  const ways = new Map(given.map(({ from, to, minutes }) => [`${from} ${to}`, minutes]));
  return (from, to) => (from === to ? 0 : (ways.get(`${from} ${to}`) ?? ways.get(`${to} ${from}`)));
}
