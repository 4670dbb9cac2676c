// The proposer's face: facts in, a plan with its reasons out. Pure; the same input, seed and steps give the same plan.
export {
  defaultWeights,
  type ProposeInput,
  type TermCode,
  termCodes,
  type Weights,
} from "./propose-input.ts";
export type {
  ChangeProof,
  ConflictSet,
  Considered,
  EmptyPost,
  PlacedShift,
  PlannedAssignment,
  PlanScore,
  ProposeResult,
  Relaxation,
  RelaxationKind,
  ScoreLine,
} from "./propose-result.ts";
export {
  type ProposeProgress,
  type Proposing,
  propose,
  proposerEngine,
  startProposing,
} from "./start-proposing.ts";
