import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { CareFixRepository } from "../../../application/care/ports.ts";
import type { CareFix, CareFixId } from "../../../domain/care/finding.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["care_fixes"];

export function careFixRepository(queries: Queries): CareFixRepository {
  const database = tables<LibraryTables>(queries);
  const select = () => database.selectFrom("care_fixes").selectAll();
  return {
    async add(fix) {
      await database.insertInto("care_fixes").values(rowOf(fix)).execute();
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && fixOf(row);
    },
    async list({ limit, after }, states) {
      let query = select()
        .where("state", "in", states)
        // Ids are made in the order of time.
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) query = query.where("id", "<", after[0] as CareFixId);
      const { items, next } = asPage(await query.execute(), limit, ({ id }) => [id]);
      return { items: items.map(fixOf), next };
    },
    async findForChange(id) {
      const row = await select().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && fixOf(row);
    },
    async replace(fix) {
      await database.updateTable("care_fixes").set(rowOf(fix)).where("id", "=", fix.id).execute();
    },
  };
}

function rowOf(fix: CareFix): Row {
  return {
    id: fix.id,
    state: fix.state,
    keep: toJson(fix.keep),
    job_id: fix.jobId,
    created_at: fix.createdAt,
    updated_at: fix.updatedAt,
  };
}

function fixOf(row: Row): CareFix {
  return {
    id: row.id,
    state: row.state,
    keep: fromJson(row.keep),
    jobId: row.job_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}
