import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { VideoFileId } from "../files/video-file.ts";
import type { FoundWork, SourceId } from "../sources/source.ts";
import type { Episode, EpisodeId } from "../works/episode.ts";
import type { Movie, MovieId } from "../works/movie.ts";
import type { Series } from "../works/series.ts";

/** One `pending_validations`: what we believe a file to be, until somebody, or the score, has decided. */
export type MatchId = Id<"match">;

/** Why a candidate has its score: one feature, what it gave, and in figures why. The sentence is the reader's language's. */
export interface ScoreReason {
  /** `title`, `original_title`, `other_title`, `year`, `duration`, `episodes`, `episode_title`, `id`, `memory` */
  readonly feature: string;
  /** From 0 to 1, and how much of the whole it counts. */
  readonly value: number;
  readonly weight: number;
  /** What was compared: `{ ours: "1999", theirs: "2000" }` */
  readonly facts: Readonly<Record<string, string | number>>;
}

export interface Candidate {
  /** Within its match: `tmdb:603`. */
  readonly id: string;
  readonly work: FoundWork;
  /** From 0 to 100. */
  readonly score: number;
  readonly reasons: readonly ScoreReason[];
}

/** Which episodes of the series the file holds, as its name says. */
export interface WantedEpisodes {
  readonly seasonNumber: number;
  readonly episodeNumber: number;
  readonly lastEpisodeNumber?: number;
  /** Where the name counts over all seasons, as anime does; the season above is then a guess. */
  readonly absoluteNumber?: number;
}

/** When a score decides by itself. From 0 to 100, as scores are. */
export interface Thresholds {
  /** The only candidate that reaches this is taken. */
  readonly alone: number;
  /** The best is taken where it reaches this, and leads by so much. */
  readonly ahead: number;
  readonly lead: number;
}

/** What was asked of the sources, and what it took to decide by itself. */
export interface Searched {
  readonly title: string;
  readonly year?: number;
  readonly thresholds: Thresholds;
}

/** What a decision changed, so that it can be taken back exactly. */
export interface MatchEffects {
  /** What the file was before, and what it became. */
  readonly before: LinkedWork;
  readonly after: LinkedWork;
  /** The last number the episode had, where the file made it a double one; `null` where it had none. */
  readonly lastEpisodeBefore?: number | null;
  /** What the match said before somebody said otherwise. */
  readonly saidBefore?: { readonly kind: Match["kind"]; readonly wanted?: WantedEpisodes };
  /** The work the file left, where nothing was left of it. */
  readonly removed?: RemovedWork;
  /** What was remembered of files called so, where the decision changed it; `null` where nothing was. */
  readonly rememberedBefore?: RememberedWork | null;
}

/** A work as it was when its last file left it. */
export interface RemovedWork {
  readonly movie?: Movie;
  readonly series?: Series;
  readonly episodes?: readonly Episode[];
}

/** What files called so were decided to be. */
export interface RememberedWork {
  readonly key: string;
  readonly kind: Match["kind"];
  readonly ref: SourceId;
  readonly title: string;
}

/** Which work a file belongs to; neither where nobody has decided. */
export interface LinkedWork {
  readonly movieId?: MovieId;
  readonly episodeId?: EpisodeId;
}

export const validationStatuses = ["pending", "validated", "rejected"] as const;
export type ValidationStatus = (typeof validationStatuses)[number];

/** A proposal of what a file is. */
export interface Match {
  readonly id: MatchId;
  readonly videoFileId: VideoFileId;
  readonly kind: "movie" | "series";
  /** The same for files to be decided at once: folder and title, or folder and series. */
  readonly groupKey: string;
  readonly wanted?: WantedEpisodes;
  readonly searched?: Searched;
  /** At most five, the best first. */
  readonly candidates: readonly Candidate[];
  readonly state: ProposalState;
  readonly validationStatus: ValidationStatus;
  /** Decided by its score alone. */
  readonly isAutomatic: boolean;
  readonly selectedCandidateId?: string;
  readonly effects?: MatchEffects;
  /** From 0 to 1: how sure the best one is. */
  readonly confidence: number;
  readonly jobId?: Id<"job">;
  readonly decidedBy?: string;
  readonly decidedAt?: InstantText;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
