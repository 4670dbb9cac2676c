import type { Id, InstantText, LocalDate, LocalDateTime, ProposalState } from "@souffleur/kernel";
import type { ArtistId } from "../../../domain/artist.ts";
import type { PlanningId } from "../../../domain/planning.ts";
import type { PlanningProposalId } from "../../../domain/planning-proposal.ts";

/** The tables of the basic contract. */
export interface BasicTables {
  artists: {
    id: ArtistId;
    name: string;
    /** The name without accents and case. */
    search_key: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  availabilities: {
    artist_id: ArtistId;
    starts_at: LocalDateTime;
    ends_at: LocalDateTime;
  };
  plannings: {
    id: PlanningId;
    event_date: LocalDate;
    version: number;
    created_at: InstantText;
  };
  assignments: {
    planning_id: PlanningId;
    position: number;
    artist_id: ArtistId;
    artist_name: string;
    starts_at: LocalDateTime;
    ends_at: LocalDateTime;
  };
  planning_proposals: {
    id: PlanningProposalId;
    job_id: Id<"job">;
    event_date: LocalDate;
    state: ProposalState;
    assignments: unknown;
    left_out: unknown;
    score: number;
    confidence: number;
    engine: unknown;
    planning_id: PlanningId | null;
    version: number;
    created_at: InstantText;
    decided_at: InstantText | null;
    decided_by: string | null;
  };
}
