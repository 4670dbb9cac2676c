import { fail, ok } from "@souffleur/kernel";
import { chunksOf, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import { MAX_SCENES } from "../../../application/scenes/create-scene.ts";
import type { SceneRepository } from "../../../application/scenes/ports.ts";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import type { Scene, SceneId } from "../../../domain/scenes/scene.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["scenes"];

export function sceneRepository(queries: Queries): SceneRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(scene) {
      const added = await database
        .insertInto("scenes")
        .values(rowOf(scene))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await database.selectFrom("scenes").selectAll().where("id", "=", id).executeTakeFirst();
      return row && sceneOf(row);
    },
    async findOfProduction(productionId) {
      const rows = await selectOf(database, productionId).limit(MAX_SCENES).execute();
      return rows.map(sceneOf);
    },
    async list({ limit, after }, productionId) {
      let query = selectOf(database, productionId).limit(limit + 1);
      if (after !== undefined) {
        const [position, id] = after;
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("position", "id"), ">", tuple(Number(position), id as SceneId)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [String(row.position), row.id]);
      return { items: items.map(sceneOf), next };
    },
    async replace(scene) {
      const { numUpdatedRows } = await database
        .updateTable("scenes")
        .set(rowOf(scene))
        .where("id", "=", scene.id)
        .where("version", "=", scene.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: scene.version }) : ok(undefined);
    },
    async place(sceneIds) {
      for (const [place, id] of sceneIds.entries()) {
        await database
          .updateTable("scenes")
          .set({ position: place + 1 })
          .where("id", "=", id)
          .execute();
      }
    },
    async remove(sceneIds) {
      for (const chunk of chunksOf(sceneIds)) {
        await database.deleteFrom("scenes").where("id", "in", chunk).execute();
      }
    },
  };
}

function selectOf(database: Kysely<PlanningTables>, productionId: ProductionId) {
  return database
    .selectFrom("scenes")
    .selectAll()
    .where("production_id", "=", productionId)
    .orderBy("position")
    .orderBy("id");
}

function rowOf(scene: Scene): Row {
  return {
    id: scene.id,
    production_id: scene.productionId,
    position: scene.position,
    title: scene.title,
    minutes: scene.minutes,
    person_ids: toJson(scene.personIds),
    note: scene.note,
    version: scene.version,
    created_at: scene.createdAt,
    updated_at: scene.updatedAt,
  };
}

function sceneOf(row: Row): Scene {
  return {
    id: row.id,
    productionId: row.production_id,
    position: row.position,
    title: row.title,
    minutes: row.minutes,
    personIds: fromJson(row.person_ids),
    note: row.note,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
