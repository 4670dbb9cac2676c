import type { InstantText } from "@souffleur/kernel";
import type { MoveGroupState } from "../../../application/moving/ports.ts";
import type { MoveGroupId, MoveId, MoveKind, MoveRefusal, MoveState } from "../../../domain/moving/move.ts";

export interface MoveTables {
  move_groups: {
    id: MoveGroupId;
    state: MoveGroupState;
    /** The process that works on it, and until when that is believed. */
    holder: string | null;
    held_until: InstantText | null;
    created_at: InstantText;
    updated_at: InstantText;
  };
  moves: {
    id: MoveId;
    group_id: MoveGroupId;
    position: number;
    unit: string;
    kind: MoveKind;
    from_path: string;
    to_path: string | null;
    size_bytes: number | null;
    modified_ms: number | null;
    state: MoveState;
    refusal: MoveRefusal | null;
    cause: string | null;
    /** Where it went by our doing, and what its content hashed to on the way to another disk. */
    target_path: string | null;
    hash: string | null;
    trail: unknown;
    reverses: MoveId | null;
    becomes: MoveState | null;
    updated_at: InstantText;
  };
}
