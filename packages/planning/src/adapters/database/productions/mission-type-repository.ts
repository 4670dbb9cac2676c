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
import type { MissionTypeRepository } from "../../../application/productions/ports.ts";
import type { MissionType, MissionTypeId } from "../../../domain/productions/mission-type.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["mission_types"];

export function missionTypeRepository(queries: Queries): MissionTypeRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(type) {
      const added = await database
        .insertInto("mission_types")
        .values(rowOf(type))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && missionTypeOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && missionTypeOf(row);
    },
    async list({ limit, after }, search) {
      let query = database
        .selectFrom("mission_types")
        .selectAll()
        .orderBy("search_key")
        .orderBy("id")
        .limit(limit + 1);
      if (search !== undefined) query = query.where(containing(search));
      if (after !== undefined) {
        const [key = "", id = ""] = after;
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("search_key", "id"), ">", tuple(key, id as MissionTypeId)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.search_key, row.id]);
      return { items: items.map(missionTypeOf), next };
    },
    async replace(type) {
      const { numUpdatedRows } = await database
        .updateTable("mission_types")
        .set(rowOf(type))
        .where("id", "=", type.id)
        .where("version", "=", type.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: type.version }) : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("mission_types").where("id", "=", id).execute();
    },
  };
}

function selectOne(database: Kysely<PlanningTables>, id: MissionTypeId) {
  return database.selectFrom("mission_types").selectAll().where("id", "=", id);
}

function rowOf(type: MissionType): Row {
  return {
    id: type.id,
    name: type.name,
    search_key: searchColumn(type.name),
    posts: toJson(type.posts),
    minutes: type.minutes,
    break_minutes: type.breakMinutes,
    rest_minutes: type.restMinutes,
    is_cachet: type.isCachet ? 1 : 0,
    venue_id: type.venueId ?? null,
    tags: toJson(type.tags),
    version: type.version,
    created_at: type.createdAt,
    updated_at: type.updatedAt,
  };
}

function missionTypeOf(row: Row): MissionType {
  return {
    id: row.id,
    name: row.name,
    posts: fromJson(row.posts),
    minutes: row.minutes,
    breakMinutes: row.break_minutes,
    restMinutes: row.rest_minutes,
    isCachet: row.is_cachet === 1,
    ...(row.venue_id !== null && { venueId: row.venue_id }),
    tags: fromJson(row.tags),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
