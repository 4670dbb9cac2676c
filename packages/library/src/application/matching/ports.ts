import type { InstantText, Page, PageRequest, ProposalState, Result, VersionStale } from "@souffleur/kernel";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type { Match, MatchId, RememberedWork, Thresholds } from "../../domain/matching/match.ts";
import type { ExternalIds } from "../../domain/sources/source.ts";

export interface MatchFilter {
  readonly states?: readonly ProposalState[] | undefined;
  readonly groupKey?: string | undefined;
  readonly isAutomatic?: boolean | undefined;
}

/** Files that wait and are decided at once, by one of them. */
export interface MatchGroup {
  readonly key: string;
  readonly kind: Match["kind"];
  readonly files: number;
  /** What their names say, in order; a file whose name says no season is in none. */
  readonly seasons: readonly GroupSeason[];
  /** The one that has waited longest. */
  readonly first: Match;
}

export interface GroupSeason {
  readonly number: number;
  readonly files: number;
}

export interface MatchRepository {
  addAll(matches: readonly Match[]): Promise<void>;
  find(id: MatchId): Promise<Match | undefined>;
  findForChange(id: MatchId): Promise<Match | undefined>;
  /** The newest of a file. */
  ofFile(id: VideoFileId): Promise<Match | undefined>;
  /** The newest of each of these files that has any. */
  ofFiles(ids: readonly VideoFileId[]): Promise<readonly Match[]>;
  /** The newest first. */
  list(page: PageRequest, filter: MatchFilter): Promise<Page<Match>>;
  /** All of a group that wait, kept as they are until the unit of work ends. */
  waitingOfGroup(groupKey: string): Promise<readonly Match[]>;
  /** Groups of what waits, in the order of their keys. */
  listGroups(page: PageRequest): Promise<Page<MatchGroup>>;
  /** The scores of all that wait, and of all that a score decided. */
  countScores(): Promise<readonly ScoreCount[]>;
  replace(match: Match): Promise<Result<void, VersionStale>>;
}

/** How many files have these scores of their best candidate and of the next, as far as they have any. */
export interface ScoreCount {
  readonly best?: number;
  readonly next?: number;
  readonly isAutomatic: boolean;
  readonly files: number;
}

export interface MatchMemory {
  find(key: string): Promise<RememberedWork | undefined>;
  remember(work: RememberedWork, at: InstantText): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Works that are there because a file was matched to them. */
export interface MatchedWorks {
  /** Waits for every other unit of work that is adding a work with one of these ids, and keeps later ones waiting. */
  claim(kind: "movie" | "series", ids: ExternalIds): Promise<void>;
  add(kind: MatchedWorkKind, ids: readonly string[], at: InstantText): Promise<void>;
  has(id: string): Promise<boolean>;
  remove(ids: readonly string[]): Promise<void>;
}
export type MatchedWorkKind = "movie" | "series" | "episode";

export interface StoredThresholds {
  readonly thresholds: Thresholds;
  /** 0 while the owner has set none. */
  readonly version: number;
}

export interface ThresholdsRepository {
  find(): Promise<StoredThresholds>;
  findForChange(): Promise<StoredThresholds>;
  store(stored: StoredThresholds, at: InstantText): Promise<Result<void, VersionStale>>;
}

export interface MatchPorts {
  readonly matches: MatchRepository;
  readonly matchMemory: MatchMemory;
  readonly matchedWorks: MatchedWorks;
  readonly thresholds: ThresholdsRepository;
}
