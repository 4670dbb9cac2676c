import type { ParsedName } from "../names/parsed-name.ts";
import type { WantedEpisodes } from "./match.ts";

/** Which episodes a name speaks of; nothing where it says no single place in the series. */
export function wantedEpisodes({
  seasons,
  episodes,
  absolute_episodes: absolute,
}: ParsedName): WantedEpisodes | undefined {
  // Numbers without a season are those of the first one, until somebody says more.
  const numbers = episodes !== undefined && episodes.length > 0 ? episodes : absolute;
  const [first] = numbers ?? [];
  if (numbers === undefined || first === undefined) return undefined;
  const last = numbers.at(-1) ?? first;
  const isCounted = seasons === undefined && numbers === absolute;
  return {
    seasonNumber: seasons?.[0] ?? 1,
    episodeNumber: first,
    ...(last > first && { lastEpisodeNumber: last }),
    ...(isCounted && { absoluteNumber: first }),
  };
}

interface Numbered {
  readonly seasonNumber: number;
  readonly episodeNumber: number;
  readonly absoluteNumber?: number;
}

/** The one of a series' episodes that is meant. */
export function findWanted<Episode extends Numbered>(
  episodes: readonly Episode[],
  { seasonNumber, episodeNumber, absoluteNumber }: WantedEpisodes,
): Episode | undefined {
  const counted =
    absoluteNumber === undefined
      ? undefined
      : episodes.find((episode) => episode.seasonNumber > 0 && episode.absoluteNumber === absoluteNumber);
  return (
    counted ??
    episodes.find(
      (episode) => episode.seasonNumber === seasonNumber && episode.episodeNumber === episodeNumber,
    )
  );
}
