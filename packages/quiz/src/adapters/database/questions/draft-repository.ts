import { fail, type InstantText, isWaiting, ok, proposalStates } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { DraftFilter, DraftRepository } from "../../../application/questions/ports.ts";
import type { DraftId } from "../../../domain/agents/draft.ts";
import type { QuizTables } from "../tables/index.ts";
import { draftOfRow, rowOfDraft } from "./question-rows.ts";

const waiting = proposalStates.filter(isWaiting);

export function draftRepository(queries: Queries): DraftRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_drafts").selectAll();
  const filtered = ({ states, generationId, documentId, leastConfidence }: DraftFilter) => {
    let query = selectAll();
    if (states !== undefined) query = query.where("state", "in", states);
    if (generationId !== undefined) query = query.where("generation_id", "=", generationId);
    if (documentId !== undefined) query = query.where("document_id", "=", documentId);
    if (leastConfidence !== undefined) query = query.where("confidence", ">=", leastConfidence);
    return query;
  };
  return {
    async addAll(drafts) {
      for (const chunk of chunksOf(drafts))
        await database.insertInto("quiz_drafts").values(chunk.map(rowOfDraft)).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && draftOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && draftOfRow(row);
    },
    async findAll(ids) {
      const rows = [];
      for (const chunk of chunksOf(ids)) rows.push(...(await selectAll().where("id", "in", chunk).execute()));
      return rows.map(draftOfRow);
    },
    async list({ limit, after }, filter) {
      let query = filtered(filter)
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) {
        // The cursor was read as an instant and an id.
        const [createdAt, id] = after as [InstantText, DraftId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(draftOfRow), next };
    },
    async waitingOfDocument(id) {
      const rows = await filtered({ states: waiting, documentId: id }).orderBy("id").forUpdate().execute();
      return rows.map(draftOfRow);
    },
    async countWaiting() {
      const rows = await database
        .selectFrom("quiz_drafts")
        .select(({ fn }) => ["document_id", fn.countAll().as("drafts")])
        .where("state", "in", waiting)
        .groupBy("document_id")
        .orderBy("document_id")
        .execute();
      return rows.map(({ document_id, drafts }) => ({ documentId: document_id, drafts: Number(drafts) }));
    },
    async replace(draft) {
      const { numUpdatedRows } = await database
        .updateTable("quiz_drafts")
        .set(rowOfDraft(draft))
        .where("id", "=", draft.id)
        .where("version", "=", draft.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n ? fail({ code: "version_stale", current: draft.version }) : ok(undefined);
    },
  };
}
