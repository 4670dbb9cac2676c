import { fail, instantOf, type Locale } from "@souffleur/kernel";
import { type App, authorOf, instantOutput, problems } from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { attributions } from "../../../application/sources/attributions.ts";
import type { LibraryContext } from "../../context.ts";
import type { ImportImdbPayload } from "../../jobs/import-imdb-job.ts";
import {
  findImdbFiles,
  type ImdbFile,
  type ImdbFileMark,
  neededImdbFile,
  sameFiles,
} from "../../sources/imdb/imdb-files.ts";
import type { ImdbStats, ImdbStore } from "../../sources/imdb/imdb-store.ts";
import type { ImdbFilesMissing } from "./source-problems.ts";

const tags = ["Metadata sources"];

const importInput = z
  .strictObject({
    only_if_newer: z
      .boolean()
      .default(false)
      .meta({ description: "Nothing is done where these very files have been imported already." }),
  })
  .meta({ id: "ImdbImportInput", examples: [{ only_if_newer: true }] });

const fileOutput = z.object({ name: z.string(), size_bytes: z.int(), modified_at: instantOutput });

const statsOutput = z
  .object({
    imported: z
      .object({
        at: instantOutput,
        movies: z.int(),
        series: z.int(),
        episodes: z.int(),
        skipped: z.int().meta({ description: "Lines of the data files that could not be read." }),
        size_bytes: z.int(),
      })
      .optional()
      .meta({ description: "What can be searched now; absent before the first import." }),
    files: z.array(fileOutput).meta({ description: "The data files in the folder, as they are now." }),
    is_newer: z.boolean().meta({ description: "Whether they are others than those imported." }),
    attribution: z.string().meta({ description: "To be shown wherever this information is." }),
  })
  .meta({
    id: "ImdbStats",
    examples: [
      {
        imported: {
          at: "2026-11-21T09:30:00.000Z",
          ...{
            movies: 1_200_000,
            series: 360_000,
            episodes: 8_600_000,
            skipped: 0,
            size_bytes: 1_900_000_000,
          },
        },
        files: [{ name: "title.basics", size_bytes: 215_000_000, modified_at: "2026-11-20T03:00:00.000Z" }],
        is_newer: false,
        attribution: "Information courtesy of IMDb (https://www.imdb.com). Used with permission.",
      },
    ],
  });

/** The IMDb data files the owner downloads: what is imported of them, and importing them. */
export function imdbRoutes(
  app: App,
  context: LibraryContext,
  jobs: Jobs,
  parts: { readonly imdb: ImdbStore; readonly importImdb: JobType<ImportImdbPayload> },
): void {
  statsRoute(app, context, parts.imdb);
  importRoute(app, context, jobs, parts.importImdb);
}

function statsRoute(app: App, { settings }: LibraryContext, imdb: ImdbStore): void {
  app.route({
    method: "GET",
    url: "/library/imdb",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getImdb",
      summary: "What is imported of the IMDb data files",
      response: { 200: statsOutput, ...problems() },
    },
    handler: async ({ locale }) => present(imdb.stats(), await findImdbFiles(settings.imdbFolder), locale),
  });
}

function importRoute(
  app: App,
  context: LibraryContext,
  jobs: Jobs,
  importImdb: JobType<ImportImdbPayload>,
): void {
  app.route({
    method: "POST",
    url: "/library/imdb/imports",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "importImdb",
      summary: "Import the IMDb data files from their folder",
      description: "What was imported before is searched until the new import is complete.",
      body: importInput,
      response: { 202: jobOutput, ...problems(409, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const files = await findImdbFiles(context.settings.imdbFolder);
        const missing: ImdbFilesMissing = { code: "imdb_files_missing" };
        if (!files.some(({ name }) => name === neededImdbFile)) return fail(missing);
        const payload = { onlyIfNewer: request.body.only_if_newer };
        const asked = await jobs.enqueue(unit, importImdb, payload, authorOf(request));
        return jobAccepted(asked, request.locale);
      }),
  });
}

function present(
  stats: ImdbStats | undefined,
  files: readonly ImdbFile[],
  locale: Locale,
): z.input<typeof statsOutput> {
  const { movies, series, episodes, skipped } = stats?.counts ?? {};
  const counts = { movies: movies ?? 0, series: series ?? 0, episodes: episodes ?? 0, skipped: skipped ?? 0 };
  return {
    imported: stats && { at: stats.importedAt, ...counts, size_bytes: stats.sizeBytes },
    files: files.map(presentFile),
    is_newer: files.some(({ name }) => name === neededImdbFile) && !sameFiles(files, stats?.files ?? []),
    attribution: attributions.find(({ source }) => source === "imdb")?.text[locale] ?? "",
  };
}

function presentFile({ name, sizeBytes, modifiedMs }: ImdbFileMark) {
  return { name, size_bytes: sizeBytes, modified_at: instantOf(modifiedMs) };
}
