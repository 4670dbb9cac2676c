import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Venue, venueDetails } from "../../domain/venues/venue.ts";
import type { PlanningPorts } from "../ports.ts";
import { type DeletedVenue, venueSubject } from "./venue-record.ts";

/** Brings a venue back from the trash, as it was, and the ways to those venues that are still there. */
export async function restoreVenue(
  { venues, travelTimes, ledger }: Pick<PlanningPorts, "venues" | "travelTimes" | "ledger">,
  { venue, travel }: DeletedVenue,
): Promise<Result<Venue, RestoreConflict>> {
  const added = await venues.add(venue);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await travelTimes.versionForChange();
  await travelTimes.putBack(travel);
  await travelTimes.touch();
  await ledger.record({
    action: "planning.venue.restored",
    subject: venueSubject(venue),
    after: venueDetails(venue),
  });
  return ok(venue);
}
