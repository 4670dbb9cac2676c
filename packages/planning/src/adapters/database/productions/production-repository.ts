import { fail, ok } from "@souffleur/kernel";
import { containing, type Queries, searchColumn, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { ProductionFilter, ProductionRepository } from "../../../application/productions/ports.ts";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import type { Production } from "../../../domain/productions/production.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["productions"];
type Tables = Kysely<PlanningTables>;

export function productionRepository(queries: Queries): ProductionRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(production) {
      const added = await database
        .insertInto("productions")
        .values(rowOf(production))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && productionOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && productionOf(row);
    },
    async list({ limit, after }, filter) {
      let query = selectFiltered(database, filter)
        .orderBy("starts_on")
        .orderBy("id")
        .limit(limit + 1);
      if (after !== undefined) {
        const [startsOn, id] = after as [Row["starts_on"], ProductionId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("starts_on", "id"), ">", tuple(startsOn, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.starts_on, row.id]);
      return { items: items.map(productionOf), next };
    },
    async replace(production) {
      const { numUpdatedRows } = await database
        .updateTable("productions")
        .set(rowOf(production))
        .where("id", "=", production.id)
        .where("version", "=", production.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: production.version })
        : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("productions").where("id", "=", id).execute();
    },
  };
}

function selectOne(database: Tables, id: ProductionId) {
  return database.selectFrom("productions").selectAll().where("id", "=", id);
}

function selectFiltered(database: Tables, { search, from, to }: ProductionFilter) {
  let query = database.selectFrom("productions").selectAll();
  if (from !== undefined) query = query.where("ends_on", ">=", from);
  if (to !== undefined) query = query.where("starts_on", "<=", to);
  return search === undefined ? query : query.where(containing(search));
}

function rowOf(production: Production): Row {
  return {
    id: production.id,
    name: production.name,
    search_key: searchColumn(production.name),
    starts_on: production.startsOn,
    ends_on: production.endsOn,
    budget: production.budget ?? null,
    color: production.color,
    team_id: production.teamId ?? null,
    notes: production.notes,
    version: production.version,
    created_at: production.createdAt,
    updated_at: production.updatedAt,
  };
}

function productionOf(row: Row): Production {
  return {
    id: row.id,
    name: row.name,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    ...(row.budget !== null && { budget: row.budget }),
    color: row.color,
    ...(row.team_id !== null && { teamId: row.team_id }),
    notes: row.notes,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
