import type { App } from "@souffleur/platform/http";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import type { FindPassages } from "../application/agents/archivist.ts";
import { createPassageSearch } from "../application/search/search-passages.ts";
import type { PassageKind } from "../domain/documents/document.ts";
import type { QuizContext } from "./context.ts";
import { documentRepositories } from "./database/documents/document-repositories.ts";
import { wordIndex } from "./database/search/word-index.ts";
import { searchRoutes } from "./http/search/search-routes.ts";
import { openVectors } from "./search/open-vectors.ts";

/** The rest is no teaching. */
const asked: readonly PassageKind[] = ["body", "definitions", "summary"];

/** Finding passages, opened once for the whole module. */
export interface OpenSearch {
  /** Passages that may be asked about, for whoever looks for what a request is about. */
  readonly find: FindPassages;
  readonly jobs: readonly JobHandler[];
  prepare(): Promise<void>;
  chores(jobs: Jobs): readonly Chore[];
  mount(app: App): void;
  close(): Promise<void>;
}

type SearchContext = Pick<QuizContext, "database" | "clock" | "outbound" | "settings" | "log">;

export function openSearch(context: SearchContext): OpenSearch {
  const { database } = context;
  const vectors = openVectors(context);
  const search = createPassageSearch({
    ...documentRepositories(database.queries),
    words: wordIndex(database),
    meaning: vectors?.meaning,
  });
  return {
    async find({ text, request: { subject, documentIds, language }, limit }) {
      const found = await search.search({
        ...{ text, subject, language, limit, kinds: asked },
        ...(documentIds.length > 0 && { documentIds }),
      });
      return found.map(({ passage }) => passage);
    },
    jobs: vectors?.jobs ?? [],
    prepare: async () => vectors?.prepare(),
    chores: (jobs) => vectors?.chores(jobs) ?? [],
    mount: (app) => searchRoutes(app, search),
    close: async () => vectors?.close(),
  };
}
