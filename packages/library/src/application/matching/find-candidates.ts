import { type Locale, ok, type Result } from "@souffleur/kernel";
import type { VideoFile } from "../../domain/files/video-file.ts";
import { type Assessment, assess, certain } from "../../domain/matching/assess.ts";
import type { Candidate, RememberedWork, Searched, Thresholds } from "../../domain/matching/match.ts";
import { candidateId, inOrder, type SoughtWork } from "../../domain/matching/score.ts";
import { scoreMovie } from "../../domain/matching/score-movie.ts";
import { type SoughtEpisode, scoreSeries } from "../../domain/matching/score-series.ts";
import { wantedEpisodes } from "../../domain/matching/wanted-episodes.ts";
import type { FoundWork, SourceId } from "../../domain/sources/source.ts";
import type { Sources, SourceUnavailable } from "../sources/ports.ts";

/** What is looked for: one file, or several that are one work by their names. */
export interface Sought {
  readonly kind: "movie" | "series";
  readonly title: string;
  readonly year?: number | undefined;
  readonly files: readonly Pick<VideoFile, "parsed" | "media">[];
  readonly remembered?: RememberedWork | undefined;
}

export interface Found {
  readonly assessment: Assessment;
  readonly searched: Searched;
}

interface Asked {
  readonly sources: Sources;
  readonly locale: Locale;
  readonly thresholds: Thresholds;
}

type Answer<Value> = Result<Value, SourceUnavailable>;

/** How many of the best are asked for what a search does not tell: lengths and episodes. */
const LOOKED_AT = 6;
/** Below, a title is another one. */
const LEAST_TITLE = 0.6;

/** Asks the sources what files may be, and holds their answers against the names. */
export async function findCandidates(asked: Asked, sought: Sought): Promise<Answer<Found>> {
  const { thresholds } = asked;
  const searched: Searched = {
    title: sought.title,
    ...(sought.year !== undefined && { year: sought.year }),
    thresholds,
  };
  const known = await knownWork(asked, sought);
  if (!known.ok) return known;
  if (known.value !== undefined) return ok({ assessment: known.value, searched });
  const scored = await searchAndScore(asked, sought);
  return scored.ok ? ok({ assessment: assess(scored.value, thresholds), searched }) : scored;
}

/** What an id in the name says, or what was decided before of files called so. */
async function knownWork(
  { sources, locale }: Asked,
  { kind, files, remembered }: Sought,
): Promise<Answer<Assessment | undefined>> {
  const parsed = files[0]?.parsed;
  for (const id of parsed === undefined ? [] : idsIn(parsed)) {
    const found = await sources.findById(kind, id, locale);
    if (!found.ok) return found;
    if (found.value !== undefined) return ok(certain(found.value, "id", { ours: `${id.source}:${id.id}` }));
  }
  if (remembered === undefined || remembered.kind !== kind) return ok(undefined);
  const found = await sources.findById(kind, remembered.ref, locale);
  if (!found.ok) return found;
  return ok(found.value && certain(found.value, "memory", { ours: remembered.title }));
}

function idsIn(parsed: VideoFile["parsed"]): readonly SourceId[] {
  const { tmdb_id: tmdb, tvdb_id: tvdb, imdb_id: imdb } = parsed;
  return [
    ...(imdb === undefined ? [] : [{ source: "imdb" as const, id: imdb }]),
    ...(tmdb === undefined ? [] : [{ source: "tmdb" as const, id: String(tmdb) }]),
    ...(tvdb === undefined ? [] : [{ source: "tvdb" as const, id: String(tvdb) }]),
  ];
}

async function searchAndScore(asked: Asked, sought: Sought): Promise<Answer<readonly Candidate[]>> {
  const { thresholds } = asked;
  const first = await search(asked, sought, sought.year);
  if (!first.ok) return first;
  const scored = await scoreAll(asked, sought, first.value);
  const isClear = (scored[0]?.score ?? 0) >= thresholds.alone;
  if (sought.year === undefined || isClear) return ok(scored);
  // The year may be wrong, and some sources take it at its word.
  const again = await search(asked, sought, undefined);
  if (!again.ok) return scored.length > 0 ? ok(scored) : again;
  const ids = new Set(first.value.map(candidateId));
  const others = again.value.filter((work) => !ids.has(candidateId(work)));
  return ok(inOrder([...scored, ...(await scoreAll(asked, sought, others))]));
}

function search({ sources, locale }: Asked, { kind, title }: Sought, year: number | undefined) {
  const query = { title, year, locale };
  return kind === "movie" ? sources.searchMovies(query) : sources.searchSeries(query);
}

async function scoreAll(
  asked: Asked,
  sought: Sought,
  works: readonly FoundWork[],
): Promise<readonly Candidate[]> {
  return sought.kind === "movie" ? scoreMovies(asked, sought, works) : scoreAllSeries(asked, sought, works);
}

/** Lengths are asked for where they can decide. */
async function scoreMovies(
  { sources, locale }: Asked,
  { title, year, files }: Sought,
  works: readonly FoundWork[],
): Promise<readonly Candidate[]> {
  const durationSeconds = files[0]?.media?.durationSeconds;
  const sought: SoughtWork = {
    title,
    ...(year !== undefined && { year }),
    ...(durationSeconds !== undefined && { durationSeconds }),
  };
  const scored = inOrder(works.map((work) => scoreMovie(sought, work)));
  if (durationSeconds === undefined) return scored;
  const completed = await Promise.all(
    scored.map(async (candidate, index) => {
      const { work } = candidate;
      if (work.durationSeconds !== undefined || index >= LOOKED_AT || titleValue(candidate) < LEAST_TITLE)
        return candidate;
      const details = await sources.movieDetails(work.ref, locale);
      const length = details.ok ? details.value?.durationSeconds : undefined;
      return length === undefined ? candidate : scoreMovie(sought, { ...work, durationSeconds: length });
    }),
  );
  return inOrder(completed);
}

async function scoreAllSeries(
  { sources, locale }: Asked,
  { title, year, files }: Sought,
  works: readonly FoundWork[],
): Promise<readonly Candidate[]> {
  const sought = { title, ...(year !== undefined && { year }), episodes: soughtEpisodes(files) };
  const scored = inOrder(works.map((work) => scoreSeries(sought, work, undefined)));
  const completed = await Promise.all(
    scored.map(async (candidate, index) => {
      if (index >= LOOKED_AT || titleValue(candidate) < LEAST_TITLE) return candidate;
      const episodes = await sources.episodesOf(candidate.work.ref, locale);
      const isKnown = episodes.ok && episodes.value.length > 0;
      return isKnown ? scoreSeries(sought, candidate.work, episodes.value) : candidate;
    }),
  );
  return inOrder(completed);
}

function soughtEpisodes(files: Sought["files"]): readonly SoughtEpisode[] {
  return files.flatMap(({ parsed }) => {
    const wanted = wantedEpisodes(parsed);
    if (wanted === undefined) return [];
    const title = parsed.episode_title;
    return [{ ...wanted, ...(title !== undefined && { title }) }];
  });
}

function titleValue({ reasons }: Candidate): number {
  return reasons[0]?.value ?? 0;
}

/** The title of a name that says none is nothing to ask anybody. */
export function isSearchable(title: string): boolean {
  return /[\p{L}\p{N}]/u.test(title);
}
