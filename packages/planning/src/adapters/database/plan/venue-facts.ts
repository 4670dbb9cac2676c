import { fromJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { RoomFacts, TravelFacts, VenueFacts, VenueId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";
import { MAX_ROWS } from "./shift-facts.ts";

export async function readVenues(database: Kysely<PlanningTables>): Promise<VenueFacts[]> {
  const rooms = await readRooms(database);
  const rows = await database
    .selectFrom("venues")
    .select(["id", "name", "zone", "opening_hours"])
    .orderBy("id")
    .limit(MAX_ROWS)
    .execute();
  return rows.map(({ id, name, zone, opening_hours }) => ({
    id,
    name,
    zone,
    rooms: rooms.get(id) ?? [],
    openingHours: fromJson<VenueFacts["openingHours"]>(opening_hours),
  }));
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

export async function readTravel(database: Kysely<PlanningTables>): Promise<TravelFacts[]> {
  const rows = await database
    .selectFrom("travel_times")
    .select(["from_venue_id", "to_venue_id", "minutes"])
    .orderBy("from_venue_id")
    .orderBy("to_venue_id")
    .limit(MAX_ROWS)
    .execute();
  return rows.map(({ from_venue_id, to_venue_id, minutes }) => ({
    from: from_venue_id,
    to: to_venue_id,
    minutes,
  }));
}
