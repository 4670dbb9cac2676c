import type { ProposalState, Result } from "@souffleur/kernel";
import type { VideoFileId } from "../../domain/files/video-file.ts";
import type { Match, MatchId } from "../../domain/matching/match.ts";
import type { Page, PageRequest } from "../paging.ts";
import type { VersionStale } from "../version-stale.ts";

export interface MatchFilter {
  readonly states?: readonly ProposalState[] | undefined;
  readonly groupKey?: string | undefined;
  readonly isAutomatic?: boolean | undefined;
}

export interface MatchRepository {
  addAll(matches: readonly Match[]): Promise<void>;
  find(id: MatchId): Promise<Match | undefined>;
  findForChange(id: MatchId): Promise<Match | undefined>;
  /** The newest of a file. */
  ofFile(id: VideoFileId): Promise<Match | undefined>;
  list(page: PageRequest, filter: MatchFilter): Promise<Page<Match>>;
  replace(match: Match): Promise<Result<void, VersionStale>>;
}

export interface MatchPorts {
  readonly matches: MatchRepository;
}
