import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import type { Credit } from "./work-file.ts";

export type SeriesId = Id<"series">;

/** Which shelf it stands on: `Séries TV`, `Animation`, `Mangas`. */
export const seriesKinds = ["tv", "animation", "manga"] as const;
export type SeriesKind = (typeof seriesKinds)[number];

export interface Series {
  readonly id: SeriesId;
  readonly tvdbId?: number;
  readonly tmdbId?: number;
  readonly imdbId?: string;
  readonly kind: SeriesKind;
  readonly title: string;
  readonly originalTitle?: string;
  readonly year?: number;
  readonly genres: readonly string[];
  readonly overview?: string;
  readonly posterPath?: string;
  readonly rating?: number;
  readonly votes?: number;
  readonly ownRating?: number;
  readonly credits: readonly Credit[];
  readonly firstAiredOn?: LocalDate;
  readonly lastAiredOn?: LocalDate;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
