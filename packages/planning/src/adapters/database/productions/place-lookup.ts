import { type Queries, tables } from "@souffleur/platform/database";
import type { Place, PlaceLookup } from "../../../application/productions/ports.ts";
import type { RoomId, VenueId } from "../../../domain/plan/facts.ts";
import type { PlanningTables } from "../tables/index.ts";

/** Where shifts are: the organisation's own zone, and those of the venues. */
export function placeLookup(queries: Queries, zone: string): PlaceLookup {
  const database = tables<PlanningTables>(queries);
  return {
    organisation: { zone, roomIds: new Set() },
    async find(ids) {
      if (ids.length === 0) return new Map();
      const wanted = [...ids].sort();
      const venues = await database
        .selectFrom("venues")
        .select(["id", "zone"])
        .where("id", "in", wanted)
        .orderBy("id")
        // Its zone is not changed before the times worked out with it are stored.
        .forShare()
        .execute();
      const rooms = await database
        .selectFrom("rooms")
        .select(["id", "venue_id"])
        .where("venue_id", "in", wanted)
        .orderBy("id")
        .forKeyShare()
        .execute();
      const roomsOf = new Map<VenueId, Set<RoomId>>(venues.map(({ id }) => [id, new Set()]));
      for (const { id, venue_id } of rooms) roomsOf.get(venue_id)?.add(id);
      const none: ReadonlySet<RoomId> = new Set();
      return new Map(
        venues.map(({ id, zone }): [VenueId, Place] => [id, { zone, roomIds: roomsOf.get(id) ?? none }]),
      );
    },
  };
}
