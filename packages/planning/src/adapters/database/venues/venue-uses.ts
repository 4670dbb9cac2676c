import { type Queries, tables } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { Uses, VenueUses } from "../../../application/venues/ports.ts";
import type { RoomId, VenueId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";

/** As many as a sentence or a list under it can show. */
const SHOWN = 5;

export function venueUses(queries: Queries): VenueUses {
  const database = tables<PlanningTables>(queries);
  return {
    async ofVenue(id) {
      const shifts = await shiftsIn(database, "venue_id", [id]);
      const types = await missionTypesAt(database, id);
      return { count: shifts.count + types.count, first: [...shifts.first, ...types.first].slice(0, SHOWN) };
    },
    ofRooms: (ids) => shiftsIn(database, "room_id", ids),
  };
}

async function shiftsIn(
  database: Kysely<PlanningTables>,
  where: "venue_id" | "room_id",
  ids: readonly (VenueId | RoomId)[],
): Promise<Uses> {
  if (ids.length === 0) return { count: 0, first: [] };
  const there = database.selectFrom("shifts").where(where, "in", ids);
  const { count } = await there
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const first = await there
    .select(["id", "title", "day"])
    .orderBy("day")
    .orderBy("id")
    .limit(SHOWN)
    .execute();
  return { count, first: first.map(({ id, title, day }) => ({ kind: "shift", id, label: title, day })) };
}

/** Where missions of a kind usually take place. */
async function missionTypesAt(database: Kysely<PlanningTables>, venue: VenueId): Promise<Uses> {
  const there = database.selectFrom("mission_types").where("venue_id", "=", venue);
  const { count } = await there
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const first = await there.select(["id", "name"]).orderBy("search_key").orderBy("id").limit(SHOWN).execute();
  return { count, first: first.map(({ id, name }) => ({ kind: "mission_type", id, label: name })) };
}
