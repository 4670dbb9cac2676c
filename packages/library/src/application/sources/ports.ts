import type { Locale, Result } from "@souffleur/kernel";
import type { FoundWork, SourceId, SourceName } from "../../domain/sources/source.ts";
import type { EpisodeDetails, MovieDetails, SeriesDetails } from "../../domain/sources/work-details.ts";

/** Why a source did not answer. `down` and `busy` may be asked again; what waits for them waits. */
export interface SourceUnavailable {
  readonly code: "source_unavailable";
  readonly source: SourceName;
  readonly reason: "down" | "busy" | "refused" | "nonsense" | "not_set_up";
  readonly retryAfterSeconds?: number;
}

export interface WorkQuery {
  readonly title: string;
  readonly year?: number | undefined;
  readonly locale: Locale;
}

/** Somebody who knows films and series: TMDB, TVDB, a file beside the video, the IMDb data files. */
export interface MetadataSource {
  readonly name: SourceName;
  readonly knows: readonly ("movie" | "series")[];
  /** The likeliest first; none where it knows none. */
  searchMovies(query: WorkQuery): Promise<Result<readonly FoundWork[], SourceUnavailable>>;
  searchSeries(query: WorkQuery): Promise<Result<readonly FoundWork[], SourceUnavailable>>;
  /** By an id of any source; nothing where it does not know it. */
  findById(
    kind: "movie" | "series",
    id: SourceId,
    locale: Locale,
  ): Promise<Result<FoundWork | undefined, SourceUnavailable>>;
  movieDetails(id: SourceId, locale: Locale): Promise<Result<MovieDetails | undefined, SourceUnavailable>>;
  seriesDetails(id: SourceId, locale: Locale): Promise<Result<SeriesDetails | undefined, SourceUnavailable>>;
  episodesOf(id: SourceId, locale: Locale): Promise<Result<readonly EpisodeDetails[], SourceUnavailable>>;
}

/** All that are set up, asked together: one that is down never hides what the others know. */
export interface Sources extends Omit<MetadataSource, "name" | "knows"> {
  readonly all: readonly MetadataSource[];
}
