import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import type { SeriesId } from "./series.ts";
import type { WorkFile } from "./work-file.ts";

export type EpisodeId = Id<"episode">;

/** An episode, whether there is a file of it or not: those without one are missing. */
export interface Episode {
  readonly id: EpisodeId;
  readonly seriesId: SeriesId;
  /** 0: specials. */
  readonly seasonNumber: number;
  readonly episodeNumber: number;
  /** The last one, where one file holds several. */
  readonly lastEpisodeNumber?: number;
  /** Counted over all seasons, as anime is. */
  readonly absoluteNumber?: number;
  readonly title?: string;
  readonly airedOn?: LocalDate;
  readonly durationSeconds?: number;
  readonly overview?: string;
  readonly isSeen: boolean;
  readonly file?: WorkFile;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
