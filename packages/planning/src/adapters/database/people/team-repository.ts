import { fail, ok } from "@souffleur/kernel";
import { chunksOf, containing, type Queries, searchColumn, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { TeamRepository } from "../../../application/people/ports.ts";
import type { ArtistId } from "../../../domain/artist.ts";
import type { TeamId } from "../../../domain/people/person.ts";
import type { Team } from "../../../domain/people/team.ts";
import type { PlanningTables } from "../tables/index.ts";
import { missingIds, touchRows } from "./known-rows.ts";

type Row = PlanningTables["teams"];
type Tables = Kysely<PlanningTables>;

/** As many productions as a sentence or a list under it can show. */
const SHOWN = 5;

export function teamRepository(queries: Queries): TeamRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(team) {
      const added = await database
        .insertInto("teams")
        .values(rowOf(team))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      if (added.length === 0) return fail({ code: "id_taken" });
      await addMembers(database, team);
      return ok(undefined);
    },
    async find(id) {
      const rows = await selectOne(database, id).execute();
      return (await withMembers(database, rows))[0];
    },
    async findForChange(id) {
      const rows = await selectOne(database, id).forUpdate().execute();
      return (await withMembers(database, rows))[0];
    },
    async list({ limit, after }, search) {
      let query = database
        .selectFrom("teams")
        .selectAll()
        .orderBy("search_key")
        .orderBy("id")
        .limit(limit + 1);
      if (after !== undefined) {
        const [key = "", id = ""] = after;
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("search_key", "id"), ">", tuple(key, id as TeamId)),
        );
      }
      if (search !== undefined) query = query.where(containing(search));
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.search_key, row.id]);
      return { items: await withMembers(database, items), next };
    },
    async replace(team) {
      const { numUpdatedRows } = await database
        .updateTable("teams")
        .set(rowOf(team))
        .where("id", "=", team.id)
        .where("version", "=", team.version - 1)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return fail({ code: "version_stale", current: team.version });
      await database.deleteFrom("team_members").where("team_id", "=", team.id).execute();
      await addMembers(database, team);
      return ok(undefined);
    },
    async uses(id) {
      const rows = await database
        .selectFrom("productions")
        .select("name")
        .where("team_id", "=", id)
        .orderBy("starts_on")
        .orderBy("id")
        .limit(SHOWN)
        .execute();
      return rows.map(({ name }) => name);
    },
    async remove(id) {
      await database.deleteFrom("teams").where("id", "=", id).execute();
    },
    missing: (ids) => missingIds(queries, "teams", ids),
    touch: (ids, now) => touchRows(queries, "teams", ids, now),
  };
}

function selectOne(database: Tables, id: TeamId) {
  return database.selectFrom("teams").selectAll().where("id", "=", id);
}

async function addMembers(database: Tables, { id, memberIds }: Team): Promise<void> {
  for (const chunk of chunksOf(memberIds))
    await database
      .insertInto("team_members")
      .values(chunk.map((person_id) => ({ team_id: id, person_id })))
      .execute();
}

async function withMembers(database: Tables, rows: readonly Row[]): Promise<readonly Team[]> {
  if (rows.length === 0) return [];
  const byTeam = new Map<TeamId, ArtistId[]>(rows.map(({ id }) => [id, []]));
  const found = await database
    .selectFrom("team_members")
    .selectAll()
    .where("team_id", "in", [...byTeam.keys()])
    .orderBy("team_id")
    .orderBy("person_id")
    .execute();
  for (const { team_id, person_id } of found) byTeam.get(team_id)?.push(person_id);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    color: row.color,
    memberIds: byTeam.get(row.id) ?? [],
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

function rowOf(team: Team): Row {
  return {
    id: team.id,
    name: team.name,
    search_key: searchColumn(team.name),
    color: team.color,
    version: team.version,
    created_at: team.createdAt,
    updated_at: team.updatedAt,
  };
}
