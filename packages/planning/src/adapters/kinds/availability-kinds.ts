import type { UndoKind } from "@souffleur/platform/module";
import { undoAvailabilityChange } from "../../application/availability/undo-availability-change.ts";
import type { ArtistId } from "../../domain/artist.ts";
import type { SaidAvailability } from "../../domain/people/said-availability.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function availabilityUndo(context: PortsContext): readonly UndoKind[] {
  return ["planning.availability.replaced", "planning.availability.imported"].map((action) => ({
    action,
    undo: (unit, author, { subject, before, after }) =>
      undoAvailabilityChange(
        portsOf(context, unit, author),
        subject.id as ArtistId,
        before as SaidAvailability,
        after as SaidAvailability,
      ),
  }));
}
