import { fail, type IdSource, type InstantText, ok } from "@souffleur/kernel";
import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { GenerationRepository } from "../../../application/questions/ports.ts";
import type { GenerationId } from "../../../domain/agents/draft.ts";
import type { QuizTables } from "../tables/index.ts";
import { columnsOfStep, generationOfRow, rowOfGeneration, stepOfRow } from "./question-rows.ts";

export function generationRepository(queries: Queries, newId: IdSource): GenerationRepository {
  const database = tables<QuizTables>(queries);
  const selectAll = () => database.selectFrom("quiz_generations").selectAll();
  return {
    async add(generation) {
      await database.insertInto("quiz_generations").values(rowOfGeneration(generation)).execute();
    },
    async find(id) {
      const row = await selectAll().where("id", "=", id).executeTakeFirst();
      return row && generationOfRow(row);
    },
    async findForChange(id) {
      const row = await selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && generationOfRow(row);
    },
    async list({ limit, after }) {
      let query = selectAll()
        .orderBy("created_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      if (after !== undefined) {
        // The cursor was read as an instant and an id.
        const [createdAt, id] = after as [InstantText, GenerationId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("created_at", "id"), "<", tuple(createdAt, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.created_at, row.id]);
      return { items: items.map(generationOfRow), next };
    },
    async replace(generation) {
      const { numUpdatedRows } = await database
        .updateTable("quiz_generations")
        .set(rowOfGeneration(generation))
        .where("id", "=", generation.id)
        .where("version", "=", generation.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 0n
        ? fail({ code: "version_stale", current: generation.version })
        : ok(undefined);
    },
    async putSteps(id, from, steps) {
      await database
        .deleteFrom("quiz_trace_steps")
        .where("generation_id", "=", id)
        .where("position", ">=", from)
        .execute();
      const rows = steps.map((step, at) => ({
        id: newId<"trace-step">(),
        generation_id: id,
        position: from + at,
        ...columnsOfStep(step),
      }));
      for (const chunk of chunksOf(rows))
        await database.insertInto("quiz_trace_steps").values(chunk).execute();
    },
    async steps(id, { limit, after }) {
      let query = database
        .selectFrom("quiz_trace_steps")
        .selectAll()
        .where("generation_id", "=", id)
        .orderBy("position")
        .limit(limit + 1);
      if (after !== undefined) query = query.where("position", ">", Number(after[0]));
      const { items, next } = asPage(await query.execute(), limit, ({ position }) => [String(position)]);
      return { items: items.map(stepOfRow), next };
    },
  };
}
