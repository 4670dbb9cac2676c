import { z } from "zod";
import type { Database } from "../database/index.ts";
import { type App, idOutput, mayAccess, principalOf, problems, textInput } from "../http/index.ts";
import type { Module } from "../module/index.ts";

const MAX_HITS = 20;

const searchHit = z.object({ kind: z.string(), id: idOutput, title: z.string(), subtitle: z.string() }).meta({
  id: "SearchHit",
  examples: [
    {
      kind: "planning.artist",
      id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
      title: "Élodie Marchand",
      subtitle: "Artist",
    },
  ],
});

/** One box that finds things of every assistant the caller may read. */
export function searchRoutes(app: App, database: Database, modules: readonly Module[]): void {
  app.route({
    method: "GET",
    url: "/search",
    config: { access: "signed-in" },
    schema: {
      tags: ["Search"],
      operationId: "search",
      summary: "Find anything by a part of its name; accents and case do not matter",
      querystring: z.strictObject({ q: textInput(200).min(1) }),
      response: {
        200: z.object({ items: z.array(searchHit) }).meta({ id: "SearchResult" }),
        ...problems(422),
      },
    },
    handler: async (request) => {
      const { roles } = principalOf(request);
      const readable = modules.filter((module) => mayAccess(roles, `${module.name}:read`));
      const hits = await Promise.all(
        readable.map((module) => module.search(database.queries, request.query.q, MAX_HITS)),
      );
      const items = hits.flat().slice(0, MAX_HITS);
      return { items: items.map(({ subtitle, ...hit }) => ({ ...hit, subtitle: subtitle[request.locale] })) };
    },
  });
}
