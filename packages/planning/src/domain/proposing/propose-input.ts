import type { PlanFacts, ShiftId } from "../plan/facts.ts";
import type { Pack } from "../rules/pack.ts";

export const termCodes = ["preferences", "cost", "fairness", "continuity", "gaps", "changes"] as const;
export type TermCode = (typeof termCodes)[number];

/** How much the organisation cares, from 0, not at all, to 10. */
export type Weights = Readonly<Record<TermCode, number>>;

export const defaultWeights: Weights = {
  preferences: 3,
  cost: 1,
  fairness: 2,
  continuity: 3,
  gaps: 1,
  changes: 5,
};

export interface ProposeInput {
  readonly facts: PlanFacts;
  readonly pack: Pack;
  readonly weights: Weights;
  readonly seed: number;
  /** `best`, unless it is said: the plan that is worth most, or the one that changes least of what stands. */
  readonly aim?: "best" | "fewest_changes" | undefined;
  /** What may be planned. All other shifts, and who works them, stand as they are. */
  readonly shiftIds: readonly ShiftId[];
}
