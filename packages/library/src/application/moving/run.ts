import type { IdSource } from "@souffleur/kernel";
import type { MoveRefusal, MoveState } from "../../domain/moving/move.ts";
import type { Disk, JournaledMove, MoveJournal, MoveTrail } from "./ports.ts";

/** What moving is done with. */
export interface MoverTools {
  readonly disk: Disk;
  readonly journal: MoveJournal;
  readonly newId: IdSource;
  /** The folders of the settings: nothing outside them is touched. */
  readonly roots: readonly string[];
  /** Whether the disk we knew is where it was; without, a folder that is there counts. */
  readonly isPresent?: ((root: string) => Promise<boolean>) | undefined;
}

/** One move under way. */
export interface Run {
  row: JournaledMove;
  /** Copies take long: before the server listens none is made. */
  readonly mayCopy: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly copied?: ((bytes: number) => void) | undefined;
}

export interface RunChange {
  readonly state?: MoveState;
  readonly refusal?: MoveRefusal | undefined;
  readonly cause?: string | undefined;
  readonly trail?: MoveTrail;
}

/** Writes down how far a move is, before anything else is done. */
export async function commit({ journal }: MoverTools, run: Run, change: RunChange): Promise<void> {
  const { row } = run;
  const next: JournaledMove = { ...row, ...change, trail: { ...row.trail, ...change.trail } };
  await journal.write([next]);
  run.row = next;
}

/** What a step must have been told by the one before it. */
export function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`A move is under way without its ${what}.`);
  return value;
}
