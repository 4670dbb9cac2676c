import type { Result } from "@souffleur/kernel";
import type { MoveGroupId, MoveState, PlannedMove } from "../../domain/moving/move.ts";

/** What became of one planned move, and why where it was not done. */
export interface MoveOutcome {
  readonly move: PlannedMove;
  readonly state: MoveState;
  /** Where the file is now. */
  readonly at: string;
  /** `target_taken`, `source_changed`, `source_gone`, `no_space`, `outside`, `not_allowed`, `failed` */
  readonly refusal?: string;
}

export interface MoveProgress {
  /** Bytes moved, of all of them. */
  (done: number, total: number, path: string): void;
}

export interface MoveGroupUnknown {
  readonly code: "move_group_unknown";
}

/**
 * Moves files and loses none. A group is written down before anything is touched; each step is written down before the
 * next; what a crash cut off is finished or taken back when the server starts.
 */
export interface Mover {
  /** Writes a group down; nothing moves yet. */
  plan(id: MoveGroupId, moves: readonly PlannedMove[]): Promise<void>;
  /** Does what was written down, or what is left of it. Stops between two units where it is told to. */
  apply(
    id: MoveGroupId,
    options?: { readonly signal?: AbortSignal; readonly progress?: MoveProgress },
  ): Promise<Result<readonly MoveOutcome[], MoveGroupUnknown>>;
  /** Takes it all back, the last first; what changed since is left, and said. */
  undo(
    id: MoveGroupId,
    options?: { readonly signal?: AbortSignal; readonly progress?: MoveProgress },
  ): Promise<Result<readonly MoveOutcome[], MoveGroupUnknown>>;
  outcomes(id: MoveGroupId): Promise<readonly MoveOutcome[]>;
  /** Finishes or takes back what was cut off; before the server listens. */
  recover(): Promise<void>;
}
