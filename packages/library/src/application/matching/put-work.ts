import type { InstantText } from "@souffleur/kernel";
import type { WantedEpisodes } from "../../domain/matching/match.ts";
import { findWanted } from "../../domain/matching/wanted-episodes.ts";
import type { EpisodeDetails, MovieDetails } from "../../domain/sources/work-details.ts";
import type { Episode } from "../../domain/works/episode.ts";
import type { Movie } from "../../domain/works/movie.ts";
import type { Series, SeriesId } from "../../domain/works/series.ts";
import type { LibraryPorts } from "../ports.ts";
import type { WorkToLink } from "./gather-work.ts";

type Ports = Pick<LibraryPorts, "movies" | "series" | "episodes" | "matchedWorks" | "clock" | "newId">;

/** The film in the library; made where it is not there yet. */
export async function putMovie(ports: Ports, details: MovieDetails): Promise<Movie> {
  const { movies, matchedWorks, clock, newId } = ports;
  const known = await movies.findByExternalIds(details);
  if (known !== undefined) return (await movies.findForChange(known.id)) ?? known;
  await matchedWorks.claim("movie", details);
  // Another server may have added it while this one waited.
  const added = await movies.findByExternalIds(details);
  if (added !== undefined) return (await movies.findForChange(added.id)) ?? added;
  const { ref: _ref, tvdbId: _tvdbId, ...said } = details;
  const movie: Movie = { ...said, ...fresh(clock.now()), id: newId<"movie">(), isSeen: false };
  await movies.add(movie);
  await matchedWorks.add("movie", [movie.id], movie.createdAt);
  return movie;
}

/** The episode in the library; made with its series, and all the episodes that has, where they are not there yet. */
export async function putEpisode(
  ports: Ports,
  work: Extract<WorkToLink, { kind: "series" }>,
  wanted: WantedEpisodes,
): Promise<Episode> {
  const { episodes, matchedWorks } = ports;
  const series = await putSeries(ports, work);
  const meant = findWanted(work.episodes, wanted) ?? wanted;
  const { seasonNumber, episodeNumber } = meant;
  const known = await episodes.findByNumber(series.id, seasonNumber, episodeNumber);
  if (known !== undefined) return (await episodes.findForChange(known.id)) ?? known;
  const said = findWanted(work.episodes, wanted) ?? { seasonNumber, episodeNumber };
  const episode = episodeOf(ports, series.id, said);
  await episodes.addAll([episode]);
  await matchedWorks.add("episode", [episode.id], episode.createdAt);
  return episode;
}

async function putSeries(ports: Ports, work: Extract<WorkToLink, { kind: "series" }>): Promise<Series> {
  const { series, episodes, matchedWorks, clock, newId } = ports;
  const known = await series.findByExternalIds(work.details);
  if (known !== undefined) return (await series.findForChange(known.id)) ?? known;
  await matchedWorks.claim("series", work.details);
  const added = await series.findByExternalIds(work.details);
  if (added !== undefined) return (await series.findForChange(added.id)) ?? added;
  const { ref: _ref, ...said } = work.details;
  const made: Series = { ...said, ...fresh(clock.now()), id: newId<"series">() };
  await series.add(made);
  await matchedWorks.add("series", [made.id], made.createdAt);
  await episodes.addAll(distinct(work.episodes).map((each) => episodeOf(ports, made.id, each)));
  return made;
}

/** A source may list one number twice; the first is kept. */
function distinct(episodes: readonly EpisodeDetails[]): readonly EpisodeDetails[] {
  const byNumber = new Map<string, EpisodeDetails>();
  for (const episode of episodes) {
    const key = `${episode.seasonNumber}:${episode.episodeNumber}`;
    if (!byNumber.has(key)) byNumber.set(key, episode);
  }
  return [...byNumber.values()];
}

function episodeOf({ clock, newId }: Ports, seriesId: SeriesId, details: EpisodeDetails): Episode {
  return { ...details, ...fresh(clock.now()), id: newId<"episode">(), seriesId, isSeen: false };
}

function fresh(now: InstantText) {
  return { version: 1, createdAt: now, updatedAt: now };
}
