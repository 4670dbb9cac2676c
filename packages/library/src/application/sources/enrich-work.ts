import { fail, ok, type Result, type UndoConflict, type VersionStale } from "@souffleur/kernel";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../domain/sources/work-details.ts";
import type { Episode, EpisodeId } from "../../domain/works/episode.ts";
import type { Movie, MovieId } from "../../domain/works/movie.ts";
import type { Series, SeriesId } from "../../domain/works/series.ts";
import type { LibraryPorts } from "../ports.ts";
import { movieSubject, seriesSubject } from "../works/work-record.ts";

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes" | "ledger" | "clock" | "newId">;
type Enriched = Promise<Result<boolean, VersionStale>>;

const movieMembers = [
  ...["tmdbId", "imdbId", "originalTitle", "year", "genres", "durationSeconds", "overview"],
  ...["posterPath", "rating", "votes", "credits", "collection"],
] as const;
const seriesMembers = [
  ...["tvdbId", "tmdbId", "imdbId", "originalTitle", "year", "genres", "overview"],
  ...["posterPath", "rating", "votes", "credits", "firstAiredOn", "lastAiredOn"],
] as const;
const episodeMembers = ["absoluteNumber", "title", "airedOn", "durationSeconds", "overview"] as const;

/** What was filled in, as the ledger keeps it. */
export interface Filled {
  readonly members: Readonly<Record<string, unknown>>;
  readonly addedEpisodes?: readonly EpisodeId[];
  readonly episodes?: readonly {
    readonly id: EpisodeId;
    readonly members: Readonly<Record<string, unknown>>;
  }[];
}

/** Fills in what a film does not say of itself yet; what somebody wrote stays. Whether there was anything to fill in. */
export async function enrichMovie(ports: Ports, id: MovieId, details: MovieDetails): Enriched {
  const movie = await ports.movies.findForChange(id);
  if (movie === undefined) return ok(false);
  const members = missing(movie, details, movieMembers);
  if (Object.keys(members).length === 0) return ok(false);
  const after: Movie = { ...movie, ...members, version: movie.version + 1, updatedAt: ports.clock.now() };
  const replaced = await ports.movies.replace(after);
  if (!replaced.ok) return replaced;
  const filled: Filled = { members };
  await ports.ledger.record({
    action: "library.movie.enriched",
    subject: movieSubject(after),
    after: filled,
  });
  return ok(true);
}

/** The same for a series and its episodes; those nobody has a file of are added: so it is known which are missing. */
export async function enrichSeries(
  ports: Ports,
  id: SeriesId,
  details: SeriesDetails,
  said: readonly EpisodeDetails[],
): Enriched {
  const series = await ports.series.findForChange(id);
  if (series === undefined) return ok(false);
  const members = missing(series, details, seriesMembers);
  const present = await ports.episodes.ofSeries(id);
  const added = newEpisodes(ports, id, present, said);
  const episodes = await fillEpisodes(ports, present, said);
  if (!episodes.ok) return episodes;
  if (Object.keys(members).length + added.length + episodes.value.length === 0) return ok(false);
  if (added.length > 0) await ports.episodes.addAll(added);
  const after: Series = { ...series, ...members, version: series.version + 1, updatedAt: ports.clock.now() };
  const replaced = await ports.series.replace(after);
  if (!replaced.ok) return replaced;
  const filled: Filled = { members, addedEpisodes: added.map((one) => one.id), episodes: episodes.value };
  await ports.ledger.record({
    action: "library.series.enriched",
    subject: seriesSubject(after),
    after: filled,
  });
  return ok(true);
}

function missing<Work extends object, Details extends object>(
  work: Work,
  details: Details,
  members: readonly (keyof Work & keyof Details & string)[],
): Readonly<Record<string, unknown>> {
  const told: Record<string, unknown> = {};
  for (const member of members) {
    if (isEmpty(work[member]) && !isEmpty(details[member])) told[member] = details[member];
  }
  return told;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function covers({ seasonNumber, episodeNumber, lastEpisodeNumber }: Episode, said: EpisodeDetails): boolean {
  const last = lastEpisodeNumber ?? episodeNumber;
  return (
    seasonNumber === said.seasonNumber && episodeNumber <= said.episodeNumber && said.episodeNumber <= last
  );
}

function newEpisodes(
  { clock, newId }: Ports,
  seriesId: SeriesId,
  present: readonly Episode[],
  said: readonly EpisodeDetails[],
): readonly Episode[] {
  const [now, seen] = [clock.now(), new Set<string>()];
  return said.flatMap((one) => {
    const number = `${one.seasonNumber} ${one.episodeNumber}`;
    if (seen.has(number) || present.some((episode) => covers(episode, one))) return [];
    seen.add(number);
    const record = { isSeen: false, version: 1, createdAt: now, updatedAt: now };
    return [{ ...one, id: newId<"episode">(), seriesId, ...record }];
  });
}

async function fillEpisodes(
  { episodes, clock }: Ports,
  present: readonly Episode[],
  said: readonly EpisodeDetails[],
): Promise<Result<NonNullable<Filled["episodes"]>, VersionStale>> {
  const filled: { id: EpisodeId; members: Readonly<Record<string, unknown>> }[] = [];
  for (const episode of present) {
    const details = said.find(
      ({ seasonNumber, episodeNumber }) =>
        seasonNumber === episode.seasonNumber && episodeNumber === episode.episodeNumber,
    );
    const members = details === undefined ? {} : missing(episode, details, episodeMembers);
    if (Object.keys(members).length === 0) continue;
    const after = { ...episode, ...members, version: episode.version + 1, updatedAt: clock.now() };
    const replaced = await episodes.replace(after);
    if (!replaced.ok) return replaced;
    filled.push({ id: episode.id, members });
  }
  return ok(filled);
}

type Undone = Promise<Result<unknown, UndoConflict>>;
const conflict = fail({ code: "undo_conflict" } as const);

/** Takes away what was filled in, where it still is what was filled in. */
export async function undoMovieEnriched({ movies, clock }: Ports, id: MovieId, { members }: Filled): Undone {
  const movie = await movies.findForChange(id);
  const before = movie && without(movie, members);
  if (before === undefined) return conflict;
  const replaced = await movies.replace({ ...before, version: before.version + 1, updatedAt: clock.now() });
  return replaced.ok ? replaced : conflict;
}

export async function undoSeriesEnriched(ports: Ports, id: SeriesId, filled: Filled): Undone {
  const { series: store, episodes, clock } = ports;
  const series = await store.findForChange(id);
  const before = series && without(series, filled.members);
  if (before === undefined) return conflict;
  for (const { id: episodeId, members } of filled.episodes ?? []) {
    const episode = await episodes.findForChange(episodeId);
    const was = episode && without(episode, members);
    if (was === undefined) return conflict;
    const put = await episodes.replace({ ...was, version: was.version + 1, updatedAt: clock.now() });
    if (!put.ok) return conflict;
  }
  for (const episodeId of filled.addedEpisodes ?? []) {
    const episode = await episodes.findForChange(episodeId);
    // One that has a file by now, or was seen, is more than what was filled in.
    if (episode !== undefined && episode.version === 1) await episodes.remove(episodeId);
  }
  const replaced = await store.replace({ ...before, version: before.version + 1, updatedAt: clock.now() });
  return replaced.ok ? replaced : conflict;
}

const lists = new Set(["genres", "credits"]);

/** The same without what was filled in; nothing where that was changed since. */
function without<Work extends object>(work: Work, members: Filled["members"]): Work | undefined {
  const before: Work = { ...work };
  for (const [member, value] of Object.entries(members)) {
    if (JSON.stringify(Reflect.get(work, member)) !== JSON.stringify(value)) return undefined;
    if (lists.has(member)) Reflect.set(before, member, []);
    else Reflect.deleteProperty(before, member);
  }
  return before;
}
