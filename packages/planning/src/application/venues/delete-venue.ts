import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { VenueId } from "../../domain/plan/facts.ts";
import { venueDetails } from "../../domain/venues/venue.ts";
import type { PlanningPorts } from "../ports.ts";
import type { VenueNotFound } from "./get-venue.ts";
import type { Uses } from "./ports.ts";
import { type DeletedVenue, venueSubject } from "./venue-record.ts";

export interface VenueInUse {
  readonly code: "venue_in_use";
  readonly name: string;
  readonly uses: Uses;
}

/** Moves a venue to the trash, as long as nothing takes place there. */
export async function deleteVenue(
  {
    venues,
    venueUses,
    travelTimes,
    ledger,
    trash,
  }: Pick<PlanningPorts, "venues" | "venueUses" | "travelTimes" | "ledger" | "trash">,
  id: VenueId,
  expectedVersion?: number,
): Promise<Result<void, VenueNotFound | VenueInUse | VersionStale>> {
  const venue = await venues.findForChange(id);
  if (venue === undefined) return fail({ code: "venue_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== venue.version)
    return fail({ code: "version_stale", current: venue.version });
  const uses = await venueUses.ofVenue(id);
  if (uses.count > 0) return fail({ code: "venue_in_use", name: venue.name, uses });
  await travelTimes.versionForChange();
  const snapshot: DeletedVenue = { venue, travel: await travelTimes.givenOf(id) };
  await trash.put({ subject: venueSubject(venue), snapshot });
  await venues.remove(id);
  await travelTimes.touch();
  await ledger.record({
    action: "planning.venue.deleted",
    subject: venueSubject(venue),
    before: venueDetails(venue),
  });
  return ok(undefined);
}
