import { fail, type Locale, ok, type Result } from "@souffleur/kernel";
import { mergeDetails } from "../../domain/sources/merge-details.ts";
import { mergeFound } from "../../domain/sources/merge-found.ts";
import type { ExternalIds, FoundWork, SourceId } from "../../domain/sources/source.ts";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../domain/sources/work-details.ts";
import type { MetadataSource, Sources, SourceUnavailable } from "./ports.ts";

type Kind = "movie" | "series";
type Answer<Value> = Result<Value, SourceUnavailable>;

/** Asks all sources together, the most trusted first in `all`. One that is down hides nothing the others know. */
export function askSources(all: readonly MetadataSource[]): Sources {
  const knowing = (kind: Kind) => all.filter(({ knows }) => knows.includes(kind));
  return {
    all,
    searchMovies: async (query) =>
      found(await Promise.all(knowing("movie").map((source) => source.searchMovies(query)))),
    searchSeries: async (query) =>
      found(await Promise.all(knowing("series").map((source) => source.searchSeries(query)))),
    findById: async (kind, id, locale) => {
      const answers = await Promise.all(knowing(kind).map((source) => source.findById(kind, id, locale)));
      const works = found(answers.map((answer) => (answer.ok ? ok(listOf(answer.value)) : answer)));
      return works.ok ? ok(works.value[0]) : works;
    },
    movieDetails: (id, locale) =>
      detailsOf(ordered(knowing("movie"), id), id, (source, known) => source.movieDetails(known, locale)),
    seriesDetails: (id, locale) =>
      detailsOf(ordered(knowing("series"), id), id, (source, known) => source.seriesDetails(known, locale)),
    episodesOf: (id, locale) => episodesOf(ordered(knowing("series"), id), id, locale),
  };
}

const listOf = (work: FoundWork | undefined) => (work === undefined ? [] : [work]);

/** Nothing is said to be unknown while somebody who may know it cannot be asked: what waits then goes on waiting. */
function found(answers: readonly Answer<readonly FoundWork[]>[]): Answer<readonly FoundWork[]> {
  const works = mergeFound(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])));
  const failure = works.length > 0 ? undefined : worst(answers);
  return failure === undefined ? ok(works) : fail(failure);
}

/** The failure that most wants another try; one that is not set up counts only where nobody could be asked. */
function worst(answers: readonly Answer<unknown>[]): SourceUnavailable | undefined {
  const failures = answers.flatMap((answer) => (answer.ok ? [] : [answer.failure]));
  const passing = failures.find(({ reason }) => reason === "down" || reason === "busy");
  const lasting = failures.find(({ reason }) => reason !== "not_set_up");
  if (passing !== undefined || lasting !== undefined) return passing ?? lasting;
  return failures.length === answers.length ? failures[0] : undefined;
}

/** The one the id belongs to first. */
function ordered(sources: readonly MetadataSource[], id: SourceId): readonly MetadataSource[] {
  return sources.toSorted((one, other) => Number(other.name === id.source) - Number(one.name === id.source));
}

/** How a source may know a work whose ids are known. */
function idFor(source: MetadataSource, asked: SourceId, known: ExternalIds): SourceId {
  if (source.name === "tmdb" && known.tmdbId !== undefined)
    return { source: "tmdb", id: String(known.tmdbId) };
  if (source.name === "tvdb" && known.tvdbId !== undefined)
    return { source: "tvdb", id: String(known.tvdbId) };
  if (known.imdbId !== undefined) return { source: "imdb", id: known.imdbId };
  return asked;
}

async function detailsOf<Details extends MovieDetails | SeriesDetails>(
  sources: readonly MetadataSource[],
  id: SourceId,
  ask: (source: MetadataSource, id: SourceId) => Promise<Answer<Details | undefined>>,
): Promise<Answer<Details | undefined>> {
  const answers: Answer<Details | undefined>[] = [];
  let details: Details | undefined;
  // One after the other: what the first says names the work to the next.
  for (const source of sources) {
    const answer = await ask(source, details === undefined ? id : idFor(source, id, details));
    answers.push(answer);
    if (!answer.ok || answer.value === undefined) continue;
    details = details === undefined ? answer.value : mergeDetails(details, answer.value);
  }
  const failure = details === undefined ? worst(answers) : undefined;
  return failure === undefined ? ok(details) : fail(failure);
}

/** Numberings of different sources are not mixed: the first that has episodes tells them all. */
async function episodesOf(
  sources: readonly MetadataSource[],
  id: SourceId,
  locale: Locale,
): Promise<Answer<readonly EpisodeDetails[]>> {
  const answers: Answer<unknown>[] = [];
  for (const source of sources) {
    const answer = await source.episodesOf(id, locale);
    if (answer.ok && answer.value.length > 0) return answer;
    answers.push(answer);
  }
  const failure = worst(answers);
  return failure === undefined ? ok([]) : fail(failure);
}
