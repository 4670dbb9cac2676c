import type { AssignmentFacts, PlanFacts, ShiftId, Span } from "./facts.ts";

/** Who works some shifts, and where those stand that were placed. */
export interface PlannedPart {
  readonly shiftIds: ReadonlySet<ShiftId>;
  readonly assignments: readonly AssignmentFacts[];
  readonly spans: ReadonlyMap<ShiftId, Span>;
}

/** The facts as they are with another plan for some of the shifts. */
export function withPlan(facts: PlanFacts, { shiftIds, assignments, spans }: PlannedPart): PlanFacts {
  return {
    ...facts,
    shifts: facts.shifts.map((shift) => {
      const span = spans.get(shift.id);
      return span === undefined ? shift : { ...shift, span };
    }),
    assignments: [...facts.assignments.filter(({ shiftId }) => !shiftIds.has(shiftId)), ...assignments],
  };
}
