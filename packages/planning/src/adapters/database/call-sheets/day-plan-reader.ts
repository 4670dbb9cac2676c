import type { LocalDateTime } from "@souffleur/kernel";
import { chunksOf, fromJson, type Queries, tables } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { DayPlanReader, DayWanted } from "../../../application/call-sheets/ports.ts";
import type { DayPerson, DayShift, DayVenue } from "../../../domain/call-sheets/content.ts";
import type { ShiftId, VenueId } from "../../../domain/plan/facts.ts";
import type { Contact } from "../../../domain/venues/venue.ts";
import type { PlanningTables } from "../tables/index.ts";

type Tables = Kysely<PlanningTables>;

/** As many as begin on one day of one production, by far. */
const MOST_SHIFTS = 500;

/** Reads what the plan says of one day: its shifts with who works in them, and where. */
export function dayPlanReader(queries: Queries): DayPlanReader {
  const database = tables<PlanningTables>(queries);
  return {
    async read(wanted) {
      const production = await database
        .selectFrom("productions")
        .select(["name", "color"])
        .where("id", "=", wanted.productionId)
        .executeTakeFirst();
      if (production === undefined) return undefined;
      const rows = await shiftsOf(database, wanted);
      const people = await peopleOf(
        database,
        rows.map(({ id }) => id),
      );
      const shifts = rows.map(
        ({ id, starts_at, ends_at, venue_id, room, ...row }): DayShift => ({
          ...row,
          id,
          start: starts_at,
          end: ends_at,
          venueId: venue_id ?? undefined,
          room: room ?? undefined,
          people: people.get(id) ?? [],
        }),
      );
      const venueIds = [...new Set(shifts.flatMap(({ venueId }) => venueId ?? []))];
      const venues = await venuesOf(database, venueIds);
      const { name: productionName, color } = production;
      return { productionName, color, shifts, venues, unplaced: await unplacedOf(database, wanted) };
    },
  };
}

async function shiftsOf(database: Tables, { productionId, day, venueId }: DayWanted) {
  let query = database
    .selectFrom("shifts")
    .leftJoin("rooms", "rooms.id", "shifts.room_id")
    .select(["shifts.id", "shifts.title", "shifts.starts_at", "shifts.ends_at", "shifts.venue_id"])
    .select(["shifts.notes", "rooms.name as room"])
    .where("shifts.production_id", "=", productionId)
    .where("shifts.day", "=", day)
    .where("shifts.starts_at", "is not", null)
    .orderBy("shifts.begins_minute")
    .orderBy("shifts.id")
    .limit(MOST_SHIFTS)
    .$narrowType<{ starts_at: LocalDateTime; ends_at: LocalDateTime }>();
  if (venueId !== undefined) query = query.where("shifts.venue_id", "=", venueId);
  return query.execute();
}

async function unplacedOf(database: Tables, { productionId, day, venueId }: DayWanted): Promise<number> {
  let query = database
    .selectFrom("shifts")
    .select(({ fn }) => fn.countAll<number | string>().as("count"))
    .where("production_id", "=", productionId)
    .where("day", "<=", day)
    .where("last_day", ">=", day)
    .where("starts_at", "is", null);
  if (venueId !== undefined) query = query.where("venue_id", "=", venueId);
  const { count } = await query.executeTakeFirstOrThrow();
  return Number(count);
}

async function peopleOf(database: Tables, shiftIds: readonly ShiftId[]): Promise<Map<ShiftId, DayPerson[]>> {
  const people = new Map<ShiftId, DayPerson[]>();
  for (const chunk of chunksOf(shiftIds)) {
    const rows = await database
      .selectFrom("shift_assignments")
      .innerJoin("posts", "posts.id", "shift_assignments.post_id")
      .innerJoin("artists", "artists.id", "shift_assignments.person_id")
      .leftJoin("profiles", "profiles.person_id", "shift_assignments.person_id")
      .select(["shift_assignments.shift_id", "shift_assignments.person_id", "artists.name"])
      .select(["posts.role", "profiles.phone"])
      .where("shift_assignments.shift_id", "in", chunk)
      .orderBy("shift_assignments.shift_id")
      .orderBy("posts.position")
      .orderBy("shift_assignments.created_at")
      .orderBy("shift_assignments.id")
      .execute();
    for (const { shift_id, person_id, name, role, phone } of rows) {
      const list = people.get(shift_id) ?? [];
      list.push({ personId: person_id, name, role, phone: phone ?? undefined });
      people.set(shift_id, list);
    }
  }
  return people;
}

/** In the order the day comes to them. */
async function venuesOf(database: Tables, ids: readonly VenueId[]): Promise<DayVenue[]> {
  const venues = new Map<VenueId, DayVenue>();
  for (const chunk of chunksOf(ids)) {
    const rows = await database
      .selectFrom("venues")
      .select(["id", "name", "address", "access_notes", "contacts"])
      .where("id", "in", chunk)
      .execute();
    for (const { id, name, address, access_notes: accessNotes, contacts } of rows) {
      const said = fromJson<readonly Contact[]>(contacts);
      // An address for letters is no help on the way there.
      const shown = said.map(({ name, role, phone }) => ({ name, role, phone }));
      venues.set(id, { id, name, address, accessNotes, contacts: shown });
    }
  }
  return ids.flatMap((id) => venues.get(id) ?? []);
}
