import { fail, ok, type RestoreConflict, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { CalendarId, CalendarSubscription } from "../../domain/people/calendar-subscription.ts";
import type { PlanningPorts } from "../ports.ts";
import { calendarSubject, calendarSummary } from "./calendar-record.ts";
import { deleteCalendar } from "./delete-calendar.ts";

/** Brings a calendar back from the trash; what it says is there once it has been read again. */
export async function restoreCalendar(
  { calendars, people, ledger }: Pick<PlanningPorts, "calendars" | "people" | "ledger">,
  snapshot: CalendarSubscription,
): Promise<Result<CalendarSubscription, RestoreConflict>> {
  const { id, personId, url, kind, version, createdAt } = snapshot;
  const calendar: CalendarSubscription = { id, personId, url, kind, version, createdAt };
  if ((await people.missing([personId])).length > 0)
    return fail({ code: "restore_conflict", reason: "person_gone", options: [] });
  const added = await calendars.add(calendar);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.calendar.restored",
    subject: calendarSubject(calendar),
    after: calendarSummary(calendar),
  });
  return ok(calendar);
}

/** Takes back that a calendar was subscribed to: it goes to the trash. */
export async function undoCalendarCreated(
  ports: Pick<PlanningPorts, "calendars" | "people" | "ledger" | "trash" | "clock">,
  personId: ArtistId,
  id: CalendarId,
): Promise<Result<void, UndoConflict>> {
  const deleted = await deleteCalendar(ports, personId, id);
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}
