import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { VideoFileId } from "../../../domain/files/video-file.ts";
import type { MoveGroupId } from "../../../domain/moving/move.ts";
import type {
  Choice,
  ItemState,
  TransferId,
  TransferItem,
  TransferItemId,
  TransferStage,
} from "../../../domain/transfers/transfer.ts";
import type { Flag } from "./flag.ts";

export interface TransferTables {
  library_place_settings: {
    key: string;
    value: unknown;
    version: number;
    updated_at: InstantText;
  };
  library_transfers: {
    id: TransferId;
    state: ProposalState;
    stage: TransferStage;
    counts: unknown;
    group_id: MoveGroupId | null;
    job_id: Id<"job">;
    work_job_id: Id<"job"> | null;
    decided_by: string | null;
    decided_at: InstantText | null;
    version: number;
    created_at: InstantText;
  };
  transfer_items: {
    id: TransferItemId;
    transfer_id: TransferId;
    position: number;
    kind: TransferItem["kind"];
    video_file_id: VideoFileId;
    title: string;
    from_path: string;
    to_path: string;
    link_path: string | null;
    both_paths: unknown;
    side_files: unknown;
    size_bytes: number;
    modified_ms: number;
    is_conflict: Flag;
    conflict: unknown;
    choice: Choice;
    view_link: unknown;
    state: ItemState;
    refusal: string | null;
    before_move: unknown;
  };
  library_view_links: {
    video_file_id: VideoFileId;
    path: string;
    shelf: string | null;
    rest: string;
    entry_id: string;
    sort_key: string;
    title: string;
  };
}
