import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import type { VenueId } from "../../domain/plan/facts.ts";
import { type Venue, type VenueDetails, venueDetails } from "../../domain/venues/venue.ts";
import type { PlanningPorts } from "../ports.ts";
import { deleteVenue } from "./delete-venue.ts";
import { storeVenue } from "./replace-venue.ts";

type Ports = Pick<
  PlanningPorts,
  "venues" | "venueUses" | "travelTimes" | "shifts" | "uses" | "artists" | "ledger" | "trash" | "clock"
>;

/** Takes back that a venue was created: it goes to the trash, as long as nobody changed or uses it since. */
export async function undoVenueCreated(
  ports: Ports,
  id: VenueId,
  after: VenueDetails,
): Promise<Result<void, UndoConflict>> {
  const venue = await asItBecame(ports, id, after);
  const deleted = venue && (await deleteVenue(ports, id));
  return deleted?.ok ? deleted : fail({ code: "undo_conflict" });
}

/** Takes back that a venue was replaced, as long as nobody changed it since; rooms that went come back as themselves. */
export async function undoVenueReplaced(
  ports: Ports,
  id: VenueId,
  before: VenueDetails,
  after: VenueDetails,
): Promise<Result<Venue, UndoConflict>> {
  const venue = await asItBecame(ports, id, after);
  const stored = venue && (await storeVenue(ports, venue, before));
  return stored?.ok ? stored : fail({ code: "undo_conflict" });
}

/** What counts is what is said of it, not its version: taking a newer change back makes a version of its own. */
async function asItBecame({ venues }: Ports, id: VenueId, after: VenueDetails): Promise<Venue | undefined> {
  const venue = await venues.findForChange(id);
  return venue !== undefined && sameContent(venueDetails(venue), after) ? venue : undefined;
}
