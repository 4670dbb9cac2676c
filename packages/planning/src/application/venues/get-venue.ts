import { fail, ok, type Result } from "@souffleur/kernel";
import type { VenueId } from "../../domain/plan/facts.ts";
import type { Venue } from "../../domain/venues/venue.ts";
import type { PlanningPorts } from "../ports.ts";

export interface VenueNotFound {
  readonly code: "venue_not_found";
  readonly id: string;
}

export async function getVenue(
  { venues }: Pick<PlanningPorts, "venues">,
  id: VenueId,
): Promise<Result<Venue, VenueNotFound>> {
  const venue = await venues.find(id);
  return venue === undefined ? fail({ code: "venue_not_found", id }) : ok(venue);
}
