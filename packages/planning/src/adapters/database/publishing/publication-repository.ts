import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { PublicationRepository } from "../../../application/publishing/ports.ts";
import type {
  Publication,
  PublicationSummary,
  PublishedChange,
} from "../../../domain/publishing/publication.ts";
import type { PlanningTables } from "../tables/index.ts";

type Table = PlanningTables["publications"];
type Row = Omit<Table, "changes">;

const columns = [
  "id",
  "production_id",
  "number",
  "note",
  "added",
  "changed",
  "cancelled",
  "undoes",
  "told",
  "created_by",
  "created_at",
] as const satisfies readonly (keyof Row)[];

export function publicationRepository(queries: Queries): PublicationRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(publication) {
      const row = { ...rowOf(publication), changes: toJson(publication.changes) };
      await database.insertInto("publications").values(row).execute();
    },
    async lastNumber(id) {
      const row = await database
        .selectFrom("publications")
        .select("number")
        .where("production_id", "=", id)
        .orderBy("number", "desc")
        .limit(1)
        .executeTakeFirst();
      return row?.number ?? 0;
    },
    async find(id, number) {
      const row = await database
        .selectFrom("publications")
        .select([...columns, "changes"])
        .where("production_id", "=", id)
        .where("number", "=", number)
        .executeTakeFirst();
      return row && { ...summaryOf(row), changes: fromJson<readonly PublishedChange[]>(row.changes) };
    },
    async list({ limit, after }, id) {
      let query = database
        .selectFrom("publications")
        .select(columns)
        .where("production_id", "=", id)
        .orderBy("number", "desc")
        .limit(limit + 1);
      const [last] = after ?? [];
      if (last !== undefined) query = query.where("number", "<", Number(last));
      const { items, next } = asPage(await query.execute(), limit, ({ number }) => [String(number)]);
      return { items: items.map(summaryOf), next };
    },
  };
}

function rowOf(publication: Publication): Row {
  return {
    id: publication.id,
    production_id: publication.productionId,
    number: publication.number,
    note: publication.note,
    added: publication.added,
    changed: publication.changed,
    cancelled: publication.cancelled,
    undoes: publication.undoes ?? null,
    told: publication.told,
    created_by: publication.createdBy,
    created_at: publication.createdAt,
  };
}

function summaryOf(row: Row): PublicationSummary {
  return {
    id: row.id,
    productionId: row.production_id,
    number: row.number,
    note: row.note,
    added: row.added,
    changed: row.changed,
    cancelled: row.cancelled,
    ...(row.undoes !== null && { undoes: row.undoes }),
    told: row.told,
    createdBy: row.created_by,
    createdAt: row.created_at,
  };
}
