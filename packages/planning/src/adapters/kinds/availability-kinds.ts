import { ok } from "@souffleur/kernel";
import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { undoAvailabilityChange } from "../../application/availability/undo-availability-change.ts";
import { type CalendarSummary, calendarSubject } from "../../application/calendars/calendar-record.ts";
import { restoreCalendar, undoCalendarCreated } from "../../application/calendars/restore-calendar.ts";
import type { ArtistId } from "../../domain/artist.ts";
import type { CalendarId, CalendarSubscription } from "../../domain/people/calendar-subscription.ts";
import type { SaidAvailability } from "../../domain/people/said-availability.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted calendars come back. Their snapshots are what the use cases put there. */
export function availabilityTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.calendar",
      async restore(unit, author, snapshot) {
        const deleted = snapshot as CalendarSubscription;
        const restored = await restoreCalendar(portsOf(context, unit, author), deleted);
        return restored.ok ? ok(calendarSubject(restored.value)) : restored;
      },
    },
  ];
}

/** How what the ledger says was done is taken back. Its entries are what the use cases wrote there. */
export function availabilityUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.calendar.created",
      undo: (unit, author, { subject, after }) =>
        undoCalendarCreated(
          portsOf(context, unit, author),
          (after as CalendarSummary).personId as ArtistId,
          subject.id as CalendarId,
        ),
    },
    ...undoOfWhatIsSaid(context),
  ];
}

function undoOfWhatIsSaid(context: PortsContext): readonly UndoKind[] {
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
