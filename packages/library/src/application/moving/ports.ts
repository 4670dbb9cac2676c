import type { Result } from "@souffleur/kernel";
import type { MoveGroupId, MoveId, MoveRefusal, MoveState, PlannedMove } from "../../domain/moving/move.ts";

/** What became of one planned move, and why where it was not done. */
export interface MoveOutcome {
  readonly id: MoveId;
  readonly move: PlannedMove;
  readonly state: MoveState;
  /** Where the file is now. */
  readonly at: string;
  readonly refusal?: MoveRefusal;
  /** What the disk said: `EIO` */
  readonly cause?: string;
}

/** Told the bytes moved, of all of them. */
export type MoveProgress = (done: number, total: number, path: string) => void;

export interface MoveOptions {
  readonly signal?: AbortSignal;
  readonly progress?: MoveProgress;
}

export interface ApplyOptions extends MoveOptions {
  /** Units that are not to be begun any more; what is begun of one is finished all the same. */
  readonly leaves?: ReadonlySet<string>;
}

export interface MoveGroupUnknown {
  readonly code: "move_group_unknown";
}

/** What became of one thing in the trash: `gone` where nothing lay there any more. */
export interface Discarded {
  readonly id: MoveId;
  readonly state: "removed" | "gone" | "refused";
  readonly sizeBytes: number;
  readonly refusal?: MoveRefusal;
}

export interface DiscardOptions {
  readonly signal?: AbortSignal;
  /** A person was told that it could not be taken back afterwards, and said so all the same. */
  readonly includesNeeded?: boolean;
}

/** Something in the trash. */
export interface Trashed {
  readonly path: string;
  readonly sizeBytes: number;
  /** Without it the move can no longer be taken back. */
  readonly isNeeded: boolean;
}

/** Another server is at work on the same files; whoever asked may ask again. */
export class MoveGroupHeld extends Error {
  override name = "MoveGroupHeld";
  constructor(id: MoveGroupId) {
    super(`Another server is moving the files of ${id}.`);
  }
}

/**
 * Moves files and loses none. A group is written down before anything is touched; each step is written down before the
 * next; what a crash cut off is finished or taken back when the server starts.
 */
export interface Mover {
  /** Writes a group down; nothing moves yet. A group of that id that is written down already stays as it is. */
  plan(id: MoveGroupId, moves: readonly PlannedMove[]): Promise<void>;
  /** Does what was written down, or what is left of it. Stops between two units, or in a long copy, where it is told to. */
  apply(id: MoveGroupId, options?: ApplyOptions): Promise<Result<readonly MoveOutcome[], MoveGroupUnknown>>;
  /** Takes it all back, the last first; what changed since is left, and said. */
  undo(id: MoveGroupId, options?: MoveOptions): Promise<Result<readonly MoveOutcome[], MoveGroupUnknown>>;
  outcomes(id: MoveGroupId): Promise<readonly MoveOutcome[]>;
  /** What a move left in the trash, where it still lies there. */
  trashed(row: JournaledMove): Promise<Trashed | undefined>;
  /** Removes for good what these moves of a group left in the trash; each is written down before it goes. */
  discard(id: MoveGroupId, moves: readonly MoveId[], options?: DiscardOptions): Promise<readonly Discarded[]>;
  /** Finishes or takes back what was cut off; before the server listens. */
  recover(): Promise<void>;
}

/** What lies at a path, and nothing of where a link leads. */
export interface Entry {
  readonly kind: "file" | "folder" | "link" | "other";
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly inode: string;
  readonly device: string;
  /** How many names the file has. */
  readonly names: number;
  readonly mode: number;
}

export interface CopyOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes copied so far. */
  readonly progress?: (bytes: number) => void;
}

/**
 * What of a disk is used, step by step. Paths are in the form of `raw-path.ts`; no link is followed in the last part of
 * any. What a disk refuses is thrown as an error with the system's `code`: a disk's, never ours.
 */
export interface Disk {
  entry(path: string): Promise<Entry | undefined>;
  names(folder: string): Promise<readonly string[]>;
  /** With every link on the way followed. */
  realPath(path: string): Promise<string>;
  /** A second name for a file; `EEXIST` where it is taken. */
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Overwrites what is at `to`. */
  renameOver(from: string, to: string): Promise<void>;
  /** An empty file; `EEXIST` where something is. */
  reserve(path: string): Promise<void>;
  makeFolder(path: string, mode?: number): Promise<void>;
  /** `ENOTEMPTY` where something is in it. */
  removeFolder(path: string): Promise<void>;
  makeLink(path: string, text: string): Promise<void>;
  readLink(path: string): Promise<string>;
  /** A new file with the content, the times and the mode of the other, all of it synced; the hash of what was read. */
  copy(from: string, to: string, options?: CopyOptions): Promise<string>;
  /** The xxHash3 of what is there. */
  hash(path: string, signal?: AbortSignal): Promise<string>;
  /** Makes what was named, renamed and removed in a folder last. */
  syncFolder(path: string): Promise<void>;
  freeBytes(folder: string): Promise<number>;
}

/** What a move found and did, as far as it is needed to go on or to go back. */
export interface MoveTrail {
  /** Where it goes: `to`, or what the trash chose. */
  readonly target?: string;
  /** What was at the source when the move began. */
  readonly source?: Entry;
  /** What lies at the target by our doing. */
  readonly placed?: Entry;
  /** Folders that were not there, from above down. */
  readonly madeFolders?: readonly string[];
  /** Where an empty file of ours may keep a place. */
  readonly reserved?: readonly string[];
  /** The third name, on the way between two that differ in case alone. */
  readonly aside?: string;
  /** The unfinished copy. */
  readonly part?: string;
  readonly hash?: string;
  /** Where the source of a copy went. */
  readonly trash?: string;
  readonly linkText?: string;
  /** What lay there in the trash was thrown away for good, or is about to be: a person said so. */
  readonly emptied?: string;
}

/** One move as it is written down. */
export interface JournaledMove {
  readonly id: MoveId;
  readonly groupId: MoveGroupId;
  readonly position: number;
  readonly move: PlannedMove;
  readonly state: MoveState;
  readonly refusal?: MoveRefusal | undefined;
  readonly cause?: string | undefined;
  readonly trail: MoveTrail;
  /** The move this one takes back, and what that one is afterwards. */
  readonly reverses?: MoveId;
  readonly becomes?: MoveState;
}

/** `settled`: no unit of it is half done. */
export type MoveGroupState = "planned" | "applying" | "undoing" | "settled";

export interface JournaledGroup {
  readonly id: MoveGroupId;
  readonly state: MoveGroupState;
  /** By position. */
  readonly moves: readonly JournaledMove[];
}

export type LetGo = () => Promise<void>;

/** Where moves are written down. What it answered to is durable. */
export interface MoveJournal {
  /** Nothing where a group of that id is there. */
  open(id: MoveGroupId, moves: readonly JournaledMove[]): Promise<void>;
  find(id: MoveGroupId): Promise<JournaledGroup | undefined>;
  setState(id: MoveGroupId, state: MoveGroupState): Promise<void>;
  /** Keeps every other server off a group until it is let go of; nothing where another has it. */
  hold(id: MoveGroupId): Promise<LetGo | undefined>;
  /** New ones are added, known ones become what they are here; all of them or none. */
  write(moves: readonly JournaledMove[]): Promise<void>;
  /** The groups that were being applied or undone, and that nobody holds. */
  unsettled(): Promise<readonly MoveGroupId[]>;
}
