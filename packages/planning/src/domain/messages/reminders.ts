import type { LocalDate } from "@souffleur/kernel";
import type { ShiftAnswer } from "../answers/shift-answer.ts";
import type { PersonId } from "../plan/facts.ts";
import type { PublishedShift } from "../publishing/published-shift.ts";
import type { Notice, NoticeShift } from "./notice.ts";

const EVENING = Temporal.PlainTime.from("18:00");

/** Six in the evening before a day, on the clocks of a zone: the moment, in milliseconds. */
export function eveningBefore(day: LocalDate, zone: string): number {
  return Temporal.PlainDate.from(day)
    .subtract({ days: 1 })
    .toZonedDateTime({ timeZone: zone, plainTime: EVENING }).epochMilliseconds;
}

/** The days whose shifts people may have to be reminded of by now, or soon: today, and the two after it. */
export function daysToRemind(now: number, zone: string): readonly LocalDate[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate();
  // A day of the calendar is one of ours.
  return [0, 1, 2].map((days) => today.add({ days }).toString() as LocalDate);
}

const MINUTE_MS = 60_000;

/**
 * What people are reminded of: all their shifts of a day that have not begun, in one message each. Who said no is left
 * in peace, and so is who was told only after the evening's hour: they know.
 */
export function remindersOf(
  shifts: readonly PublishedShift[],
  answers: readonly ShiftAnswer[],
  { day, now, evening }: { readonly day: LocalDate; readonly now: number; readonly evening: number },
): readonly Notice[] {
  const declined = new Set(
    answers
      .filter(({ answer }) => answer === "declined")
      .map(({ shiftId, personId }) => `${shiftId} ${personId}`),
  );
  const byPerson = new Map<PersonId, NoticeShift[]>();
  for (const shift of shifts) {
    const isKnown = Date.parse(shift.publishedAt) <= evening;
    if (shift.isCancelled || !isKnown || shift.span.start * MINUTE_MS <= now) continue;
    for (const { personId, role } of shift.content.people) {
      if (declined.has(`${shift.shiftId} ${personId}`)) continue;
      const theirs = byPerson.get(personId) ?? [];
      byPerson.set(personId, [...theirs, shownShift(shift, role)]);
    }
  }
  return [...byPerson].map(([personId, theirs]) => ({
    kind: "reminder",
    personId,
    shifts: theirs,
    key: `reminder:${day}:${personId}`,
  }));
}

function shownShift({ shiftId, content }: PublishedShift, role: string): NoticeShift {
  const { title, productionName, start, end, zone, venue } = content;
  return {
    ...{ shiftId, title, productionName, start, end, zone, role },
    ...(venue && { venueName: venue.name, venueAddress: venue.address }),
  };
}
