import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { Episode } from "../../domain/works/episode.ts";
import type { Movie } from "../../domain/works/movie.ts";
import type { Series } from "../../domain/works/series.ts";

export interface WorkNotFound {
  readonly code: "movie_not_found" | "series_not_found" | "episode_not_found" | "video_file_not_found";
  readonly id: string;
}

/** One somebody wants to do something with; as they saw it, where they said so. */
export interface Seen<Id> {
  readonly id: Id;
  readonly expectedVersion?: number | undefined;
}

interface Versioned {
  readonly version: number;
}

/** Kept from others until the unit of work ends. */
export async function findSeen<Id extends string, Work extends Versioned>(
  store: { findForChange(id: Id): Promise<Work | undefined> },
  code: WorkNotFound["code"],
  { id, expectedVersion }: Seen<Id>,
): Promise<Result<Work, WorkNotFound | VersionStale>> {
  const work = await store.findForChange(id);
  if (work === undefined) return fail({ code, id });
  if (expectedVersion !== undefined && expectedVersion !== work.version)
    return fail({ code: "version_stale", current: work.version });
  return ok(work);
}

/** Works as the ledger and the trash name them. */
export function movieSubject({ id, title, year }: Pick<Movie, "id" | "title" | "year">): Subject {
  return { type: "library.movie", id, label: year === undefined ? title : `${title} (${year})` };
}

export function seriesSubject({ id, title, year }: Pick<Series, "id" | "title" | "year">): Subject {
  return { type: "library.series", id, label: year === undefined ? title : `${title} (${year})` };
}

export function episodeSubject(episode: Episode): Subject {
  const { id, seasonNumber, episodeNumber, title } = episode;
  const number = `S${twoDigits(seasonNumber)}E${twoDigits(episodeNumber)}`;
  return { type: "library.episode", id, label: title === undefined ? number : `${number} ${title}` };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
