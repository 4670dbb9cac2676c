import type { Message } from "@souffleur/kernel";
import type { PersonId, PostId, ShiftId, Span } from "../plan/facts.ts";
import type { Engine, Reason } from "../planning-proposal.ts";
import type { TermCode } from "./propose-input.ts";

/** Somebody at a post, with what speaks for it. */
export interface PlannedAssignment {
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  readonly personId: PersonId;
  readonly isPinned: boolean;
  /** Why a person put somebody there against what the rules on skills say. */
  readonly overrideReason?: string | undefined;
  /** Between 0 and 1: how good a choice it is among those who could. */
  readonly score: number;
  /** The three strongest, the strongest first. */
  readonly reasons: readonly Reason[];
}

/** Where the machine put a shift that had only a window. */
export interface PlacedShift {
  readonly shiftId: ShiftId;
  readonly span: Span;
}

/** Somebody who was looked at for an empty post, and everything that keeps them from it. */
export interface Considered {
  readonly personId: PersonId;
  readonly name: string;
  readonly exclusions: readonly Reason[];
}

/** Posts at one moment that together need more people than there are for them: proof that no plan fills all. */
export interface ConflictSet {
  readonly at: Span;
  readonly posts: readonly { readonly shiftId: ShiftId; readonly postId: PostId; readonly count: number }[];
  readonly personIds: readonly PersonId[];
  readonly message: Message;
}

export type RelaxationKind =
  | "other_start"
  | "lower_level"
  | "longer_availability"
  | "move_other"
  | "one_more_person";

/** A change that would fill an empty post. It was tried, and broke no rule that forbids. */
export interface Relaxation {
  readonly kind: RelaxationKind;
  readonly message: Message;
  /** Who would take the post, where that is somebody we know. */
  readonly personIds: readonly PersonId[];
  /** Where the shift would stand. */
  readonly span?: Span | undefined;
  /** What else would have to change hands. */
  readonly moves?: readonly {
    readonly shiftId: ShiftId;
    readonly postId: PostId;
    readonly from: PersonId;
    readonly to: PersonId;
  }[];
}

export interface EmptyPost {
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  /** How many people are missing. */
  readonly missing: number;
  readonly considered: readonly Considered[];
  /** Those who are not named: how many, and what they all lack. */
  readonly others: readonly { readonly count: number; readonly reason: Reason }[];
  readonly conflict?: ConflictSet | undefined;
  /** The smallest first. */
  readonly relaxations: readonly Relaxation[];
}

/** One line of what a plan is worth; less is better. */
export interface ScoreLine {
  readonly code: TermCode;
  readonly name: Message;
  /** In the term's own unit: minutes, cents, people. */
  readonly amount: number;
  readonly weight: number;
  readonly points: number;
}

export interface PlanScore {
  readonly seats: number;
  readonly empty: number;
  /** What all lines come to; 0 is a plan nobody could wish better. */
  readonly points: number;
  readonly lines: readonly ScoreLine[];
}

/** How few changes a plan makes. */
export interface ChangeProof {
  /** People who are not at the post they had; those who cannot be there any more are counted too. */
  readonly displaced: number;
  /** No plan that fills as many seats displaces fewer: every one was ruled out. */
  readonly isFewest: boolean;
}

export interface ProposeResult {
  readonly assignments: readonly PlannedAssignment[];
  readonly placed: readonly PlacedShift[];
  readonly emptyPosts: readonly EmptyPost[];
  /** What nobody but a person can put right: pins against each other, shifts without a place. */
  readonly problems: readonly Reason[];
  readonly score: PlanScore;
  /** Where the fewest changes were asked for. */
  readonly changes?: ChangeProof | undefined;
  readonly iterations: number;
  readonly engine: Engine;
}
