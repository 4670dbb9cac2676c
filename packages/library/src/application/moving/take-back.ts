import type { MoveState, PlannedMove } from "../../domain/moving/move.ts";
import { checkMove } from "./check-move.ts";
import { isInTrash, tidyFolders } from "./folders.ts";
import type { MoveGroup, PerformOptions } from "./move-group.ts";
import type { Entry, JournaledMove } from "./ports.ts";
import { type MoveRefused, refusalOf } from "./refused.ts";
import { known } from "./run.ts";

/** Writes down what takes these moves back, the last first, and what each of them is afterwards. */
export async function planTakeBack(
  group: MoveGroup,
  rows: readonly JournaledMove[],
  becomes: MoveState,
  others: readonly JournaledMove[] = [],
): Promise<void> {
  let position = Math.max(-1, ...group.all().map((row) => row.position));
  const reversals = rows.toReversed().flatMap((row) => {
    const moves = opposites(row);
    return moves.map(
      ({ move, source, linkText }): JournaledMove => ({
        id: group.tools.newId(),
        groupId: group.id,
        position: ++position,
        move,
        state: "planned",
        trail: { ...(source && { source }), ...(linkText !== undefined && { linkText }) },
        reverses: row.id,
        becomes,
      }),
    );
  });
  const undoing = rows.map((row): JournaledMove => ({ ...row, state: "undoing" }));
  await group.write([...undoing, ...others, ...reversals]);
}

interface Opposite {
  readonly move: PlannedMove;
  readonly source?: Entry;
  readonly linkText?: string;
}

/** What takes one move back. */
function opposites({ move, trail }: JournaledMove): readonly Opposite[] {
  const { kind, from, unit } = move;
  switch (kind) {
    case "link":
      return [{ move: { kind: "unlink", from: known(trail.target, "place"), unit } }];
    case "unlink":
      return [{ move: { kind: "link", from, to: from, unit }, linkText: known(trail.linkText, "text") }];
    case "rmdir":
      return [{ move: { kind: "mkdir", from, unit }, ...(trail.source && { source: trail.source }) }];
    case "mkdir":
      return [{ move: { kind: "rmdir", from, unit } }];
    case "move":
    case "trash":
      return fileOpposites(move, trail);
  }
}

function fileOpposites({ from, unit }: PlannedMove, trail: JournaledMove["trail"]): readonly Opposite[] {
  const target = known(trail.target, "target");
  const placed = expected(trail.placed);
  const back = { kind: "move", from: target, to: from, unit, ...placed } as const;
  if (trail.trash === undefined) return [{ move: back }];
  // The source comes back as it was, and the copy goes where nothing is lost.
  const restore = { kind: "move", from: trail.trash, to: from, unit, ...expected(trail.source) } as const;
  return [{ move: restore }, { move: { kind: "trash", from: target, unit, ...placed } }];
}

function expected(entry: Entry | undefined) {
  return entry && { sizeBytes: entry.sizeBytes, modifiedMs: entry.modifiedMs };
}

/** What stands in the way of taking one move back once the later ones of its unit are; nothing where it can be. */
export async function obstacleTo(
  group: MoveGroup,
  row: JournaledMove,
  later: readonly JournaledMove[],
): Promise<JournaledMove | undefined> {
  for (const { move, linkText, source } of opposites(row)) {
    // What a later move took away of what this one made comes back before it.
    if (later.some((each) => each.move.kind !== "link" && each.move.from === move.from)) continue;
    const trail = { ...(linkText !== undefined && { linkText }), ...(source && { source }) };
    try {
      await checkMove(group.tools, { ...row, move, trail });
    } catch (error) {
      const reason = refusalOf(error);
      if (reason === undefined) throw error;
      const place = move.to ?? move.from;
      // What a later move put in its place goes before it.
      if (reason.refusal === "target_taken" && later.some(({ trail }) => trail.target === place)) continue;
      return { ...row, refusal: reason.refusal, cause: reason.cause };
    }
  }
  return undefined;
}

/** Does what was written down to take a unit back. False where the disk left it half done. */
export async function takeBack(group: MoveGroup, unit: string, options: PerformOptions): Promise<boolean> {
  for (const original of group.beingTakenBack(unit).toReversed()) {
    const rows = group.reversalsOf(original).slice(-opposites(original).length);
    for (const row of rows) {
      const now = group.now(row);
      if (now.state === "done") continue;
      if (now.state === "refused" && !isPassing(now)) break;
      // Refused, and cut off before it was put off.
      if (now.state === "refused") await group.write([{ ...now, state: "planned" }]);
      const { state } = await group.perform(row, options);
      if (state === "refused" && (await isPutOff(group, original, group.now(row)))) return false;
      if (state === "refused") break;
      if (state !== "done") return false;
    }
    const ended = rows.map((row) => group.now(row));
    if (!(await settleOriginal(group, original, ended))) return false;
  }
  return true;
}

function isPassing({ refusal }: JournaledMove): boolean {
  return ["failed", "no_space", "not_allowed", "root_gone"].includes(refusal ?? "");
}

/** What the disk refused for no reason of the move's own: another time it may not, and the unit stays on its way. */
async function isPutOff(group: MoveGroup, original: JournaledMove, row: JournaledMove): Promise<boolean> {
  const { refusal, cause } = row;
  if (!isPassing(row)) return false;
  await group.write([
    { ...row, state: "planned" },
    { ...original, refusal, cause },
  ]);
  return true;
}

async function settleOriginal(group: MoveGroup, original: JournaledMove, rows: readonly JournaledMove[]) {
  const refused = rows.find(({ state }) => state === "refused");
  const reason = { refusal: refused?.refusal, cause: refused?.cause };
  if (rows[0]?.state === "refused") {
    // Where the first of two is refused, the second is not begun.
    const others = rows.slice(1).map((row): JournaledMove => ({ ...row, state: "refused" }));
    await group.write([...others, { ...original, ...reason, state: "done" }]);
    return true;
  }
  const hindrance = await tidyAfter(group, original);
  if (hindrance !== undefined) {
    await group.write([{ ...original, refusal: hindrance.refusal, cause: hindrance.cause }]);
    return false;
  }
  const becomes = rows.at(-1)?.becomes ?? "undone";
  const isReason = becomes === "undone" || refused !== undefined;
  const trail = becomes === "planned" ? {} : original.trail;
  await group.write([{ ...original, ...(isReason && reason), state: becomes, trail }]);
  return true;
}

/** The folders it made go with it, where nothing else is in them; answers with what the disk has against that. */
async function tidyAfter({ tools }: MoveGroup, { trail }: JournaledMove): Promise<MoveRefused | undefined> {
  const { target = "", madeFolders = [] } = trail;
  try {
    if (!isInTrash(target)) await tidyFolders(tools.disk, madeFolders);
    return undefined;
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === undefined) throw error;
    return reason;
  }
}
