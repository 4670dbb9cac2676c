import type { InstantText, ProposalState, Result } from "@souffleur/kernel";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type { Match, MatchId, RememberedWork, Thresholds } from "../../domain/matching/match.ts";
import type { Page, PageRequest } from "../paging.ts";
import type { VersionStale } from "../version-stale.ts";

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
  /** The one that has waited longest. */
  readonly first: Match;
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
  replace(match: Match): Promise<Result<void, VersionStale>>;
}

export interface MatchMemory {
  find(key: string): Promise<RememberedWork | undefined>;
  remember(work: RememberedWork, at: InstantText): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Works that are there because a file was matched to them. */
export interface MatchedWorks {
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
