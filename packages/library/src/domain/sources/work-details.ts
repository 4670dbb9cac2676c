import type { LocalDate } from "@souffleur/kernel";
import type { SeriesKind } from "../works/series.ts";
import type { Credit } from "../works/work-file.ts";
import type { ExternalIds, SourceId } from "./source.ts";

/** All that a source says of one film. */
export interface MovieDetails extends ExternalIds {
  readonly ref: SourceId;
  readonly title: string;
  readonly originalTitle?: string;
  readonly year?: number;
  readonly genres: readonly string[];
  readonly durationSeconds?: number;
  readonly overview?: string;
  readonly posterPath?: string;
  readonly rating?: number;
  readonly votes?: number;
  readonly credits: readonly Credit[];
  readonly collection?: string;
}

/** All that a source says of one series, but for its episodes. */
export interface SeriesDetails extends ExternalIds {
  readonly ref: SourceId;
  readonly kind: SeriesKind;
  readonly title: string;
  readonly originalTitle?: string;
  readonly year?: number;
  readonly genres: readonly string[];
  readonly overview?: string;
  readonly posterPath?: string;
  readonly rating?: number;
  readonly votes?: number;
  readonly credits: readonly Credit[];
  readonly firstAiredOn?: LocalDate;
  readonly lastAiredOn?: LocalDate;
}

export interface EpisodeDetails {
  readonly seasonNumber: number;
  readonly episodeNumber: number;
  readonly absoluteNumber?: number;
  readonly title?: string;
  readonly airedOn?: LocalDate;
  readonly durationSeconds?: number;
  readonly overview?: string;
}
