import { type App, authorOf, idInput, problems } from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { attributions } from "../../../application/sources/attributions.ts";
import { type SourceName, sourceNames } from "../../../domain/sources/source.ts";
import type { LibraryContext } from "../../context.ts";
import type { EnrichPayload } from "../../jobs/enrich-job.ts";

const MOST_IDS = 200;
const tags = ["Metadata sources"];

const enrichInput = z
  .strictObject({
    ids: z
      .array(idInput<"movie" | "series">())
      .min(1)
      .max(MOST_IDS)
      .optional()
      .meta({ description: "Films and series; all that lack something, where it is left out." }),
    dry_run: z.boolean().default(false).meta({ description: "Asks, and changes nothing." }),
  })
  .meta({ id: "EnrichInput", examples: [{ dry_run: true }] });

const sourceOutput = z
  .object({
    name: z.enum(sourceNames),
    is_set_up: z.boolean(),
    attribution: z.string().meta({ description: "To be shown wherever its information is." }),
    url: z.string(),
  })
  .meta({
    id: "MetadataSource",
    examples: [
      {
        name: "tmdb",
        is_set_up: true,
        attribution: "This product uses the TMDB API but is not endorsed or certified by TMDB.",
        url: "https://www.themoviedb.org/",
      },
    ],
  });

/** Which sources there are, and asking them for what works lack. */
export function enrichRoutes(
  app: App,
  context: LibraryContext,
  jobs: Jobs,
  parts: { readonly isSetUp: (source: SourceName) => boolean; readonly enrich: JobType<EnrichPayload> },
): void {
  app.route({
    method: "GET",
    url: "/library/sources",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listMetadataSources",
      summary: "Where films and series are known from, and what must be said of it",
      response: { 200: z.array(sourceOutput), ...problems() },
    },
    handler: async ({ locale }) =>
      attributions.map(({ source, text, url }) => ({
        name: source,
        is_set_up: parts.isSetUp(source),
        attribution: text[locale],
        url,
      })),
  });

  app.route({
    method: "POST",
    url: "/library/enrichments",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "enrichWorks",
      summary: "Ask the sources for what films and series lack",
      description: "What somebody wrote stays; what is filled in can be taken back by undoing.",
      body: enrichInput,
      response: { 202: jobOutput, ...problems(429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { ids, dry_run: dryRun } = request.body;
        const payload = { ...(ids && { ids: [...ids] }), locale: context.locale, dryRun };
        const asked = await jobs.enqueue(unit, parts.enrich, payload, authorOf(request));
        return jobAccepted(asked, request.locale);
      }),
  });
}
