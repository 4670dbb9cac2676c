import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { undoTravelTimesReplaced } from "../../application/venues/replace-travel-times.ts";
import { restoreVenue } from "../../application/venues/restore-venue.ts";
import { undoVenueCreated, undoVenueReplaced } from "../../application/venues/undo-venue-change.ts";
import { type DeletedVenue, venueSubject } from "../../application/venues/venue-record.ts";
import type { TravelFacts, VenueId } from "../../domain/plan/facts.ts";
import type { VenueDetails } from "../../domain/venues/venue.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted venues come back. Their snapshots are what the use cases put there. */
export function venueTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.venue",
      async restore(unit, author, snapshot) {
        const restored = await restoreVenue(portsOf(context, unit, author), snapshot as DeletedVenue);
        return restored.ok ? { ok: true, value: venueSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function venueUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.venue.created",
      undo: (unit, author, { subject, after }) =>
        undoVenueCreated(portsOf(context, unit, author), subject.id as VenueId, after as VenueDetails),
    },
    {
      action: "planning.venue.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoVenueReplaced(
          portsOf(context, unit, author),
          subject.id as VenueId,
          before as VenueDetails,
          after as VenueDetails,
        ),
    },
    {
      action: "planning.travel-times.replaced",
      undo: (unit, author, { before, after }) =>
        undoTravelTimesReplaced(
          portsOf(context, unit, author),
          before as readonly TravelFacts[],
          after as readonly TravelFacts[],
        ),
    },
  ];
}
