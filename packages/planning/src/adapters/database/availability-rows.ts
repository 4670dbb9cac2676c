import { chunksOf, type Later, prepared, type Queries } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { Artist, ArtistId } from "../../domain/artist.ts";
import type { Availability } from "../../domain/availability.ts";
import type { PlanningTables } from "./tables/index.ts";

const insertAvailabilities = prepared(
  (database: Kysely<PlanningTables>, later: Later<{ rows: readonly PlanningTables["availabilities"][] }>) =>
    database.insertInto("availabilities").values(later("rows")),
);

export async function addAvailabilities(
  queries: Queries,
  artist: Pick<Artist, "id" | "availabilities">,
): Promise<void> {
  for (const chunk of chunksOf(artist.availabilities)) {
    const rows = chunk.map(({ start, end }) => ({ artist_id: artist.id, starts_at: start, ends_at: end }));
    await insertAvailabilities(queries, { rows });
  }
}

/** Those of each artist, in order of time. */
export async function availabilitiesOf(
  database: Kysely<PlanningTables>,
  ids: readonly ArtistId[],
): Promise<ReadonlyMap<ArtistId, readonly Availability[]>> {
  const byArtist = new Map<ArtistId, Availability[]>(ids.map((id) => [id, []]));
  if (ids.length === 0) return byArtist;
  const found = await database
    .selectFrom("availabilities")
    .selectAll()
    .where("artist_id", "in", ids)
    // The order of the primary key: the rows come sorted out of it.
    .orderBy("artist_id")
    .orderBy("starts_at")
    .orderBy("ends_at")
    .execute();
  for (const { artist_id, starts_at, ends_at } of found)
    byArtist.get(artist_id)?.push({ start: starts_at, end: ends_at });
  return byArtist;
}
