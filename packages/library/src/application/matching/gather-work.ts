import type { Locale } from "@souffleur/kernel";
import type { FoundWork } from "../../domain/sources/source.ts";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../domain/sources/work-details.ts";
import type { Sources } from "../sources/ports.ts";

/** All that is needed to put a work into the library. */
export type WorkToLink =
  | { readonly kind: "movie"; readonly details: MovieDetails }
  | {
      readonly kind: "series";
      readonly details: SeriesDetails;
      readonly episodes: readonly EpisodeDetails[];
    };

/**
 * Asks the sources for all they say of a work, before the unit of work in which a decision becomes true. A source that
 * does not answer holds no decision up: the work then says what the search said, and is completed later.
 */
export async function gatherWork(sources: Sources, work: FoundWork, locale: Locale): Promise<WorkToLink> {
  if (work.kind === "movie") {
    const asked = await sources.movieDetails(work.ref, locale);
    const details = (asked.ok ? asked.value : undefined) ?? { ...plainDetails(work), ...lengthOf(work) };
    return { kind: "movie", details: { ...idsOf(work), ...posterOf(work), ...details } };
  }
  const asked = await sources.seriesDetails(work.ref, locale);
  const episodes = await sources.episodesOf(work.ref, locale);
  const details = (asked.ok ? asked.value : undefined) ?? { ...plainDetails(work), kind: "tv" as const };
  return {
    kind: "series",
    details: { ...idsOf(work), ...posterOf(work), ...details },
    episodes: episodes.ok ? episodes.value : [],
  };
}

function idsOf({ tmdbId, tvdbId, imdbId }: FoundWork) {
  return {
    ...(tmdbId !== undefined && { tmdbId }),
    ...(tvdbId !== undefined && { tvdbId }),
    ...(imdbId !== undefined && { imdbId }),
  };
}

function posterOf({ posterPath }: FoundWork) {
  return posterPath === undefined ? {} : { posterPath };
}

function lengthOf({ durationSeconds }: FoundWork) {
  return durationSeconds === undefined ? {} : { durationSeconds };
}

function plainDetails({ ref, title, originalTitle, year, overview, people }: FoundWork) {
  return {
    ref,
    title,
    ...(originalTitle !== undefined && { originalTitle }),
    ...(year !== undefined && { year }),
    ...(overview !== undefined && { overview }),
    genres: [],
    credits: people.map((name) => ({ name, role: "actor" as const })),
  };
}
