/** Who tells us about films and series. `nfo`: a file beside the video; `imdb`: the data files the owner downloads. */
export const sourceNames = ["nfo", "tmdb", "tvdb", "imdb"] as const;
export type SourceName = (typeof sourceNames)[number];

/** A film or a series at its source: `tmdb` `603`. */
export interface SourceId {
  readonly source: SourceName;
  /** `603`, `tt0133093` */
  readonly id: string;
}

/** Ids of one work, wherever they are known. */
export interface ExternalIds {
  readonly tmdbId?: number;
  readonly tvdbId?: number;
  readonly imdbId?: string;
}

/** One answer to a search: enough to compare it with a name. */
export interface FoundWork extends ExternalIds {
  readonly ref: SourceId;
  readonly kind: "movie" | "series";
  /** In the language asked for, where there is one. */
  readonly title: string;
  readonly originalTitle?: string;
  /** What else it is called. */
  readonly otherTitles: readonly string[];
  readonly year?: number;
  readonly durationSeconds?: number;
  readonly overview?: string;
  readonly posterPath?: string;
  readonly people: readonly string[];
  /** How known it is, from 0 on; only tells two of the same title apart. */
  readonly popularity: number;
}
