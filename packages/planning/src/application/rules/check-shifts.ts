import { fail, ok, type Result } from "@souffleur/kernel";
import { dayOfDate } from "../../domain/plan/calendar-days.ts";
import type { AssignmentFacts, PlanFacts, ShiftFacts } from "../../domain/plan/facts.ts";
import { daysOf, type Shift } from "../../domain/productions/shift.ts";
import type { Breach } from "../../domain/rules/breach.ts";
import { checkChange } from "../../domain/rules/check-change.ts";
import { openPlan } from "../../domain/rules/check-plan.ts";
import { packOn } from "../../domain/rules/shipped-pack.ts";
import type { RulesPorts } from "./ports.ts";

/** What breaches are told with: whose clocks their times are read from. */
export type BreachPlaces = Pick<PlanFacts, "venues" | "zone" | "zones">;

export interface RulesForbid {
  readonly code: "rules_forbid";
  readonly breaches: readonly Breach[];
  readonly places: BreachPlaces;
}

/** What a change breaks that a person may let pass. */
export interface RuleWarnings {
  readonly breaches: readonly Breach[];
  readonly places: BreachPlaces;
}

/** A shift as it was stored, with what the rules let pass. */
export interface CheckedShift {
  readonly shift: Shift;
  readonly warnings: RuleWarnings;
}

const NOTHING: RuleWarnings = { breaches: [], places: { venues: [], zone: "", zones: {} } };

/**
 * Whether the rules let shifts be as somebody wants them, with the people in them. Counts what the change itself breaks:
 * what was broken before is nobody's fault now. Asked before they are stored.
 */
export async function checkShifts(
  { plan, rules }: RulesPorts,
  shifts: readonly Shift[],
): Promise<Result<RuleWarnings, RulesForbid>> {
  const [first, ...others] = shifts.filter(({ assignments }) => assignments.length > 0).map(daysOf);
  if (first === undefined) return ok(NOTHING);
  const window = others.reduce(
    (all, { day, lastDay }) => ({
      from: day < all.from ? day : all.from,
      to: lastDay > all.to ? lastDay : all.to,
    }),
    { from: first.day, to: first.lastDay },
  );
  const facts = await plan.read(window);
  const { choices } = await rules.find();
  const before = openPlan(facts, packOn(dayOfDate(window.from), choices));
  const { appeared } = checkChange(before, {
    shifts: shifts.map(factsOf),
    unassign: facts.assignments.filter(({ shiftId }) => shifts.some(({ id }) => id === shiftId)),
    assign: shifts.flatMap(assignmentsOf),
  });
  const reasons = new Set(shifts.flatMap(reasonsOf));
  const forbidden = appeared.filter((breach) => isForbidden(breach, reasons));
  if (forbidden.length > 0) return fail({ code: "rules_forbid", breaches: forbidden, places: facts });
  return ok({ breaches: appeared, places: facts });
}

/**
 * A person may put somebody where no machine would: who said nothing of that day can be asked, and who said no may have
 * changed their mind, if somebody writes that down.
 */
function isForbidden({ code, severity, evidence, personId, shiftIds }: Breach, reasons: Reasons): boolean {
  if (severity !== "forbid") return false;
  if (code !== "unavailable") return true;
  return evidence.said !== 0 && !shiftIds.some((id) => reasons.has(`${id} ${personId}`));
}

type Reasons = ReadonlySet<string>;

function reasonsOf({ id, assignments }: Shift): string[] {
  return assignments
    .filter(({ overrideReason }) => overrideReason !== undefined)
    .map(({ personId }) => `${id} ${personId}`);
}

function factsOf(shift: Shift): ShiftFacts {
  const { at, window, minutes } = shift;
  return {
    id: shift.id,
    productionId: shift.productionId,
    title: shift.title,
    venueId: shift.venueId,
    roomId: shift.roomId,
    sharesRoom: shift.sharesRoom,
    span: at?.span,
    window: window && { ...window.span, minutes },
    breakMinutes: shift.breakMinutes,
    restMinutes: shift.restMinutes,
    isCachet: shift.isCachet,
    posts: shift.posts,
  };
}

function assignmentsOf({ id, assignments }: Shift): AssignmentFacts[] {
  return assignments.map(({ postId, personId, isPinned, overrideReason }) => ({
    shiftId: id,
    postId,
    personId,
    isPinned,
    overrideReason,
  }));
}
