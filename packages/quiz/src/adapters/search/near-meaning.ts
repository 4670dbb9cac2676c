import type { Database } from "@souffleur/platform/database";
import type { MeaningIndex } from "../../application/search/ports.ts";
import { nearestPassages } from "../database/search/nearness-store.ts";
import type { VectorStore } from "../database/search/vector-store.ts";
import type { Embeddings } from "./embeddings.ts";
import { type WayOfSearch, wayOfSearch } from "./way-of-search.ts";

interface NearParts {
  readonly database: Pick<Database, "queries" | "dialect">;
  readonly store: VectorStore;
  readonly embeddings: Embeddings;
  /** Compares with all vectors, in memory: what is there without an index. */
  readonly exact: MeaningIndex;
  readonly millis: () => number;
  /** Told at first, and whenever it is another way than before. */
  readonly tell: (way: WayOfSearch) => void;
}

export interface NearMeaning extends MeaningIndex {
  way(): Promise<WayOfSearch>;
}

const TIMEOUT_MS = 30_000;
/** So long nobody asks whether the index is still there and whole, or whether it is by now. */
const FRESH_MS = 60_000;
const FRESH_WITHOUT_MS = 10_000;

/** The nearest in meaning by the database's own index where it has one, else by comparing with all. */
export function createNearMeaning(parts: NearParts): NearMeaning {
  const { database, embeddings, exact, millis, tell } = parts;
  let known: { readonly way: WayOfSearch; readonly until: number } | undefined;
  let told: string | undefined;
  const learn = async (): Promise<WayOfSearch> => {
    const way = await wayOfSearch(database, parts.store, embeddings.model);
    const fresh = typeof way === "string" ? FRESH_WITHOUT_MS : FRESH_MS;
    known = { way, until: millis() + fresh };
    const name = typeof way === "string" ? way : way.extension.version;
    if (name !== told) tell(way);
    told = name;
    return way;
  };
  const way = async () => (known !== undefined && millis() < known.until ? known.way : learn());
  return {
    way,
    async find(query, limit) {
      const by = await way();
      if (typeof by === "string") return exact.find(query, limit);
      const signal = query.signal ?? AbortSignal.timeout(TIMEOUT_MS);
      const asked = await embeddings.embed([query.text], signal);
      const [vector] = asked.ok ? asked.value : [];
      if (vector === undefined || vector.length !== by.of.dimensions) return undefined;
      const { subject, documentIds, language, kinds } = query;
      const filter = { subject, documentIds, language, kinds };
      try {
        const near = await nearestPassages(database.queries, by, { vector, filter, limit });
        return near.map(({ passageId, distance }) => ({ passageId, score: 1 - distance }));
      } catch (error) {
        if (database.dialect.isUnavailable(error)) throw error;
        // Somebody took the extension away.
        known = undefined;
        return exact.find(query, limit);
      }
    },
  };
}
