import type { AssignmentFacts, PersonId, PlanFacts, ShiftId, Span } from "../plan/facts.ts";
import { withPlan } from "../plan/with-plan.ts";
import type { PlacedShift, PlannedAssignment, ProposeResult } from "../proposing/index.ts";
import { confidenceIn } from "./confidence.ts";
import { countChanges, differenceOf, type PlanState } from "./difference.ts";
import { disturb } from "./disturb.ts";
import type { Draft, DraftShift, DraftSummary } from "./draft.ts";
import { figuresOf } from "./figures-of.ts";
import type { DraftInput } from "./propose-input-of.ts";

export interface MadeDraft {
  readonly draft: Draft;
  readonly summary: DraftSummary;
  readonly confidence: number;
}

/** What was proposed, as people look at it: beside the plan as it stands, with its figures. */
export function draftOf(input: DraftInput, result: ProposeResult, stoppedEarly: boolean): MadeDraft {
  const { facts, pack } = input;
  const shiftIds = new Set(input.shifts.map(({ id }) => id));
  const disturbed = disturb(facts, input.request.disturbances);
  const shifts = shiftsOf(input, disturbed, result.placed);
  const part = { shiftIds, assignments: result.assignments, spans: placedSpans(result.placed) };
  const { figures, hours } = figuresOf(withPlan(disturbed, part), pack, shiftIds);
  const changes = differenceOf(planStateOf(facts, shiftIds), {
    assignments: result.assignments,
    spans: new Map(shifts.map(({ id, span }) => [id, span])),
  });
  const { emptyPosts, problems, score, iterations } = result;
  const draft: Draft = {
    shifts,
    names: namesIn(
      facts,
      changes.flatMap(({ before, after }) => [before, after]),
      result,
    ),
    assignments: result.assignments,
    emptyPosts,
    changes: changes.filter(({ kind }) => kind !== "kept"),
    hours,
  };
  const summary: DraftSummary = {
    ...figures,
    emptyPosts: emptyPosts.length,
    points: score.points,
    lines: score.lines,
    changes: countChanges(changes),
    ...(result.changes && { isFewestChanges: result.changes.isFewest }),
    problems,
    iterations,
    stoppedEarly,
    factsChanged: false,
  };
  return { draft, summary, confidence: confidenceIn(summary, result.assignments) };
}

/** The plan of some shifts as it stands. */
export function planStateOf(facts: PlanFacts, shiftIds: ReadonlySet<ShiftId>): PlanState {
  return {
    assignments: facts.assignments.filter(({ shiftId }) => shiftIds.has(shiftId)),
    spans: new Map(facts.shifts.filter(({ id }) => shiftIds.has(id)).map(({ id, span }) => [id, span])),
  };
}

function shiftsOf(
  { facts, shifts }: DraftInput,
  disturbed: PlanFacts,
  placed: readonly PlacedShift[],
): readonly DraftShift[] {
  const before = new Map(facts.shifts.map((shift) => [shift.id, shift]));
  const now = new Map(disturbed.shifts.map((shift) => [shift.id, shift]));
  const spans = placedSpans(placed);
  const zones = new Map(facts.venues.map(({ id, zone }) => [id, zone]));
  return shifts.flatMap(({ id, version }): DraftShift[] => {
    const shift = now.get(id);
    if (shift === undefined) return [];
    const span = spans.get(id) ?? shift.span;
    const zone = (shift.venueId && zones.get(shift.venueId)) ?? facts.zone;
    const posts = shift.posts.map(({ id, role, count }) => ({ id, role, count }));
    const known = before.get(id)?.span;
    const isPlaced = span?.start !== known?.start || span?.end !== known?.end;
    return [{ id, version, title: shift.title, zone, ...(span && { span }), isPlaced, posts }];
  });
}

function placedSpans(placed: readonly PlacedShift[]): ReadonlyMap<ShiftId, Span> {
  return new Map(placed.map(({ shiftId, span }) => [shiftId, span]));
}

/** What everybody the draft speaks of is called. */
function namesIn(
  { people }: PlanFacts,
  changed: readonly (PersonId | undefined)[],
  { assignments, emptyPosts }: ProposeResult,
): Readonly<Record<PersonId, string>> {
  const needed = new Set<PersonId | undefined>([
    ...changed,
    ...assignments.map(({ personId }) => personId),
    ...emptyPosts.flatMap(({ conflict, relaxations }) => [
      ...(conflict?.personIds ?? []),
      ...relaxations.flatMap(({ personIds, moves = [] }) => [
        ...personIds,
        ...moves.flatMap(({ from, to }) => [from, to]),
      ]),
    ]),
  ]);
  const named = people.filter(({ id }) => needed.has(id)).map(({ id, name }) => [id, name] as const);
  return Object.fromEntries(named);
}
/** A line of a draft as whoever computes on plans sees it. */
export function factOf(assignment: PlannedAssignment): AssignmentFacts {
  const { shiftId, postId, personId, isPinned, overrideReason } = assignment;
  return { shiftId, postId, personId, isPinned, ...(overrideReason !== undefined && { overrideReason }) };
}
