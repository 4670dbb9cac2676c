import { fail, ok } from "@souffleur/kernel";
import {
  containing,
  fromJson,
  type Queries,
  searchColumn,
  tables,
  toJson,
} from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { VenueRepository } from "../../../application/venues/ports.ts";
import type { VenueId } from "../../../domain/plan/facts.ts";
import type { Room, Venue } from "../../../domain/venues/venue.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["venues"];
type RoomRow = PlanningTables["rooms"];
type Tables = Kysely<PlanningTables>;

export function venueRepository(queries: Queries): VenueRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(venue) {
      const added = await database
        .insertInto("venues")
        .values(rowOf(venue))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      if (added.length === 0) return fail({ code: "id_taken" });
      await putRooms(database, venue);
      return ok(undefined);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && venueOf(row, await selectRooms(database, [id]).execute());
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && venueOf(row, await selectRooms(database, [id]).forUpdate().execute());
    },
    async list({ limit, after }, search) {
      let query = database
        .selectFrom("venues")
        .selectAll()
        .orderBy("search_key")
        .orderBy("id")
        .limit(limit + 1);
      if (after !== undefined) {
        const [key = "", id = ""] = after;
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("search_key", "id"), ">", tuple(key, id as VenueId)),
        );
      }
      if (search !== undefined) query = query.where(containing(search));
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.search_key, row.id]);
      const ids = items.map(({ id }) => id);
      const rooms = ids.length === 0 ? [] : await selectRooms(database, ids).execute();
      return { items: items.map((row) => venueOf(row, rooms)), next };
    },
    async replace(venue) {
      const { numUpdatedRows } = await database
        .updateTable("venues")
        .set(rowOf(venue))
        .where("id", "=", venue.id)
        .where("version", "=", venue.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return fail({ code: "version_stale", current: venue.version });
      const kept = venue.rooms.map(({ id }) => id);
      const gone = database.deleteFrom("rooms").where("venue_id", "=", venue.id);
      await (kept.length === 0 ? gone : gone.where("id", "not in", kept)).execute();
      await putRooms(database, venue);
      return ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("venues").where("id", "=", id).execute();
    },
  };
}

function selectOne(database: Tables, id: VenueId) {
  return database.selectFrom("venues").selectAll().where("id", "=", id);
}

function selectRooms(database: Tables, venues: readonly VenueId[]) {
  return database
    .selectFrom("rooms")
    .selectAll()
    .where("venue_id", "in", venues)
    .orderBy("venue_id")
    .orderBy("position");
}

/** A room that is there stays the same row: shifts refer to it. */
async function putRooms(database: Tables, venue: Venue): Promise<void> {
  if (venue.rooms.length === 0) return;
  await database
    .insertInto("rooms")
    .values(
      venue.rooms.map(({ id, name, capacity }, position) => ({
        id,
        venue_id: venue.id,
        name,
        capacity: capacity ?? null,
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet(({ ref }) => ({
        name: ref("excluded.name"),
        capacity: ref("excluded.capacity"),
        position: ref("excluded.position"),
      })),
    )
    .execute();
}

function rowOf(venue: Venue): Row {
  return {
    id: venue.id,
    name: venue.name,
    search_key: searchColumn(venue.name),
    address: venue.address,
    zone: venue.zone,
    latitude: venue.latitude ?? null,
    longitude: venue.longitude ?? null,
    capacity: venue.capacity ?? null,
    opening_hours: toJson(venue.openingHours),
    contacts: toJson(venue.contacts),
    access_notes: venue.accessNotes,
    version: venue.version,
    created_at: venue.createdAt,
    updated_at: venue.updatedAt,
  };
}

function venueOf(row: Row, rooms: readonly RoomRow[]): Venue {
  return {
    id: row.id,
    name: row.name,
    address: row.address,
    zone: row.zone,
    ...(row.latitude !== null && { latitude: row.latitude }),
    ...(row.longitude !== null && { longitude: row.longitude }),
    ...(row.capacity !== null && { capacity: row.capacity }),
    openingHours: fromJson(row.opening_hours),
    contacts: fromJson(row.contacts),
    accessNotes: row.access_notes,
    rooms: rooms.filter((room) => room.venue_id === row.id).map(roomOf),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function roomOf({ id, name, capacity }: RoomRow): Room {
  return { id, name, ...(capacity !== null && { capacity }) };
}
