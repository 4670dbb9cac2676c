import { fromJson, storableJson } from "@souffleur/platform/database";
import type { Match } from "../../../domain/matching/match.ts";
import type { LibraryTables } from "../tables/index.ts";

export type MatchRow = LibraryTables["pending_validations"];

export function rowOfMatch(match: Match): MatchRow {
  return {
    id: match.id,
    video_file_id: match.videoFileId,
    kind: match.kind,
    group_key: match.groupKey,
    wanted: jsonOrNull(match.wanted),
    searched: jsonOrNull(match.searched),
    candidates: storableJson(match.candidates),
    auto_validated: match.isAutomatic ? 1 : 0,
    validation_status: match.validationStatus,
    state: match.state,
    selected_candidate_id: match.selectedCandidateId ?? null,
    effects: jsonOrNull(match.effects),
    confidence: match.confidence,
    job_id: match.jobId ?? null,
    decided_by: match.decidedBy ?? null,
    decided_at: match.decidedAt ?? null,
    version: match.version,
    created_at: match.createdAt,
    updated_at: match.updatedAt,
  };
}

export function matchOfRow(row: MatchRow): Match {
  return {
    id: row.id,
    videoFileId: row.video_file_id,
    kind: row.kind,
    groupKey: row.group_key,
    ...(row.wanted !== null && { wanted: fromJson(row.wanted) }),
    ...(row.searched !== null && { searched: fromJson(row.searched) }),
    candidates: fromJson(row.candidates),
    state: row.state,
    validationStatus: row.validation_status,
    isAutomatic: row.auto_validated === 1,
    ...(row.selected_candidate_id !== null && { selectedCandidateId: row.selected_candidate_id }),
    ...(row.effects !== null && { effects: fromJson(row.effects) }),
    confidence: row.confidence,
    ...(row.job_id !== null && { jobId: row.job_id }),
    ...(row.decided_by !== null && { decidedBy: row.decided_by }),
    ...(row.decided_at !== null && { decidedAt: row.decided_at }),
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function jsonOrNull(value: unknown): unknown {
  return value === undefined ? null : storableJson(value);
}
