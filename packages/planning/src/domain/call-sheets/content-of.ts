import { compareText, type LocalDate, type LocalDateTime } from "@souffleur/kernel";
import type { PersonId } from "../plan/facts.ts";
import type { CallSheetDetails, ExtraLine } from "./call-sheet.ts";
import type { CallSheetContent, ContentLine, ContentPerson, DayPlan, DayShift, DayVenue } from "./content.ts";

/** What a call sheet says of a plan: everybody once, everything in the order of time. */
export function contentOf(details: CallSheetDetails, plan: DayPlan): CallSheetContent {
  const venues = new Map(plan.venues.map((venue) => [venue.id, venue]));
  const isOnlyVenue = venues.size === 1;
  const lines = [
    ...plan.shifts.map((shift) => shiftLine(shift, isOnlyVenue ? undefined : nameOf(venues, shift))),
    ...details.lines.map((line) => extraLine(line, details.day)),
  ];
  return {
    productionName: plan.productionName,
    color: plan.color,
    title: details.title,
    day: details.day,
    venues: plan.venues.map((venue) => (details.venueContactsShown ? venue : { ...venue, contacts: [] })),
    lines: lines.toSorted((a, b) => compareText(a.start, b.start) || compareText(a.key, b.key)),
    people: peopleOf(details, plan.shifts),
    contacts: details.contacts,
    accessNotes: details.accessNotes,
    safetyNotes: details.safetyNotes,
    notes: details.notes,
  };
}

function nameOf(venues: ReadonlyMap<string, DayVenue>, { venueId }: DayShift): string | undefined {
  return venueId && venues.get(venueId)?.name;
}

function shiftLine(shift: DayShift, venue: string | undefined): ContentLine {
  const place = [venue, shift.room].filter((part) => part !== undefined && part !== "").join(" · ");
  return {
    key: shift.id,
    kind: "shift",
    start: shift.start,
    end: shift.end,
    text: shift.title,
    ...(place === "" ? {} : { place }),
    ...(shift.notes === "" ? {} : { notes: shift.notes }),
  };
}

function extraLine({ kind, time, isNextDay, text }: ExtraLine, day: LocalDate): ContentLine {
  const date = isNextDay ? Temporal.PlainDate.from(day).add({ days: 1 }).toString() : day;
  return { key: `${kind}:${text}`, kind, start: wallTime(date, time), text };
}

function wallTime(date: string, time: string): LocalDateTime {
  // Both were checked when they came in.
  return `${date}T${time}:00` as LocalDateTime;
}

function peopleOf(details: CallSheetDetails, shifts: readonly DayShift[]): readonly ContentPerson[] {
  const own = new Map(details.calls.map(({ personId, time }) => [personId, wallTime(details.day, time)]));
  const shown = new Set(details.phonesShown);
  const people = new Map<PersonId, ContentPerson>();
  for (const shift of shifts) {
    for (const { personId, name, role, phone } of shift.people) {
      const known = people.get(personId);
      const isShown = shown.has(personId) && phone !== undefined;
      people.set(personId, {
        personId,
        name,
        roles: [...new Set([...(known?.roles ?? []), role])],
        call: own.get(personId) ?? earlier(known?.call, shift.start),
        until: later(known?.until, shift.end),
        ...(isShown ? { phone } : {}),
      });
    }
  }
  return [...people.values()].sort(
    (a, b) =>
      compareText(a.call, b.call) || compareText(a.name, b.name) || compareText(a.personId, b.personId),
  );
}

function earlier(one: LocalDateTime | undefined, other: LocalDateTime): LocalDateTime {
  return one !== undefined && one < other ? one : other;
}

function later(one: LocalDateTime | undefined, other: LocalDateTime): LocalDateTime {
  return one !== undefined && one > other ? one : other;
}
