import type { PlannedAssignment } from "../proposing/index.ts";
import type { DraftSummary } from "./draft.ts";

/**
 * How sure the machine is that somebody will agree, between 0 and 1: the share of seats that are filled, times how good
 * those choices are (their mean score counts for half), times how little the rules warn (a warning for every seat halves
 * it). A plan that breaks what is forbidden, leaves something only a person can put right, or was made of facts that are
 * gone, is less than half as sure.
 */
export function confidenceIn(
  { seats, filled, breaches, problems, factsChanged }: DraftSummary,
  assignments: readonly Pick<PlannedAssignment, "score">[],
): number {
  if (seats === 0) return 0;
  const coverage = filled / seats;
  const quality = assignments.reduce((sum, { score }) => sum + score, 0) / Math.max(1, assignments.length);
  const warnings = breaches.reduce((sum, { count }) => sum + count, 0);
  const isDoubtful =
    factsChanged || problems.length > 0 || breaches.some(({ severity }) => severity === "forbid");
  const calm = 1 - Math.min(1, warnings / seats) / 2;
  return rounded(coverage * ((1 + quality) / 2) * calm * (isDoubtful ? 0.5 : 1));
}

/** Two digits: more would look as if somebody had measured. */
function rounded(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}
