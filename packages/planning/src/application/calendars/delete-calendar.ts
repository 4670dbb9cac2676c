import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { CalendarId, CalendarSubscription } from "../../domain/people/calendar-subscription.ts";
import type { PlanningPorts } from "../ports.ts";
import { calendarSubject, calendarSummary } from "./calendar-record.ts";

export interface CalendarNotFound {
  readonly code: "calendar_not_found";
  readonly id: string;
}

/** The calendar of a person; somebody else's is none. */
export async function findCalendar(
  { calendars }: Pick<PlanningPorts, "calendars">,
  personId: ArtistId,
  id: CalendarId,
): Promise<Result<CalendarSubscription, CalendarNotFound>> {
  const calendar = await calendars.find(id);
  return calendar?.personId === personId ? ok(calendar) : fail({ code: "calendar_not_found", id });
}

/** Moves a calendar to the trash; what it said of somebody's time is no longer said. */
export async function deleteCalendar(
  {
    calendars,
    people,
    ledger,
    trash,
    clock,
  }: Pick<PlanningPorts, "calendars" | "people" | "ledger" | "trash" | "clock">,
  personId: ArtistId,
  id: CalendarId,
  expectedVersion?: number,
): Promise<Result<void, CalendarNotFound | VersionStale>> {
  const calendar = await calendars.findForChange(id);
  if (calendar?.personId !== personId) return fail({ code: "calendar_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== calendar.version)
    return fail({ code: "version_stale", current: calendar.version });
  await trash.put({ subject: calendarSubject(calendar), snapshot: calendar });
  await calendars.remove(id);
  await people.touch([personId], clock.now());
  await ledger.record({
    action: "planning.calendar.deleted",
    subject: calendarSubject(calendar),
    before: calendarSummary(calendar),
  });
  return ok(undefined);
}
