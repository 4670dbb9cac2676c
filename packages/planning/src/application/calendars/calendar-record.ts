import type { Subject } from "@souffleur/kernel";
import { type CalendarSubscription, shownAddress } from "../../domain/people/calendar-subscription.ts";

/** What the ledger keeps of a calendar: not its address, which may be a secret. */
export interface CalendarSummary {
  readonly personId: string;
  readonly address: string;
  readonly kind: string;
}

export function calendarSubject(calendar: CalendarSubscription): Subject {
  return { type: "planning.calendar", id: calendar.id, label: shownAddress(calendar) };
}

export function calendarSummary(calendar: CalendarSubscription): CalendarSummary {
  return { personId: calendar.personId, address: shownAddress(calendar), kind: calendar.kind };
}
