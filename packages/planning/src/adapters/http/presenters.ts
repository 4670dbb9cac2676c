import type { Locale } from "@souffleur/kernel";
import type { z } from "zod";
import type { Artist } from "../../domain/artist.ts";
import type { Planning } from "../../domain/planning.ts";
import type { PlanningProposal, Reason } from "../../domain/planning-proposal.ts";
import type { proposalOutput } from "./proposal-schemas.ts";
import type { artistOutput, planningOutput } from "./schemas.ts";

export function presentArtist({ id, name, availabilities, ...artist }: Artist): z.input<typeof artistOutput> {
  return {
    id,
    name,
    availabilities: [...availabilities],
    version: artist.version,
    created_at: artist.createdAt,
    updated_at: artist.updatedAt,
  };
}

/** To the letter of the contract: these members and no others. */
export function presentPlanning({ id, eventDate, assignments }: Planning): z.input<typeof planningOutput> {
  return {
    planning_id: id,
    event_date: eventDate,
    assignments: assignments.map(({ artistId, slot }) => ({ artist_id: artistId, slot })),
  };
}

export function presentPlanningDetails(planning: Planning): z.input<typeof planningOutput> {
  return {
    planning_id: planning.id,
    event_date: planning.eventDate,
    assignments: planning.assignments.map(({ artistId, artistName, slot }) => ({
      artist_id: artistId,
      artist_name: artistName,
      slot,
    })),
    version: planning.version,
    created_at: planning.createdAt,
  };
}

/** A proposal with its reasons in the reader's language. */
export function presentProposal(proposal: PlanningProposal, locale: Locale): z.input<typeof proposalOutput> {
  const reasonsIn = (reasons: readonly Reason[]) =>
    reasons.map(({ code, message }) => ({ code, message: message[locale] }));
  return {
    id: proposal.id,
    state: proposal.state,
    event_date: proposal.eventDate,
    assignments: proposal.assignments.map(({ artistId, artistName, slot, score, reasons }) => ({
      artist_id: artistId,
      artist_name: artistName,
      slot,
      score,
      reasons: reasonsIn(reasons),
    })),
    left_out: proposal.leftOut.map(({ artistId, artistName, reasons }) => ({
      artist_id: artistId,
      artist_name: artistName,
      reasons: reasonsIn(reasons),
    })),
    score: proposal.score,
    confidence: proposal.confidence,
    engine: proposal.engine,
    planning_id: proposal.planningId,
    job_id: proposal.jobId,
    version: proposal.version,
    created_at: proposal.createdAt,
    decided_at: proposal.decidedAt,
    decided_by: proposal.decidedBy,
  };
}
