import type { Message } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import type { NoNearness } from "../database/search/nearness-index.ts";
import { findNearness, type Nearness } from "../database/search/nearness-store.ts";
import { type VectorStore, vectorStore } from "../database/search/vector-store.ts";

/** How the nearest passages are found: by an index of the database, or why not. */
export type WayOfSearch = Nearness | NoNearness | "no_vectors";

export async function wayOfSearch(
  database: Pick<Database, "queries" | "dialect">,
  store: Pick<VectorStore, "dimensions">,
  model: string,
): Promise<WayOfSearch> {
  const dimensions = await store.dimensions();
  return dimensions === undefined ? "no_vectors" : findNearness(database, { model, dimensions });
}

/** For whoever looks after a server: how it searches the vectors of this model. */
export async function sayHowVectorsAreSearched(database: Database, model: string): Promise<Message> {
  return sayWay(await wayOfSearch(database, vectorStore(database, model), model));
}

export function sayWay(way: WayOfSearch): Message {
  if (typeof way !== "string") {
    const [version, numbers] = [way.extension.version, way.of.dimensions];
    return {
      en: `The nearest passages are found by pgvector ${version}, in an HNSW index of ${numbers} numbers each.`,
      fr: `Les passages les plus proches sont trouvés par pgvector ${version}, dans un index HNSW de ${numbers} nombres chacun.`,
    };
  }
  const why = reasons[way];
  return {
    en: `The vectors of passages are compared one by one in memory: ${why.en}.`,
    fr: `Les vecteurs des passages sont comparés un par un en mémoire\u00a0: ${why.fr}.`,
  };
}

const reasons: Readonly<Record<Exclude<WayOfSearch, Nearness>, Message>> = {
  not_postgres: {
    en: "the database has no index for them",
    fr: "la base de données n'a pas d'index pour eux",
  },
  no_vectors: { en: "there are none yet", fr: "il n'y en a pas encore" },
  no_extension: {
    en: "the extension vector is not in this database, or its role may not create it",
    fr: "l'extension vector n'est pas dans cette base, ou son rôle n'a pas le droit de la créer",
  },
  no_hnsw: {
    en: "the extension vector knows no HNSW before its version 0.5.0",
    fr: "l'extension vector ne connaît pas HNSW avant sa version 0.5.0",
  },
  too_many_numbers: {
    en: "they are too long for an HNSW index",
    fr: "ils sont trop longs pour un index HNSW",
  },
  not_complete: {
    en: "the index of pgvector has not all of them yet",
    fr: "l'index de pgvector ne les a pas encore tous",
  },
};
