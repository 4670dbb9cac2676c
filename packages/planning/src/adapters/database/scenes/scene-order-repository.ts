import { fail, type InstantText, ok } from "@souffleur/kernel";
import { chunksOf, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { SceneOrderRepository } from "../../../application/scenes/order-ports.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { ProposedSceneOrder, SceneOrderId } from "../../../domain/scenes/scene-order.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["scene_orders"];

export function sceneOrderRepository(queries: Queries): SceneOrderRepository {
  const database = tables<PlanningTables>(queries);
  const selectOne = (id: SceneOrderId) =>
    database.selectFrom("scene_orders").selectAll().where("id", "=", id);
  return {
    async add(order) {
      await database.insertInto("scene_orders").values(rowOf(order)).execute();
    },
    async find(id) {
      const row = await selectOne(id).executeTakeFirst();
      return row && orderOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(id).forUpdate().executeTakeFirst();
      return row && orderOf(row);
    },
    async list({ limit, after }, { productionId, states }) {
      let query = database
        .selectFrom("scene_orders")
        .selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (productionId !== undefined) query = query.where("production_id", "=", productionId);
      if (states !== undefined) query = query.where("state", "in", states);
      if (after !== undefined) {
        const [createdAt, id] = after as [InstantText, SceneOrderId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(orderOf), next };
    },
    async update(order) {
      const { numUpdatedRows } = await database
        .updateTable("scene_orders")
        .set(rowOf(order))
        .where("id", "=", order.id)
        .where("version", "=", order.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: order.version }) : ok(undefined);
    },
    async removeOfProduction(productionId) {
      await database.deleteFrom("scene_orders").where("production_id", "=", productionId).execute();
    },
    async ratesOf(personIds) {
      const rates = new Map<PersonId, number | undefined>();
      for (const chunk of chunksOf(personIds)) {
        const rows = await database
          .selectFrom("artists")
          .leftJoin("profiles", "profiles.person_id", "artists.id")
          .select(["artists.id", "profiles.day_rate"])
          .where("artists.id", "in", chunk)
          .execute();
        for (const { id, day_rate } of rows) rates.set(id, day_rate ?? undefined);
      }
      return rates;
    },
  };
}

function rowOf(order: ProposedSceneOrder): Row {
  return {
    id: order.id,
    job_id: order.jobId,
    production_id: order.productionId,
    state: order.state,
    scene_ids: toJson(order.sceneIds),
    replaced: order.replaced === undefined ? null : toJson(order.replaced),
    figures: toJson(order.figures),
    is_proved: order.isProved ? 1 : 0,
    confidence: order.confidence,
    engine: toJson(order.engine),
    version: order.version,
    created_at: order.createdAt,
    decided_at: order.decidedAt ?? null,
    decided_by: order.decidedBy ?? null,
  };
}

function orderOf(row: Row): ProposedSceneOrder {
  return {
    id: row.id,
    jobId: row.job_id,
    productionId: row.production_id,
    state: row.state,
    sceneIds: fromJson(row.scene_ids),
    ...(row.replaced !== null && { replaced: fromJson(row.replaced) }),
    figures: fromJson(row.figures),
    isProved: row.is_proved === 1,
    confidence: row.confidence,
    engine: fromJson(row.engine),
    version: row.version,
    createdAt: row.created_at,
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
  };
}
