import { type App, problems } from "@souffleur/platform/http";
import type { z } from "zod";
import type { FoundPassage, PassageSearch } from "../../../application/search/ports.ts";
import { foundPassages, searchInput } from "./search-schemas.ts";

/** Looking for passages. By POST, as what is looked for may be long and is nobody's business. */
export function searchRoutes(app: App, search: PassageSearch): void {
  app.route({
    method: "POST",
    url: "/quiz/search",
    config: { access: "quiz:read" },
    schema: {
      tags: ["Quiz documents"],
      operationId: "searchPassages",
      summary: "Passages a text is about, the best first, and why each was found",
      body: searchInput,
      response: { 200: foundPassages, ...problems(422) },
    },
    handler: async ({ body: { document_ids: documentIds, ...asked } }) => ({
      items: (await search.search({ ...asked, documentIds })).map(presentFound),
    }),
  });
}

function presentFound({ passage, document, score, by }: FoundPassage) {
  const { wordRank, vectorRank, nearness } = by;
  return {
    passage_id: passage.id,
    document_id: document.id,
    document_title: document.title,
    ...(passage.page !== undefined && { page: passage.page }),
    headings: [...passage.headings],
    kind: passage.kind,
    language: passage.language,
    text: passage.text,
    start: passage.start,
    end: passage.end,
    revision: passage.revision,
    score,
    by: {
      words: [...by.words],
      ...(wordRank !== undefined && { word_rank: wordRank }),
      ...(vectorRank !== undefined && { vector_rank: vectorRank }),
      ...(nearness !== undefined && { nearness }),
    },
  } satisfies z.input<typeof foundPassages>["items"][number];
}
