import type { Subject } from "@souffleur/kernel";
import type { TravelFacts } from "../../domain/plan/facts.ts";
import type { Venue } from "../../domain/venues/venue.ts";

/** A venue as the ledger and the trash name it. */
export function venueSubject({ id, name }: Pick<Venue, "id" | "name">): Subject {
  return { type: "planning.venue", id, label: name };
}

/** What the trash keeps of a venue: also how far it is to others, where somebody said. */
export interface DeletedVenue {
  readonly venue: Venue;
  readonly travel: readonly TravelFacts[];
}
