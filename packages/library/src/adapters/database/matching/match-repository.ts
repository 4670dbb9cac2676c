import { fail, type InstantText, isWaiting, ok, proposalStates } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { MatchRepository } from "../../../application/matching/ports.ts";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { Match, MatchId } from "../../../domain/matching/match.ts";
import type { LibraryTables } from "../tables/index.ts";
import { listGroups } from "./match-groups.ts";
import { matchOfRow, rowOfMatch } from "./match-rows.ts";
import { countScores } from "./match-scores.ts";

const waiting = proposalStates.filter(isWaiting);

export function matchRepository(queries: Queries): MatchRepository {
  const database = tables<LibraryTables>(queries);
  const selectAll = () => database.selectFrom("pending_validations").selectAll();
  const newestOf = async (ids: readonly VideoFileId[]): Promise<readonly Match[]> => {
    const newest = new Map<VideoFileId, Match>();
    for (const chunk of chunksOf(ids)) {
      const rows = await selectAll()
        .where("video_file_id", "in", chunk)
        .orderBy("created_at")
        .orderBy("id")
        .execute();
      for (const row of rows) newest.set(row.video_file_id, matchOfRow(row));
    }
    return [...newest.values()];
  };
  return {
    async addAll(matches) {
      for (const chunk of chunksOf(matches))
        await database.insertInto("pending_validations").values(chunk.map(rowOfMatch)).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && matchOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && matchOfRow(row);
    },
    ofFile: async (id) => (await newestOf([id]))[0],
    ofFiles: newestOf,
    list: (page, filter) => listMatches(queries, page, filter),
    async waitingOfGroup(groupKey) {
      const rows = await selectAll()
        .where("group_key", "=", groupKey)
        .where("state", "in", waiting)
        .orderBy("created_at")
        .orderBy("id")
        .forUpdate()
        .execute();
      return rows.map(matchOfRow);
    },
    listGroups: (page) => listGroups(queries, page),
    countScores: () => countScores(queries),
    async replace(match) {
      const { numUpdatedRows } = await database
        .updateTable("pending_validations")
        .set(rowOfMatch(match))
        .where("id", "=", match.id)
        .where("version", "=", match.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: match.version }) : ok(undefined);
    },
  };
}

const listMatches = async (
  queries: Queries,
  { limit, after }: Parameters<MatchRepository["list"]>[0],
  { states, groupKey, isAutomatic }: Parameters<MatchRepository["list"]>[1],
): ReturnType<MatchRepository["list"]> => {
  let query = tables<LibraryTables>(queries)
    .selectFrom("pending_validations")
    .selectAll()
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (states !== undefined) query = query.where("state", "in", states);
  if (groupKey !== undefined) query = query.where("group_key", "=", groupKey);
  if (isAutomatic !== undefined) query = query.where("auto_validated", "=", isAutomatic ? 1 : 0);
  if (after !== undefined) {
    // The cursor was read as an instant and an id.
    const [createdAt, id] = after as [InstantText, MatchId];
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
    );
  }
  const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
  return { items: items.map(matchOfRow), next };
};
