import {
  type Breach,
  breachesIn,
  type CheckedPlan,
  checkChange,
  type PlanChange,
} from "@souffleur/planning/rules";
import { type Board, type BoardChange, shiftFactsOf, spanOf } from "./board.ts";
import type { Bar } from "./rows.ts";

/** What the plan breaks, by the shifts it is about. That somebody is still missing shows by itself. */
export function conflictsByShift(plan: CheckedPlan | undefined): ReadonlyMap<string, readonly Breach[]> {
  const found = new Map<string, Breach[]>();
  for (const breach of plan === undefined ? [] : breachesIn(plan)) {
    if (!isTrouble(breach)) continue;
    for (const id of breach.shiftIds) {
      const list = found.get(id);
      if (list === undefined) found.set(id, [breach]);
      else list.push(breach);
    }
  }
  return found;
}

export function isTrouble({ code }: Breach): boolean {
  return code !== "post_underfilled";
}

/** What concerns a bar: in somebody's row, what is theirs or nobody's. */
export function conflictsOfBar(
  byShift: ReadonlyMap<string, readonly Breach[]>,
  { shift, personId }: Pick<Bar, "shift" | "personId">,
): readonly Breach[] {
  const all = byShift.get(shift.id) ?? [];
  if (personId === undefined) return all;
  return all.filter((one) => one.personId === undefined || one.personId === personId);
}

/** Whether the server will say no. Who only said nothing of that time may be asked. */
export function isRefused({ severity, code, evidence }: Breach): boolean {
  return severity === "forbid" && (code !== "unavailable" || evidence.said !== 0);
}

/** The hardest first; of equals, the first in time. */
export function worstFirst(breaches: readonly Breach[]): readonly Breach[] {
  const weight = (one: Breach) =>
    one.code === "overlap" ? 0 : isRefused(one) ? 1 : one.severity === "forbid" ? 2 : 3;
  return breaches.toSorted((one, other) => weight(one) - weight(other));
}

/** The plan after what the server said became of some shifts. */
export function planAfter(plan: CheckedPlan, board: Board, changes: readonly BoardChange[]): CheckedPlan {
  return changes.reduce(
    (before, change) => checkChange(before, planChangeOf(before, board, change)).plan,
    plan,
  );
}

function planChangeOf(plan: CheckedPlan, board: Board, { id, shift }: BoardChange): PlanChange {
  const unassign = [...plan.index.assignments].find(([shiftId]) => shiftId === id)?.[1] ?? [];
  // What the API gave out as an id; the brand is the rules' own.
  if (shift === undefined) return { removed: [id] as unknown as NonNullable<PlanChange["removed"]> };
  return {
    shifts: [shiftFactsOf(shift, spanOf(board.zones, shift))],
    unassign,
    assign: assignmentFacts(id, shift.assignments),
  };
}

interface Seat {
  readonly post_id: string;
  readonly person_id: string;
  readonly pinned: boolean;
  readonly override_reason?: string | undefined;
}

/** Who works in a shift, as the rules see it. */
export function assignmentFacts(shiftId: string, seats: readonly Seat[]): NonNullable<PlanChange["assign"]> {
  const facts = seats.map(({ post_id: postId, person_id: personId, pinned: isPinned, override_reason }) => ({
    ...{ shiftId, postId, personId, isPinned },
    ...(override_reason !== undefined && { overrideReason: override_reason }),
  }));
  return facts as unknown as NonNullable<PlanChange["assign"]>;
}
