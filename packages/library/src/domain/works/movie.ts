import type { Id, InstantText } from "@souffleur/kernel";
import type { Credit, WorkFile } from "./work-file.ts";

export type MovieId = Id<"movie">;

export interface Movie {
  readonly id: MovieId;
  readonly tmdbId?: number;
  /** `tt0211915` */
  readonly imdbId?: string;
  readonly title: string;
  readonly originalTitle?: string;
  readonly year?: number;
  /** In French, as the owner's order of priority names them; see `places/`. */
  readonly genres: readonly string[];
  readonly durationSeconds?: number;
  readonly overview?: string;
  /** Where its source keeps the poster; what people see is our own copy. */
  readonly posterPath?: string;
  /** Out of ten, as others rate it, and how many of them. */
  readonly rating?: number;
  readonly votes?: number;
  /** Out of ten, as the owner rates it. */
  readonly ownRating?: number;
  readonly credits: readonly Credit[];
  readonly collection?: string;
  readonly isSeen: boolean;
  readonly file?: WorkFile;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
