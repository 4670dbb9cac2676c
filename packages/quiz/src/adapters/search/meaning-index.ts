import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { MeaningIndex, PassageFilter, PassageQuery, Scored } from "../../application/search/ports.ts";
import type { PassageId } from "../../domain/documents/document.ts";
import type { VectorStore } from "../database/search/vector-store.ts";
import type { Embeddings } from "./embeddings.ts";
import type { NearestErrand, NearestFound } from "./nearest-errand.ts";

interface MeaningParts {
  readonly store: VectorStore;
  readonly embeddings: Embeddings;
  readonly pool: WorkerPool;
  readonly millis: () => number;
}

const nearest = workerTask<NearestErrand, NearestFound>(import.meta.url, "./nearest.worker.ts");
const TIMEOUT_MS = 30_000;
/** So long nobody asks whether there are new ones. */
const FRESH_MS = 5_000;
/** More passages than these nobody has in one place. */
const MOST_NAMED = 200_000;

interface Learnt {
  readonly state: string;
  readonly checkedAt: number;
  readonly ids: readonly PassageId[];
  readonly places: ReadonlyMap<PassageId, number>;
  readonly numbers: Float32Array;
  readonly dimensions: number;
}

/** The nearest in meaning, in a thread of its own that keeps all vectors. */
export function createMeaningIndex(parts: MeaningParts): MeaningIndex {
  let learnt: Promise<Learnt | undefined> | undefined;
  const current = async (): Promise<Learnt | undefined> => {
    const before = await learnt;
    if (before !== undefined && parts.millis() - before.checkedAt < FRESH_MS) return before;
    const state = await parts.store.state();
    learnt =
      before?.state === state
        ? Promise.resolve({ ...before, checkedAt: parts.millis() })
        : learn(parts, state);
    return learnt;
  };
  return {
    async find(query, limit) {
      const known = await current();
      if (known === undefined) return undefined;
      const signal = query.signal ?? AbortSignal.timeout(TIMEOUT_MS);
      const asked = await parts.embeddings.embed([query.text], signal);
      const [vector] = asked.ok ? asked.value : [];
      if (vector === undefined || vector.length !== known.dimensions) return undefined;
      const only = await placesOf(parts, known, query);
      const found = await ask(parts, known, { vector, limit, ...(only && { only }) });
      return found.flatMap(({ at, nearness }): readonly Scored[] => {
        const passageId = known.ids[at];
        return passageId === undefined ? [] : [{ passageId, score: nearness }];
      });
    },
  };
}

async function learn({ store, millis }: MeaningParts, state: string): Promise<Learnt | undefined> {
  const dimensions = await store.dimensions();
  if (dimensions === undefined) return undefined;
  const ids: PassageId[] = [];
  const pieces: Float32Array[] = [];
  for await (const piece of store.all(dimensions))
    for (const { passageId, vector } of piece) {
      ids.push(passageId);
      pieces.push(vector);
    }
  const numbers = new Float32Array(ids.length * dimensions);
  for (const [at, piece] of pieces.entries()) numbers.set(piece, at * dimensions);
  const places = new Map(ids.map((id, at) => [id, at]));
  return { state, checkedAt: millis(), ids, places, numbers, dimensions };
}

/** Where a filter leaves few enough, only these are looked at. */
async function placesOf(
  { store }: MeaningParts,
  { places }: Learnt,
  { subject, documentIds, language, kinds }: PassageQuery,
): Promise<readonly number[] | undefined> {
  const filter: PassageFilter = { subject, documentIds, language, kinds };
  if (Object.values(filter).every((value) => value === undefined)) return undefined;
  const ids = await store.passagesIn(filter, MOST_NAMED);
  return ids.flatMap((id) => places.get(id) ?? []);
}

async function ask(
  { pool }: MeaningParts,
  { state: version, numbers, dimensions }: Learnt,
  asked: { readonly vector: Float32Array; readonly limit: number; readonly only?: readonly number[] },
): Promise<NearestFound["near"]> {
  const find = () => pool.run(nearest, { do: "find", version, ...asked }, { timeoutMs: TIMEOUT_MS });
  const found = await find();
  if (found.isKnown) return found.near;
  await pool.run(nearest, { do: "learn", version, numbers, dimensions }, { timeoutMs: TIMEOUT_MS });
  return (await find()).near;
}
