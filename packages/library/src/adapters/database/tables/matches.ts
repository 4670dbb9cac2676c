import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { MatchId, ValidationStatus } from "../../../domain/matching/match.ts";
import type { Flag } from "./flag.ts";

export interface MatchTables {
  pending_validations: {
    id: MatchId;
    video_file_id: VideoFileId;
    kind: "movie" | "series";
    group_key: string;
    wanted: unknown;
    candidates: unknown;
    auto_validated: Flag;
    validation_status: ValidationStatus;
    state: ProposalState;
    selected_candidate_id: string | null;
    confidence: number;
    job_id: Id<"job"> | null;
    decided_by: string | null;
    decided_at: InstantText | null;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
}
