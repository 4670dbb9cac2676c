import type { z } from "zod";
import type { Artist } from "../../domain/artist.ts";
import type { Planning } from "../../domain/planning.ts";
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
