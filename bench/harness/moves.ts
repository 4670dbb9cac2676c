// Moves shifts about and gives them to others, and asks the rules each time. Runs in a browser as it does here.
import { checkChange, openPlan, type PlanChange, type PlanFacts, packOn } from "@souffleur/planning/rules";

export type Figures = {
  readonly openMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly maxMs: number;
  /** How many of the moves broke something: they are not all the easy ones. */
  readonly broken: number;
};

const SETTLED_AFTER = 50;

/** Every move starts from the plan the one before left. */
export function measureMoves(facts: PlanFacts, moves: number): Figures {
  const started = performance.now();
  let plan = openPlan(facts, packOn(20_514));
  const openMs = performance.now() - started;
  const times: number[] = [];
  let broken = 0;
  for (let move = 0; move < moves + SETTLED_AFTER; move++) {
    const change = moveOf(facts, move);
    const begin = performance.now();
    const checked = checkChange(plan, change);
    const took = performance.now() - begin;
    plan = checked.plan;
    if (move < SETTLED_AFTER) continue;
    times.push(took);
    if (checked.appeared.length > 0) broken++;
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN;
  return { openMs, p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), broken };
}

/** In turns: a shift some half hours later, and somebody else in it. */
function moveOf({ shifts, assignments, people }: PlanFacts, move: number): PlanChange {
  const shift = shifts[(move * 37) % shifts.length];
  if (shift?.span === undefined) return {};
  const later = ((move % 9) - 4) * 30;
  const span = { start: shift.span.start + later, end: shift.span.end + later };
  if (move % 2 === 0) return { shifts: [{ ...shift, span }] };
  const leaving = assignments.filter(({ shiftId }) => shiftId === shift.id).slice(0, 1);
  const coming = people[(move * 13) % people.length];
  const assign = leaving.flatMap((each) => (coming === undefined ? [] : [{ ...each, personId: coming.id }]));
  return { unassign: leaving, assign };
}
