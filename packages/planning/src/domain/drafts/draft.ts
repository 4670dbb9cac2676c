import type { Id, InstantText, LocalDate, ProposalState } from "@souffleur/kernel";
import type { PersonId, PostId, ProductionId, ShiftId, Span } from "../plan/facts.ts";
import type { Engine, Reason } from "../planning-proposal.ts";
import type { EmptyPost, PlannedAssignment, ScoreLine } from "../proposing/index.ts";
import type { DraftRequest } from "./draft-request.ts";

export type ProductionProposalId = Id<"production-proposal">;

/** A shift a draft plans, as it was when somebody last looked at the whole of it. */
export interface DraftShift {
  readonly id: ShiftId;
  /** The version that was planned; a newer one is not what the draft is about. */
  readonly version: number;
  readonly title: string;
  /** In which its times are shown. */
  readonly zone: string;
  /** Where the draft has it; nothing while it has no place. */
  readonly span?: Span | undefined;
  /** Whether the draft puts it there: the machine chose the time, or somebody asked what if it moved. */
  readonly isPlaced: boolean;
  readonly posts: readonly { readonly id: PostId; readonly role: string; readonly count: number }[];
}

export const changeKinds = ["kept", "moved", "replaced", "lost", "added"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What a draft does to one place in the plan as it stands: the same person at the same post and time is kept; at another
 * of either is moved; another person in the place is replaced; nobody is lost; somebody where nobody was is added.
 */
export interface Change {
  readonly kind: ChangeKind;
  readonly shiftId: ShiftId;
  readonly postId: PostId;
  readonly before?: PersonId | undefined;
  readonly after?: PersonId | undefined;
}

export interface PersonHours {
  readonly personId: PersonId;
  readonly minutes: number;
  readonly shifts: number;
}

/** How often a plan breaks a rule. */
export interface BreachCount {
  readonly code: string;
  readonly severity: "warn" | "forbid";
  readonly count: number;
}

/** The figures of a plan, current or drafted, over the shifts of one draft. */
export interface PlanFigures {
  readonly seats: number;
  readonly filled: number;
  /** Cents, as far as rates are known. */
  readonly cost: number;
  readonly minutes: number;
  readonly people: number;
  readonly breaches: readonly BreachCount[];
}

export interface DraftSummary extends PlanFigures {
  readonly emptyPosts: number;
  /** What all lines of the score come to; less is better. */
  readonly points: number;
  readonly lines: readonly ScoreLine[];
  /** How many places the draft keeps, moves, replaces, loses, adds. */
  readonly changes: Readonly<Record<ChangeKind, number>>;
  /** Where something had come between: whether it was proved that no plan as full changes less. */
  readonly isFewestChanges?: boolean | undefined;
  /** What nobody but a person can put right. */
  readonly problems: readonly Reason[];
  readonly iterations: number;
  /** Somebody ended the search before its time. */
  readonly stoppedEarly: boolean;
  /** Somebody changed what it planned with while it did. */
  readonly factsChanged: boolean;
}

/** A plan of a production's shifts, beside the one that stands. */
export interface Draft {
  /** All it plans; every other shift stays as it is. */
  readonly shifts: readonly DraftShift[];
  /** What people in it are called. */
  readonly names: Readonly<Record<PersonId, string>>;
  readonly assignments: readonly PlannedAssignment[];
  readonly emptyPosts: readonly EmptyPost[];
  /** What it does to the plan; places it keeps are counted only. */
  readonly changes: readonly Change[];
  readonly hours: readonly PersonHours[];
}

/** A draft as it waits for somebody's decision, and what became of it; the draft itself is kept beside. */
export interface ProductionProposal {
  readonly id: ProductionProposalId;
  readonly jobId: Id<"job">;
  readonly productionId: ProductionId;
  /** What somebody calls it. */
  readonly name?: string | undefined;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly state: ProposalState;
  /** Somebody changed what the machine proposed. */
  readonly isEdited: boolean;
  readonly request: DraftRequest;
  readonly summary: DraftSummary;
  /** How sure the machine is that a person will agree, between 0 and 1. */
  readonly confidence: number;
  readonly engine: Engine;
  /** What the facts were when it was planned: another one says that something has changed since. */
  readonly factsStamp: string;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly decidedAt?: InstantText | undefined;
  readonly decidedBy?: string | undefined;
}
