import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { MatchId, ValidationStatus } from "../../../domain/matching/match.ts";
import type { SourceName } from "../../../domain/sources/source.ts";
import type { Flag } from "./flag.ts";

export interface MatchTables {
  pending_validations: {
    id: MatchId;
    video_file_id: VideoFileId;
    kind: "movie" | "series";
    group_key: string;
    wanted: unknown;
    /** What was asked of the sources, and the thresholds of then. */
    searched: unknown;
    candidates: unknown;
    auto_validated: Flag;
    validation_status: ValidationStatus;
    state: ProposalState;
    selected_candidate_id: string | null;
    effects: unknown;
    confidence: number;
    job_id: Id<"job"> | null;
    decided_by: string | null;
    decided_at: InstantText | null;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  /** What was decided of files called so: nobody is asked twice. */
  library_match_memory: {
    key: string;
    kind: "movie" | "series";
    source: SourceName;
    source_id: string;
    title: string;
    updated_at: InstantText;
  };
  /** Works that are there because a file was matched to them: they go where the last decision is taken back. */
  library_match_works: {
    work_id: string;
    kind: "movie" | "series" | "episode";
    created_at: InstantText;
  };
  /** `movie:tmdb:348`: whoever adds a work writes its ids here first, and waits for who did so before. */
  library_work_claims: {
    key: string;
  };
  library_match_settings: {
    key: string;
    value: unknown;
    version: number;
    updated_at: InstantText;
  };
}
