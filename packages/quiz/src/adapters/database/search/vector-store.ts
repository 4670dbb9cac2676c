import { chunksOf, type Queries, tables, type Unit } from "@souffleur/platform/database";
import type { PassageFilter } from "../../../application/search/ports.ts";
import type { PassageId } from "../../../domain/documents/document.ts";
import type { QuizTables } from "../tables/index.ts";
import { putNear } from "./nearness-store.ts";
import { passageCondition } from "./passage-filter.ts";
import { bytesOf, numbersOf } from "./vector-bytes.ts";

export interface StoredVector {
  readonly passageId: PassageId;
  readonly vector: Float32Array;
}

/** What texts mean by one model. */
export interface VectorStore {
  /** Texts of passages that have no vector yet, each once. */
  missing(limit: number): Promise<readonly { readonly hash: string; readonly text: string }[]>;
  /** Of how many numbers those are that are there; nothing where there are none. */
  dimensions(): Promise<number | undefined>;
  /** Into the index of the nearest, too, where there is one: in the same unit of work. */
  put(vectors: readonly { readonly hash: string; readonly vector: Float32Array }[]): Promise<void>;
  /** Says another thing once passages or vectors are not what they were. */
  state(): Promise<string>;
  /** All passages that have one, in pieces. */
  all(dimensions: number): AsyncIterable<readonly StoredVector[]>;
  passagesIn(filter: PassageFilter, limit: number): Promise<readonly PassageId[]>;
}

const AT_A_TIME = 2_000;

export function vectorStore(
  { queries, dialect }: Pick<Unit, "queries" | "dialect">,
  model: string,
): VectorStore {
  const database = tables<QuizTables>(queries);
  const having = () =>
    database
      .selectFrom("quiz_passages as p")
      .innerJoin("quiz_vectors as v", (join) =>
        join.onRef("v.hash", "=", "p.hash").on("v.model", "=", model),
      );
  return {
    async missing(limit) {
      return database
        .selectFrom("quiz_passages as p")
        .leftJoin("quiz_vectors as v", (join) =>
          join.onRef("v.hash", "=", "p.hash").on("v.model", "=", model),
        )
        .where("v.hash", "is", null)
        .select(({ fn }) => ["p.hash", fn.min("p.text").as("text")])
        .groupBy("p.hash")
        .orderBy("p.hash")
        .limit(limit)
        .execute();
    },
    async dimensions() {
      const query = database.selectFrom("quiz_vectors").select("dimensions").where("model", "=", model);
      const row = await query.limit(1).executeTakeFirst();
      return row && Number(row.dimensions);
    },
    async put(vectors) {
      const rows = vectors.map(({ hash, vector }) => rowOf(model, hash, vector));
      for (const chunk of chunksOf(rows))
        await database
          .insertInto("quiz_vectors")
          .values(chunk)
          .onConflict((conflict) => conflict.columns(["model", "hash"]).doNothing())
          .execute();
      if (dialect.kind === "postgres") await putNear(queries, model, vectors);
    },
    async state() {
      const row = await having()
        .select(({ fn }) => [fn.countAll().as("count"), fn.max("p.hash").as("last")])
        .executeTakeFirst();
      return `${String(row?.count)} ${row?.last}`;
    },
    async *all(dimensions) {
      let after: PassageId | undefined;
      for (;;) {
        let query = having()
          .select(["p.id", "v.vector"])
          .where("v.dimensions", "=", dimensions)
          .orderBy("p.id")
          .limit(AT_A_TIME);
        if (after !== undefined) query = query.where("p.id", ">", after);
        const rows = await query.execute();
        yield rows.map(({ id, vector }) => ({ passageId: id, vector: numbersOf(vector) }));
        if (rows.length < AT_A_TIME) return;
        after = rows.at(-1)?.id;
      }
    },
    passagesIn: (filter, limit) => passagesIn(queries, filter, limit),
  };
}

async function passagesIn(
  queries: Queries,
  filter: PassageFilter,
  limit: number,
): Promise<readonly PassageId[]> {
  const rows = await tables<QuizTables>(queries)
    .selectFrom("quiz_passages as p")
    .innerJoin("quiz_documents as d", "d.id", "p.document_id")
    .select("p.id")
    .where(passageCondition(filter))
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

function rowOf(model: string, hash: string, vector: Float32Array): QuizTables["quiz_vectors"] {
  return { hash, model, dimensions: vector.length, vector: bytesOf(vector) };
}
