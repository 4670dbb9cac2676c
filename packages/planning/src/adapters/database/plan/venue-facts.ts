import { fromJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { RoomFacts, TravelFacts, VenueFacts, VenueId } from "../../../domain/plan/facts.ts";
import { travelTimes, wayOf } from "../../../domain/venues/travel.ts";
import type { OpeningHours } from "../../../domain/venues/venue.ts";
import type { PlanningTables } from "../tables/index.ts";
import { MAX_ROWS } from "./shift-facts.ts";

/** Where everything is: the venues, and the ways between them, given or estimated. */
export async function readPlaces(
  database: Kysely<PlanningTables>,
): Promise<{ readonly venues: readonly VenueFacts[]; readonly travel: readonly TravelFacts[] }> {
  const rooms = await readRooms(database);
  const rows = await database
    .selectFrom("venues")
    .select(["id", "name", "zone", "opening_hours", "latitude", "longitude"])
    .orderBy("id")
    .limit(MAX_ROWS)
    .execute();
  const venues = rows.map(({ id, name, zone, opening_hours }) => ({
    id,
    name,
    zone,
    rooms: rooms.get(id) ?? [],
    openingHours: fromJson<readonly OpeningHours[]>(opening_hours).map(openingFacts),
  }));
  const places = rows.map(({ id, latitude, longitude }) => ({
    id,
    latitude: latitude ?? undefined,
    longitude: longitude ?? undefined,
  }));
  const given = await readGivenWays(database);
  return { venues, travel: waysOnce(travelTimes(places, given)) };
}

/** A way back that takes as long as the way there needs no line of its own. */
function waysOnce(ways: Iterable<TravelFacts>): TravelFacts[] {
  const known = new Map<string, number>();
  const once: TravelFacts[] = [];
  for (const { from, to, minutes } of ways) {
    known.set(wayOf(from, to), minutes);
    if (known.get(wayOf(to, from)) !== minutes) once.push({ from, to, minutes });
  }
  return once;
}

function openingFacts({ weekday, from, to }: OpeningHours): VenueFacts["openingHours"][number] {
  return { weekday, from: minuteOfClock(from), to: minuteOfClock(to) };
}

/** `23:30` */
function minuteOfClock(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

async function readRooms(database: Kysely<PlanningTables>): Promise<ReadonlyMap<VenueId, RoomFacts[]>> {
  const rows = await database
    .selectFrom("rooms")
    .select(["id", "venue_id", "name", "capacity"])
    .orderBy("venue_id")
    .orderBy("position")
    .limit(MAX_ROWS)
    .execute();
  const rooms = new Map<VenueId, RoomFacts[]>();
  for (const { venue_id, capacity, ...room } of rows) {
    const facts = { ...room, capacity: capacity ?? undefined };
    const list = rooms.get(venue_id);
    if (list === undefined) rooms.set(venue_id, [facts]);
    else list.push(facts);
  }
  return rooms;
}

async function readGivenWays(database: Kysely<PlanningTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .selectFrom("travel_times")
    .select(["from_venue_id", "to_venue_id", "minutes"])
    .orderBy("from_venue_id")
    .orderBy("to_venue_id")
    .limit(MAX_ROWS)
    .execute();
  return new Map(rows.map((row) => [wayOf(row.from_venue_id, row.to_venue_id), row.minutes]));
}
