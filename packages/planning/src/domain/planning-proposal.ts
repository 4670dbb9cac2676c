import type { Id, InstantText, LocalDate, Message, ProposalState } from "@souffleur/kernel";
import type { ArtistId } from "./artist.ts";
import type { Availability } from "./availability.ts";
import type { PlanningId } from "./planning.ts";

export type PlanningProposalId = Id<"planning-proposal">;

/** Why the machine did what it did, in a sentence a person can read. */
export interface Reason {
  readonly code: string;
  readonly message: Message;
}

export interface ProposedAssignment {
  readonly artistId: ArtistId;
  readonly artistName: string;
  readonly slot: Availability;
  /** Between 0 and 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** An artist the machine considered and left out. */
export interface LeftOut {
  readonly artistId: ArtistId;
  readonly artistName: string;
  readonly reasons: readonly Reason[];
}

/** What proposed, so that the same can be asked again: same input and seed, same result. */
export interface Engine {
  readonly name: string;
  readonly version: string;
  readonly seed: number;
}

/** What the machine thinks of one day. */
export interface DayDraft {
  readonly eventDate: LocalDate;
  readonly assignments: readonly ProposedAssignment[];
  readonly leftOut: readonly LeftOut[];
  /** The share of those asked for who can be there, between 0 and 1. */
  readonly score: number;
  /** How sure the machine is that a person will agree, between 0 and 1. */
  readonly confidence: number;
}

/** A day's planning as the machine proposes it, until a person decides. */
export interface PlanningProposal extends DayDraft {
  readonly id: PlanningProposalId;
  readonly state: ProposalState;
  readonly engine: Engine;
  readonly jobId: Id<"job">;
  /** The planning it became, while that stands. */
  readonly planningId?: PlanningId;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly decidedAt?: InstantText;
  readonly decidedBy?: string;
}
