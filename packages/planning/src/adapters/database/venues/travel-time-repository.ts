import type { Clock } from "@souffleur/kernel";
import { chunksOf, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { TravelTimeRepository } from "../../../application/venues/ports.ts";
import type { TravelFacts, VenueId } from "../../../domain/plan/facts.ts";
import { type Place, type TravelTime, travelTimes, wayOf } from "../../../domain/venues/travel.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["travel_times"];
type Tables = Kysely<PlanningTables>;

/** Where the version of the whole table is kept: a change of one way is a change of it. */
const KEY = "travel-times";

export function travelTimeRepository(queries: Queries, clock: Clock): TravelTimeRepository {
  const database = tables<PlanningTables>(queries);
  const given = async () => (await selectGiven(database).execute()).map(wayFrom);
  return {
    given,
    async list({ limit, after }) {
      const ways = new Map((await given()).map(({ from, to, minutes }) => [wayOf(from, to), minutes]));
      const places = await placesOf(database);
      const [from, to] = (after ?? []) as VenueId[];
      const since = from === undefined || to === undefined ? undefined : { from, to };
      const found: TravelTime[] = [];
      for (const way of travelTimes(places, ways, since)) {
        found.push(way);
        if (found.length > limit) break;
      }
      return asPage(found, limit, (way) => [way.from, way.to]);
    },
    async version() {
      return (await selectVersion(database).executeTakeFirst())?.version ?? 0;
    },
    async versionForChange() {
      await database
        .insertInto("planning_settings")
        .values({ key: KEY, value: toJson({}), version: 0, updated_at: clock.now() })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
      return (await selectVersion(database).forUpdate().executeTakeFirst())?.version ?? 0;
    },
    async givenOf(venue) {
      const rows = await selectGiven(database)
        .where(({ or, eb }) => or([eb("from_venue_id", "=", venue), eb("to_venue_id", "=", venue)]))
        .execute();
      return rows.map(wayFrom);
    },
    async replace(all) {
      await database.deleteFrom("travel_times").execute();
      await insertWays(database, all);
    },
    async putBack(ways) {
      const there = new Set((await placesOf(database)).map(({ id }) => id));
      await insertWays(
        database,
        ways.filter(({ from, to }) => there.has(from) && there.has(to)),
      );
    },
    async touch() {
      const { version } = await database
        .insertInto("planning_settings")
        .values({ key: KEY, value: toJson({}), version: 1, updated_at: clock.now() })
        .onConflict((conflict) =>
          conflict.column("key").doUpdateSet(({ eb, ref }) => ({
            version: eb("planning_settings.version", "+", 1),
            updated_at: ref("excluded.updated_at"),
          })),
        )
        .returning("version")
        .executeTakeFirstOrThrow();
      return version;
    },
  };
}

function selectVersion(database: Tables) {
  return database.selectFrom("planning_settings").select("version").where("key", "=", KEY);
}

function selectGiven(database: Tables) {
  return database.selectFrom("travel_times").selectAll().orderBy("from_venue_id").orderBy("to_venue_id");
}

async function placesOf(database: Tables): Promise<readonly Place[]> {
  const rows = await database
    .selectFrom("venues")
    .select(["id", "latitude", "longitude"])
    .orderBy("id")
    .execute();
  return rows.map(({ id, latitude, longitude }) => ({
    id,
    ...(latitude !== null && { latitude }),
    ...(longitude !== null && { longitude }),
  }));
}

async function insertWays(database: Tables, ways: readonly TravelFacts[]): Promise<void> {
  for (const chunk of chunksOf(ways))
    await database
      .insertInto("travel_times")
      .values(chunk.map(({ from, to, minutes }) => ({ from_venue_id: from, to_venue_id: to, minutes })))
      .execute();
}

function wayFrom({ from_venue_id: from, to_venue_id: to, minutes }: Row): TravelFacts {
  return { from, to, minutes };
}
