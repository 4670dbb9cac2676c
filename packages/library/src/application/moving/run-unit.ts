import { checkMove } from "./check-move.ts";
import type { MoveGroup, PerformOptions } from "./move-group.ts";
import { isAtEnd, isBegun } from "./perform-move.ts";
import type { JournaledMove } from "./ports.ts";
import { refusalOf } from "./refused.ts";
import { obstacleTo, planTakeBack, takeBack } from "./take-back.ts";

/** Does all moves of a unit or takes all of them back. False where it was put off, or the disk left it half done. */
export async function runUnit(group: MoveGroup, unit: string, options: PerformOptions): Promise<boolean> {
  if (group.beingTakenBack(unit).length > 0) return takeBack(group, unit, options);
  const rows = group.planned(unit);
  if (isHalfRefused(rows)) return giveUpUnit(group, unit, "refused", options);
  if (rows.every(isAtEnd)) return true;
  const isFresh = !rows.some((row) => row.state === "done" || isBegun(row));
  if (isFresh && (await isRefusedAhead(group, rows))) return true;
  for (const row of rows) {
    if (isAtEnd(group.now(row))) continue;
    const { state } = await group.perform(row, options);
    if (state === "refused") return giveUpUnit(group, unit, "refused", options);
    if (state === "planned") {
      await giveUpUnit(group, unit, "planned", options);
      return false;
    }
    if (state !== "done") return false;
  }
  return true;
}

/** One was refused, and the others are not taken back yet; one that could not be says why. */
export function isHalfRefused(rows: readonly JournaledMove[]): boolean {
  const isOpen = ({ state, refusal }: JournaledMove) =>
    state === "planned" || (state === "done" && refusal === undefined);
  return rows.some(({ state }) => state === "refused") && rows.some(isOpen);
}

/** Finds what cannot be done before anything of the unit is. */
async function isRefusedAhead(group: MoveGroup, rows: readonly JournaledMove[]): Promise<boolean> {
  const touched = new Set<string>();
  for (const row of rows) {
    const { kind, from, to } = row.move;
    // Whether a folder is empty shows when its turn comes.
    if (kind === "rmdir") continue;
    // What an earlier move of the same unit makes or takes away is not there yet, or still there.
    const isSettled = !touched.has(from) && (to === undefined || !touched.has(to));
    const reason = isSettled ? await reasonAgainst(group, row) : undefined;
    if (reason !== undefined) {
      await group.write(
        rows.map((each) =>
          each === row ? refused(each, reason) : refused(each, { refusal: "unit_refused" }),
        ),
      );
      return true;
    }
    touched.add(from);
    if (to !== undefined) touched.add(to);
  }
  return false;
}

type Reason = Pick<JournaledMove, "refusal" | "cause">;

function refused(row: JournaledMove, { refusal, cause }: Reason): JournaledMove {
  return { ...row, state: "refused", refusal, cause };
}

async function reasonAgainst(group: MoveGroup, row: JournaledMove): Promise<Reason | undefined> {
  try {
    await checkMove(group.tools, row);
    return undefined;
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

/** What was done of the unit is taken back, and the rest is not begun. */
async function giveUpUnit(
  group: MoveGroup,
  unit: string,
  becomes: "refused" | "planned",
  options: PerformOptions,
): Promise<boolean> {
  const rows = group.planned(unit);
  const done = rows.filter(({ state, refusal }) => state === "done" && refusal === undefined);
  const waiting = rows.filter(({ state }) => becomes === "refused" && state === "planned");
  const marked = done.map(
    (row): JournaledMove => (becomes === "refused" ? { ...row, refusal: "unit_refused" } : row),
  );
  await planTakeBack(
    group,
    marked,
    becomes,
    waiting.map((row) => refused(row, { refusal: "unit_refused" })),
  );
  const { mayCopy } = options;
  // Not stopped by what stopped the unit: it must not stay half done.
  return takeBack(group, unit, mayCopy === undefined ? {} : { mayCopy });
}

/** Takes a unit back that was done. False where it was put off, or the disk left it half done. */
export async function undoUnit(group: MoveGroup, unit: string, options: PerformOptions): Promise<boolean> {
  if (group.beingTakenBack(unit).length === 0) {
    const rows = group.planned(unit).filter(({ state }) => state === "done");
    if (rows.length === 0) return true;
    const obstacles = await obstaclesTo(group, rows);
    if (obstacles.length > 0) {
      await group.write(obstacles);
      return true;
    }
    await planTakeBack(
      group,
      rows.map((row) => ({ ...row, refusal: undefined, cause: undefined })),
      "undone",
    );
  }
  return takeBack(group, unit, options);
}

/** Looked for before anything is touched: a unit comes back whole or stays. */
async function obstaclesTo(group: MoveGroup, rows: readonly JournaledMove[]) {
  const found: JournaledMove[] = [];
  for (const [at, row] of rows.entries()) {
    if (row.move.kind === "mkdir") continue;
    const obstacle = await obstacleTo(group, row, rows.slice(at + 1));
    if (obstacle !== undefined) found.push(obstacle);
  }
  return found;
}
