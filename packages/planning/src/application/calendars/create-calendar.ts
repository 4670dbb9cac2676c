import { fail, ok, type Result } from "@souffleur/kernel";
import type { CalendarSubscription } from "../../domain/people/calendar-subscription.ts";
import type { PersonNotFound } from "../people/get-person.ts";
import type { PlanningPorts } from "../ports.ts";
import { calendarSubject, calendarSummary } from "./calendar-record.ts";

/** Somebody reads this calendar already, or as many as one may. */
export interface CalendarNotTaken {
  readonly code: "calendar_exists" | "too_many_calendars";
}

const MAX_CALENDARS = 10;

export async function createCalendar(
  {
    people,
    calendars,
    ledger,
    clock,
    newId,
  }: Pick<PlanningPorts, "people" | "calendars" | "ledger" | "clock" | "newId">,
  input: Pick<CalendarSubscription, "personId" | "url" | "kind">,
): Promise<Result<CalendarSubscription, PersonNotFound | CalendarNotTaken>> {
  const person = await people.findForChange(input.personId);
  if (person === undefined) return fail({ code: "person_not_found", id: input.personId });
  const others = await calendars.of(person.id);
  if (others.some(({ url }) => url === input.url)) return fail({ code: "calendar_exists" });
  if (others.length >= MAX_CALENDARS) return fail({ code: "too_many_calendars" });
  const calendar: CalendarSubscription = {
    ...input,
    id: newId<"calendar-subscription">(),
    version: 1,
    createdAt: clock.now(),
  };
  const added = await calendars.add(calendar);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.calendar.created",
    subject: calendarSubject(calendar),
    after: calendarSummary(calendar),
  });
  return ok(calendar);
}
