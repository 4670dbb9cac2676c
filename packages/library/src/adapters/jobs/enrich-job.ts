import type { Locale } from "@souffleur/kernel";
import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { enrichMovie, enrichSeries } from "../../application/sources/enrich-work.ts";
import type { Sources } from "../../application/sources/ports.ts";
import type { ExternalIds, SourceId } from "../../domain/sources/source.ts";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../domain/sources/work-details.ts";
import type { MovieId } from "../../domain/works/movie.ts";
import type { SeriesId } from "../../domain/works/series.ts";
import { type LibraryContext, portsOf } from "../context.ts";
import { worksLacking } from "../database/sources/works-lacking.ts";
import { workRepositories } from "../database/works/work-repositories.ts";

const payload = z.object({
  /** Films and series; all that lack something, where none is named. */
  ids: z.array(z.string()).optional(),
  locale: z.enum(["fr", "en"]),
  dryRun: z.boolean(),
});

export type EnrichPayload = z.infer<typeof payload>;

const TIMEOUT_MS = 2 * 3_600_000;
/** One transaction takes what so many works say; the rest is there for the next time. */
const MOST_FOUND = 2_000;
/** After so many works in a row nobody could be asked about, nobody can be asked. */
const GIVE_UP_AFTER = 10;

type Found =
  | { readonly kind: "movie"; readonly id: MovieId; readonly details: MovieDetails }
  | {
      readonly kind: "series";
      readonly id: SeriesId;
      readonly details: SeriesDetails;
      readonly episodes: readonly EpisodeDetails[];
    };

/** Asks the sources for what films and series do not say of themselves yet. */
export function enrichJob(context: LibraryContext, sources: Sources): JobType<EnrichPayload> {
  return defineJob({
    type: "library.enrich",
    title: ({ ids }) =>
      ids === undefined
        ? { fr: "Compléter les fiches des films et séries", en: "Fill in what films and series lack" }
        : {
            fr: `Compléter ${ids.length} fiche${ids.length > 1 ? "s" : ""}`,
            en: `Fill in ${ids.length} film${ids.length > 1 ? "s" : ""} or series`,
          },
    payload,
    maxAttempts: 3,
    timeoutMs: TIMEOUT_MS,
    onCancel: "keep",
    run: async (run) => {
      const { found, waiting } = await askAll(run, context, sources);
      return async (unit) => {
        if (run.payload.dryRun) return { found: found.length, filled: 0, waiting };
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const ports = portsOf(context, unit, author);
        let filled = 0;
        for (const one of found) {
          const done =
            one.kind === "movie"
              ? await enrichMovie(ports, one.id, one.details)
              : await enrichSeries(ports, one.id, one.details, one.episodes);
          if (done.ok && done.value) filled += 1;
        }
        return { found: found.length, filled, waiting };
      };
    },
  });
}

async function askAll(
  { payload: { ids, locale }, signal, enough, report }: RunContext<EnrichPayload>,
  { database }: LibraryContext,
  sources: Sources,
): Promise<{ readonly found: readonly Found[]; readonly waiting: number }> {
  const works = workRepositories(database.queries);
  const lacking = ids === undefined ? await worksLacking(database.queries) : undefined;
  const wanted = ids ?? [...(lacking?.movies ?? []), ...(lacking?.series ?? [])];
  const found: Found[] = [];
  let [waiting, inARow] = [0, 0];
  for (const [at, id] of wanted.entries()) {
    signal.throwIfAborted();
    if (enough.aborted || found.length >= MOST_FOUND) break;
    if (at % 10 === 0) report({ done: at, total: wanted.length });
    const movie = await works.movies.find(id as MovieId);
    const one = movie
      ? await askMovie(sources, movie, locale)
      : await askSeries(sources, await works.series.find(id as SeriesId), locale);
    if (one === "unavailable") waiting += 1;
    else if (one !== undefined) found.push(one);
    inARow = one === "unavailable" ? inARow + 1 : 0;
    if (inARow >= GIVE_UP_AFTER) {
      if (found.length === 0) throw nobodyAnswers;
      waiting += wanted.length - at - 1;
      break;
    }
  }
  return { found, waiting };
}

async function askMovie(
  sources: Sources,
  movie: ExternalIds & { readonly id: MovieId },
  locale: Locale,
): Promise<Found | "unavailable" | undefined> {
  const ref = refOf(movie, "movie");
  if (ref === undefined) return undefined;
  const details = await sources.movieDetails(ref, locale);
  if (!details.ok) return "unavailable";
  return details.value && { kind: "movie", id: movie.id, details: details.value };
}

async function askSeries(
  sources: Sources,
  series: (ExternalIds & { readonly id: SeriesId }) | undefined,
  locale: Locale,
): Promise<Found | "unavailable" | undefined> {
  const ref = series && refOf(series, "series");
  if (series === undefined || ref === undefined) return undefined;
  const details = await sources.seriesDetails(ref, locale);
  if (!details.ok) return "unavailable";
  if (details.value === undefined) return undefined;
  const episodes = await sources.episodesOf(ref, locale);
  return episodes.ok
    ? { kind: "series", id: series.id, details: details.value, episodes: episodes.value }
    : "unavailable";
}

function refOf({ tmdbId, tvdbId, imdbId }: ExternalIds, kind: "movie" | "series"): SourceId | undefined {
  if (kind === "series" && tvdbId !== undefined) return { source: "tvdb", id: String(tvdbId) };
  if (tmdbId !== undefined) return { source: "tmdb", id: String(tmdbId) };
  return imdbId === undefined ? undefined : { source: "imdb", id: imdbId };
}

const nobodyAnswers = new JobFailure({
  code: "sources_unavailable",
  message: {
    fr: "Aucune source de métadonnées ne répond ; ce qui manque reste à compléter.",
    en: "No metadata source answers; what is lacking can be filled in later.",
  },
  retry: true,
});
