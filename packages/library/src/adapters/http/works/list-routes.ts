import { type App, encodeCursor, limitInput, problems, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import type { WorkFilter } from "../../../application/works/list-ports.ts";
import { facetNames } from "../../../domain/works/facets.ts";
import type { LibraryContext } from "../../context.ts";
import { workLister } from "../../database/works/work-lister.ts";
import { type FilterQuery, filterFields, filterOf, kindField, pageFields, placeOf } from "./filter-input.ts";
import { presentSummary } from "./present-works.ts";
import { facetCounts, workPage } from "./work-schemas.ts";

const tags = ["Library"];
const DEFAULT_VALUES = 30;

/** Films and series as lists. */
export function listRoutes(app: App, { database }: LibraryContext): void {
  const lists = workLister(database);
  const read = async (
    query: FilterQuery & { readonly limit: number } & Parameters<typeof placeOf>[0],
    also: WorkFilter["facets"] = {},
  ) => {
    const { sort, after } = placeOf(query);
    const filter = filterOf(query);
    const asked = { ...filter, facets: { ...filter.facets, ...also } };
    const { items, next } = await lists.list({ limit: query.limit, after }, asked, sort);
    return { items: items.map(presentSummary), ...(next && { next_cursor: encodeCursor(next) }) };
  };

  app.route({
    method: "GET",
    url: "/library/works",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listWorks",
      summary: "Films and series together, a page of them",
      querystring: z.strictObject({ ...pageFields, ...filterFields, ...kindField }),
      response: { 200: workPage, ...problems(422) },
    },
    handler: ({ query }) => read(query),
  });

  for (const [url, kind, operationId, summary] of [
    ["/library/movies", "movie", "listMovies", "Films, a page of them"],
    ["/library/series", "series", "listSeries", "Series, a page of them"],
  ] as const)
    app.route({
      method: "GET",
      url,
      config: { access: "library:read" },
      schema: {
        tags,
        operationId,
        summary,
        querystring: z.strictObject({ ...pageFields, ...filterFields }),
        response: { 200: workPage, ...problems(422) },
      },
      handler: ({ query }) => read(query, { kind: [kind] }),
    });

  app.route({
    method: "GET",
    url: "/library/facets",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listWorkFacets",
      summary: "What works can be filtered by, the most frequent first, with how many have it",
      querystring: z.strictObject({
        facet: z.enum(facetNames).optional(),
        q: textInput(100).min(1).optional().meta({ description: "A part of the value, of people for one." }),
        limit: limitInput.default(DEFAULT_VALUES).meta({ description: "Of each facet." }),
      }),
      response: { 200: facetCounts, ...problems(422) },
    },
    handler: async ({ query: { facet, q, limit } }) => ({
      items: [...(await lists.facetCounts(limit, facet, q))],
    }),
  });
}
