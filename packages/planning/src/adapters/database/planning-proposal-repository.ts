import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { PlanningProposalRepository } from "../../application/basic-ports.ts";
import type { PlanningProposal, PlanningProposalId } from "../../domain/planning-proposal.ts";
import type { PlanningTables } from "./tables/index.ts";

type Row = PlanningTables["planning_proposals"];

export function planningProposalRepository(queries: Queries): PlanningProposalRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(proposal) {
      await database.insertInto("planning_proposals").values(rowOf(proposal)).execute();
    },
    async find(id) {
      const row = await selectOne(database, id).executeTakeFirst();
      return row && proposalOf(row);
    },
    async findForChange(id) {
      const row = await selectOne(database, id).forUpdate().executeTakeFirst();
      return row && proposalOf(row);
    },
    async list({ limit, after }, { states, jobId }) {
      let query = database
        .selectFrom("planning_proposals")
        .selectAll()
        .orderBy("event_date")
        .orderBy("id")
        .limit(limit + 1);
      if (states !== undefined) query = query.where("state", "in", states);
      if (jobId !== undefined) query = query.where("job_id", "=", jobId);
      if (after !== undefined) {
        const [date, id] = after as [Row["event_date"], PlanningProposalId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("event_date", "id"), ">", tuple(date, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.event_date, row.id]);
      return { items: items.map(proposalOf), next };
    },
    async findWaiting(dates) {
      const rows = await database
        .selectFrom("planning_proposals")
        .selectAll()
        .where("state", "in", ["open", "restored"])
        .where("event_date", "in", dates)
        .orderBy("event_date")
        .orderBy("id")
        .forUpdate()
        .execute();
      return rows.map(proposalOf);
    },
    async update(proposal) {
      const { numUpdatedRows } = await database
        .updateTable("planning_proposals")
        .set(rowOf(proposal))
        .where("id", "=", proposal.id)
        .where("version", "=", proposal.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: proposal.version })
        : ok(undefined);
    },
  };
}

function selectOne(database: Kysely<PlanningTables>, id: PlanningProposalId) {
  return database.selectFrom("planning_proposals").selectAll().where("id", "=", id);
}

function rowOf(proposal: PlanningProposal): Row {
  return {
    id: proposal.id,
    job_id: proposal.jobId,
    event_date: proposal.eventDate,
    state: proposal.state,
    assignments: toJson(proposal.assignments),
    left_out: toJson(proposal.leftOut),
    score: proposal.score,
    confidence: proposal.confidence,
    engine: toJson(proposal.engine),
    planning_id: proposal.planningId ?? null,
    version: proposal.version,
    created_at: proposal.createdAt,
    decided_at: proposal.decidedAt ?? null,
    decided_by: proposal.decidedBy ?? null,
  };
}

function proposalOf(row: Row): PlanningProposal {
  return {
    id: row.id,
    jobId: row.job_id,
    eventDate: row.event_date,
    state: row.state,
    assignments: fromJson(row.assignments),
    leftOut: fromJson(row.left_out),
    score: row.score,
    confidence: row.confidence,
    engine: fromJson(row.engine),
    version: row.version,
    createdAt: row.created_at,
    ...(row.planning_id !== null && { planningId: row.planning_id }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
  };
}
