import { fail, type InstantText, ok } from "@souffleur/kernel";
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
import type { ProductionProposalRepository } from "../../../application/drafts/ports.ts";
import type { ProductionProposal, ProductionProposalId } from "../../../domain/drafts/draft.ts";
import type { PlanningTables } from "../tables/index.ts";

type Table = PlanningTables["production_proposals"];
type Row = Omit<Table, "draft" | "replaced" | "search_key">;

const columns = [
  "id",
  "job_id",
  "production_id",
  "name",
  "starts_on",
  "ends_on",
  "state",
  "is_edited",
  "request",
  "summary",
  "confidence",
  "engine",
  "facts_stamp",
  "version",
  "created_at",
  "decided_at",
  "decided_by",
] as const satisfies readonly (keyof Row)[];

export function productionProposalRepository(queries: Queries): ProductionProposalRepository {
  const database = tables<PlanningTables>(queries);
  const selectOne = (id: ProductionProposalId) => select(database).where("id", "=", id);
  return {
    async add(proposal, draft, applied) {
      const replaced = applied === undefined ? null : toJson(applied);
      const row: Table = { ...rowOf(proposal), draft: toJson(draft), replaced };
      await database.insertInto("production_proposals").values(row).execute();
    },
    async find(id) {
      const row = await selectOne(id).executeTakeFirst();
      return row && proposalOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(id).forUpdate().executeTakeFirst();
      return row && proposalOf(row);
    },
    findDraft: async (id) => fromJson(await partOf(database, id, "draft")),
    findApplied: async (id) => fromJson((await partOf(database, id, "replaced")) ?? undefined),
    async list({ limit, after }, { productionId, states, search }) {
      let query = select(database)
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (productionId !== undefined) query = query.where("production_id", "=", productionId);
      if (search !== undefined) query = query.where(containing(search));
      if (states !== undefined) query = query.where("state", "in", states);
      if (after !== undefined) {
        const [createdAt, id] = after as [InstantText, ProductionProposalId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(proposalOf), next };
    },
    async findWaiting(productionId) {
      const rows = await select(database)
        .where("production_id", "=", productionId)
        .where("state", "in", ["open", "restored"])
        .orderBy("id")
        .forUpdate()
        .execute();
      return rows.map(proposalOf);
    },
    async update(proposal, { draft, applied } = {}) {
      const { numUpdatedRows } = await database
        .updateTable("production_proposals")
        .set({
          ...rowOf(proposal),
          ...(draft && { draft: toJson(draft) }),
          ...(applied !== undefined && { replaced: applied && toJson(applied) }),
        })
        .where("id", "=", proposal.id)
        .where("version", "=", proposal.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: proposal.version })
        : ok(undefined);
    },
    async remove(id) {
      await database.deleteFrom("production_proposals").where("id", "=", id).execute();
    },
  };
}

async function partOf(
  database: Kysely<PlanningTables>,
  id: ProductionProposalId,
  part: "draft" | "replaced",
): Promise<unknown> {
  const row = await database
    .selectFrom("production_proposals")
    .select(part)
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.[part];
}

function select(database: Kysely<PlanningTables>) {
  return database.selectFrom("production_proposals").select(columns);
}

function rowOf(proposal: ProductionProposal): Row & Pick<Table, "search_key"> {
  return {
    id: proposal.id,
    job_id: proposal.jobId,
    production_id: proposal.productionId,
    name: proposal.name ?? null,
    search_key: searchColumn(proposal.name ?? ""),
    starts_on: proposal.startsOn,
    ends_on: proposal.endsOn,
    state: proposal.state,
    is_edited: proposal.isEdited ? 1 : 0,
    request: toJson(proposal.request),
    summary: toJson(proposal.summary),
    confidence: proposal.confidence,
    engine: toJson(proposal.engine),
    facts_stamp: proposal.factsStamp,
    version: proposal.version,
    created_at: proposal.createdAt,
    decided_at: proposal.decidedAt ?? null,
    decided_by: proposal.decidedBy ?? null,
  };
}

function proposalOf(row: Row): ProductionProposal {
  return {
    id: row.id,
    jobId: row.job_id,
    productionId: row.production_id,
    ...(row.name !== null && { name: row.name }),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    state: row.state,
    isEdited: row.is_edited === 1,
    request: fromJson(row.request),
    summary: fromJson(row.summary),
    confidence: row.confidence,
    engine: fromJson(row.engine),
    factsStamp: row.facts_stamp,
    version: row.version,
    createdAt: row.created_at,
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
  };
}
