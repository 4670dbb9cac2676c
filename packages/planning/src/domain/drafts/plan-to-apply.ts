import type { ShiftId, Span } from "../plan/facts.ts";
import type { Draft, ProductionProposal } from "./draft.ts";

/** What accepting a draft asks for: who works where, and when. */
export function wantedBy({ productionId }: ProductionProposal, draft: Draft) {
  const placements = draft.shifts.flatMap(({ id, span, isPlaced }) =>
    isPlaced && span !== undefined ? [{ shiftId: id, span }] : [],
  );
  return {
    productionId,
    versions: new Map(draft.shifts.map(({ id, version }) => [id, version])),
    placements,
    assignments: draft.assignments,
    leaving: leavingIn(draft),
  };
}

/** The machine leaves pins alone: whoever is not where they were is so by a person's word, even if pinned there. */
function leavingIn({ changes }: Draft) {
  return changes.flatMap(({ shiftId, before }) =>
    before === undefined ? [] : [{ shiftId, personId: before }],
  );
}

/** The draft's part of the plan, for whoever computes on plans. */
export function partOf(draft: Draft) {
  return {
    shiftIds: new Set<ShiftId>(draft.shifts.map(({ id }) => id)),
    assignments: draft.assignments,
    spans: new Map<ShiftId, Span>(
      draft.shifts.flatMap(({ id, span, isPlaced }) =>
        isPlaced && span !== undefined ? [[id, span] as const] : [],
      ),
    ),
  };
}
