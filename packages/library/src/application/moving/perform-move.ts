import type { MoveState } from "../../domain/moving/move.ts";
import { checkMove } from "./check-move.ts";
import { copyPart, dropTrashedSource, placePart, trashSource, verifyPart } from "./copy-file.ts";
import { rootOf } from "./guard.ts";
import {
  dropFolder,
  dropOurLink,
  makeOneFolder,
  makeOurLink,
  withdrawLinkOrFolder,
} from "./links-and-folders.ts";
import { clearSource, placeFile } from "./place-file.ts";
import type { JournaledMove } from "./ports.ts";
import { MovePutOff, refusalOf } from "./refused.ts";
import { nameAgain, setAside } from "./rename-case.ts";
import { commit, type MoverTools, type Run } from "./run.ts";
import { withdraw } from "./withdraw.ts";

const ENDS: readonly MoveState[] = ["done", "undoing", "undone", "refused"];

/** Nothing of it is to be done, or half done. */
export function isAtEnd({ state }: JournaledMove): boolean {
  return ENDS.includes(state);
}

export function isBegun(row: JournaledMove): boolean {
  return row.state !== "planned" && !isAtEnd(row);
}

/**
 * Does one move from wherever it is. At the end it is done, or refused and nothing of it is left, or planned again
 * because it was put off; where the disk refuses even to take it back, it stays as far as it is, and says so.
 */
export async function performMove(tools: MoverTools, run: Run): Promise<void> {
  if (isBegun(run.row) && !(await isReachable(tools, run))) return;
  try {
    if (run.row.state === "planned") {
      const trail = await checkMove(tools, run.row);
      run.signal?.throwIfAborted();
      await commit(tools, run, { state: "moving", refusal: undefined, cause: undefined, trail });
    }
    while (!isAtEnd(run.row)) await nextStep(tools, run);
  } catch (error) {
    const isStopped = run.signal?.aborted === true && error === run.signal.reason;
    if (error instanceof MovePutOff || isStopped) return giveUp(tools, run, { state: "planned" });
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    await giveUp(tools, run, { state: "refused", refusal: reason.refusal, cause: reason.cause });
  }
}

/** What was begun waits for its disks: where they are not there, nothing can be told of what lies on them. */
async function isReachable(tools: MoverTools, run: Run): Promise<boolean> {
  const { move, trail } = run.row;
  try {
    for (const path of [move.from, trail.target]) if (path !== undefined) await rootOf(tools, path);
    return true;
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    await commit(tools, run, { refusal: reason.refusal, cause: reason.cause });
    return false;
  }
}

function nextStep(tools: MoverTools, run: Run): Promise<void> {
  switch (run.row.move.kind) {
    case "link":
      return makeOurLink(tools, run);
    case "unlink":
      return dropOurLink(tools, run);
    case "rmdir":
      return dropFolder(tools, run);
    case "mkdir":
      return makeOneFolder(tools, run);
    case "move":
    case "trash":
      return nextFileStep(tools, run);
  }
}

function nextFileStep(tools: MoverTools, run: Run): Promise<void> {
  const { state, trail } = run.row;
  switch (state) {
    case "moving":
      return placeFile(tools, run);
    case "aside":
      return setAside(tools, run);
    case "renaming":
      return nameAgain(tools, run);
    case "copying":
      return copyPart(tools, run);
    case "copied":
      return verifyPart(tools, run);
    case "verified":
      return placePart(tools, run);
    case "placed":
      return trail.part === undefined ? clearSource(tools, run) : trashSource(tools, run);
    case "trashed":
      return dropTrashedSource(tools, run);
    default:
      throw new Error(`No step follows the state ${state}.`);
  }
}

async function giveUp(
  tools: MoverTools,
  run: Run,
  outcome: Pick<JournaledMove, "state" | "refusal" | "cause">,
): Promise<void> {
  try {
    if (run.row.state !== "planned") await takeBackSoFar(tools, run);
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    // Half done, and whole all the same: the next start tries again.
    return commit(tools, run, {
      refusal: outcome.refusal ?? reason.refusal,
      cause: outcome.cause ?? reason.cause,
    });
  }
  const { linkText, source } = run.row.trail;
  // Begun again it finds out anew; what is put back must remember what it was.
  const isKept =
    run.row.reverses !== undefined && run.row.move.kind !== "move" && run.row.move.kind !== "trash";
  const trail = isKept ? { ...(linkText !== undefined && { linkText }), ...(source && { source }) } : {};
  run.row = { ...run.row, trail: {} };
  await commit(tools, run, { ...outcome, trail });
}

function takeBackSoFar(tools: MoverTools, run: Run): Promise<void> {
  const { kind } = run.row.move;
  return kind === "move" || kind === "trash" ? withdraw(tools, run) : withdrawLinkOrFolder(tools, run);
}
