import { isWaiting, type Page, type PageRequest, proposalStates } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import { sql } from "kysely";
import type { GroupSeason, MatchGroup } from "../../../application/matching/ports.ts";
import type { MatchId } from "../../../domain/matching/match.ts";
import type { LibraryTables } from "../tables/index.ts";
import { matchOfRow } from "./match-rows.ts";

// Ids are in the order of their making, as texts too; PostgreSQL knows no least of two UUIDs.
const firstId = sql<MatchId>`min(cast(id as text))`;
const waiting = proposalStates.filter(isWaiting);

/** Groups of what waits: how many files each has, and the one that has waited longest. */
export async function listGroups(queries: Queries, { limit, after }: PageRequest): Promise<Page<MatchGroup>> {
  const database = tables<LibraryTables>(queries);
  let query = database
    .selectFrom("pending_validations")
    .select(({ fn }) => ["group_key", fn.countAll<number>().as("files"), firstId.as("first_id")])
    .where("state", "in", waiting)
    .groupBy("group_key")
    .orderBy("group_key")
    .limit(limit + 1);
  const [key] = after ?? [];
  if (key !== undefined) query = query.where("group_key", ">", key);
  const { items, next } = asPage(await query.execute(), limit, (row) => [row.group_key]);
  if (items.length === 0) return { items: [], next };
  const rows = await database
    .selectFrom("pending_validations")
    .selectAll()
    .where(
      "id",
      "in",
      items.map(({ first_id }) => first_id),
    )
    .execute();
  const firsts = new Map(rows.map((row) => [row.id, matchOfRow(row)]));
  const seasons = await seasonsOf(
    queries,
    items.map(({ group_key }) => group_key),
  );
  return {
    items: items.flatMap(({ group_key, files, first_id }): readonly MatchGroup[] => {
      const first = firsts.get(first_id);
      if (first === undefined) return [];
      const shared = { key: group_key, kind: first.kind, first };
      return [{ ...shared, files: Number(files), seasons: seasons.get(group_key) ?? [] }];
    }),
    next,
  };
}

const season = sql<number>`cast(wanted ->> 'seasonNumber' as integer)`;

/** How many files of each season wait in each of these groups. */
async function seasonsOf(
  queries: Queries,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly GroupSeason[]>> {
  const rows = await tables<LibraryTables>(queries)
    .selectFrom("pending_validations")
    .select(({ fn }) => ["group_key", season.as("number"), fn.countAll<number>().as("files")])
    .where("group_key", "in", keys)
    .where("state", "in", waiting)
    .where("wanted", "is not", null)
    .groupBy(["group_key", season])
    .orderBy("number")
    .execute();
  const counted = rows.map((row) => ({ ...row, number: Number(row.number), files: Number(row.files) }));
  const byKey = Map.groupBy(counted, ({ group_key }) => group_key);
  return new Map(
    [...byKey].map(([key, each]) => [key, each.map(({ number, files }) => ({ number, files }))]),
  );
}
