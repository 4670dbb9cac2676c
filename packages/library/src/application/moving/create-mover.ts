import { fail, ok, type Result } from "@souffleur/kernel";
import type { MoveGroupId, MoveId, PlannedMove } from "../../domain/moving/move.ts";
import { discardOne, trashedBy } from "./discard.ts";
import { MoveGroup, type PerformOptions } from "./move-group.ts";
import { isBegun } from "./perform-move.ts";
import {
  type ApplyOptions,
  type Discarded,
  type DiscardOptions,
  type JournaledMove,
  MoveGroupHeld,
  type MoveGroupUnknown,
  type MoveOutcome,
  type Mover,
} from "./ports.ts";
import { progressOf } from "./progress.ts";
import type { MoverTools } from "./run.ts";
import { isHalfRefused, runUnit, undoUnit } from "./run-unit.ts";

export function createMover(tools: MoverTools): Mover {
  const alone = oneAtATime();
  return {
    async plan(id, moves) {
      await tools.journal.open(id, moves.map(asRow(tools, id)));
    },
    apply: (id, options) => alone(id, () => holding(tools, id, () => workOn(tools, id, "applying", options))),
    undo: (id, options) => alone(id, () => holding(tools, id, () => workOn(tools, id, "undoing", options))),
    async outcomes(id) {
      const found = await tools.journal.find(id);
      return found === undefined ? [] : new MoveGroup(tools, found).outcomes();
    },
    trashed: (row) => trashedBy(tools, row),
    discard: (id, moves, options) =>
      alone(id, () => holding(tools, id, () => discardAll(tools, id, moves, options))),
    async recover() {
      for (const id of await tools.journal.unsettled())
        await alone(id, () => holding(tools, id, () => recoverGroup(tools, id)));
    },
  };
}

async function discardAll(
  tools: MoverTools,
  id: MoveGroupId,
  moves: readonly MoveId[],
  options: DiscardOptions = {},
): Promise<readonly Discarded[]> {
  const found = await tools.journal.find(id);
  if (found === undefined) return [];
  const group = new MoveGroup(tools, found);
  const wanted = new Set(moves);
  const discarded: Discarded[] = [];
  for (const row of group.all().filter((each) => wanted.has(each.id))) {
    if (options.signal?.aborted) break;
    discarded.push(await discardOne(group, row, options));
  }
  return discarded;
}

function asRow({ newId }: MoverTools, groupId: MoveGroupId) {
  return (move: PlannedMove, position: number): JournaledMove => ({
    id: newId(),
    groupId,
    position,
    move,
    state: "planned",
    trail: {},
  });
}

/** Work on one group waits for the work before it. */
function oneAtATime() {
  const last = new Map<MoveGroupId, Promise<unknown>>();
  return async <Value>(id: MoveGroupId, work: () => Promise<Value>): Promise<Value> => {
    const before = last.get(id) ?? Promise.resolve();
    const now = before.then(work, work);
    last.set(id, now);
    try {
      return await now;
    } finally {
      if (last.get(id) === now) last.delete(id);
    }
  };
}

/** No other server works on it meanwhile. */
async function holding<Value>(
  { journal }: MoverTools,
  id: MoveGroupId,
  work: () => Promise<Value>,
): Promise<Value> {
  const letGo = await journal.hold(id);
  if (letGo === undefined) throw new MoveGroupHeld(id);
  try {
    return await work();
  } finally {
    await letGo();
  }
}

async function workOn(
  tools: MoverTools,
  id: MoveGroupId,
  direction: "applying" | "undoing",
  { signal, progress, leaves }: ApplyOptions = {},
): Promise<Result<readonly MoveOutcome[], MoveGroupUnknown>> {
  const found = await tools.journal.find(id);
  if (found === undefined) return fail({ code: "move_group_unknown" });
  const group = new MoveGroup(tools, found);
  await tools.journal.setState(id, direction);
  const units = direction === "applying" ? group.units() : group.units().toReversed();
  const told = progressOf(group, progress);
  for (const unit of units) {
    if (signal?.aborted) break;
    if (leaves?.has(unit) && isUntouched(group, unit)) continue;
    const options = { ...(signal && { signal }), copied: told.copied };
    const isDone = await (direction === "applying" ? runUnit : takeBackUnit)(group, unit, options);
    // A disk that does not even let go of what it has taken is asked for nothing more.
    if (!isDone) break;
    told.unitDone(unit);
  }
  if (group.units().every((unit) => isWhole(group, unit))) await tools.journal.setState(id, "settled");
  return ok(group.outcomes());
}

/** What a crash left half done is made whole first. */
async function takeBackUnit(group: MoveGroup, unit: string, options: PerformOptions): Promise<boolean> {
  return (isWhole(group, unit) || (await runUnit(group, unit, options))) && undoUnit(group, unit, options);
}

function isUntouched(group: MoveGroup, unit: string): boolean {
  return group.planned(unit).every(({ state }) => state === "planned");
}

/** Nothing of the unit is half done. */
function isWhole(group: MoveGroup, unit: string): boolean {
  const rows = group.planned(unit);
  if (rows.some((row) => isBegun(row) || row.state === "undoing") || isHalfRefused(rows)) return false;
  return !(rows.some(({ state }) => state === "done") && rows.some(({ state }) => state === "planned"));
}

/** Makes every unit whole again; what was not begun is left to whoever asked for it. */
async function recoverGroup(tools: MoverTools, id: MoveGroupId): Promise<void> {
  const found = await tools.journal.find(id);
  if (found === undefined) return;
  const group = new MoveGroup(tools, found);
  for (const unit of group.units()) if (!isWhole(group, unit)) await runUnit(group, unit, { mayCopy: false });
  if (group.units().every((unit) => isWhole(group, unit))) await tools.journal.setState(id, "settled");
}
