import type { InstantText, Locale } from "@souffleur/kernel";
import type { WrittenEvent } from "../calendars/icalendar/write-calendar.ts";
import type { ShiftId } from "../plan/facts.ts";
import type { FeedSubject } from "./feed.ts";
import type { PublishedShift, ToldPerson } from "./published-shift.ts";

const words = {
  fr: {
    role: (role: string) => `Poste : ${role}`,
    breakOf: (minutes: number) => `Pause : ${minutes} min`,
    people: "Équipe :",
    calendar: (name: string) => `Planning · ${name}`,
  },
  en: {
    role: (role: string) => `Role: ${role}`,
    breakOf: (minutes: number) => `Break: ${minutes} min`,
    people: "People:",
    calendar: (name: string) => `Schedule · ${name}`,
  },
} as const;

export function calendarName(name: string, locale: Locale): string {
  return words[locale].calendar(name);
}

/** The shifts of a production or a venue, with everybody who works there. */
export function eventsOfShifts(
  subject: FeedSubject,
  shifts: readonly PublishedShift[],
  locale: Locale,
): readonly WrittenEvent[] {
  return shifts.map((shift) => eventOf(subject, shift, shift, peopleLines(shift, locale), locale));
}

/** What one person was told; of others it says nothing. */
export function eventsOfPerson(
  subject: FeedSubject,
  told: readonly ToldPerson[],
  locale: Locale,
): readonly WrittenEvent[] {
  return told.map((one) =>
    eventOf(subject, one.shift, { ...one, isCancelled: isOver(one) }, [words[locale].role(one.role)], locale),
  );
}

/** The shifts of some people, each once, with those of them who work there. */
export function eventsOfTeam(
  subject: FeedSubject,
  told: readonly ToldPerson[],
  locale: Locale,
): readonly WrittenEvent[] {
  const byShift = new Map<ShiftId, ToldPerson[]>();
  for (const one of told) {
    const known = byShift.get(one.shift.shiftId);
    if (known === undefined) byShift.set(one.shift.shiftId, [one]);
    else known.push(one);
  }
  return [...byShift.values()].flatMap((group): readonly WrittenEvent[] => {
    const [first] = group;
    if (first === undefined) return [];
    const members = new Set(group.filter((one) => !isOver(one)).map(({ personId }) => personId));
    const state = {
      // Of changes that concern several, the last counts: it is a number that only rises.
      sequence: Math.max(...group.map(({ sequence }) => sequence)),
      changedAt: latest(group),
      isCancelled: members.size === 0,
    };
    return [eventOf(subject, first.shift, state, peopleLines(first.shift, locale, members), locale)];
  });
}

type State = Pick<PublishedShift, "sequence" | "changedAt" | "isCancelled">;

function eventOf(
  subject: FeedSubject,
  shift: PublishedShift,
  { sequence, changedAt, isCancelled }: State,
  who: readonly string[],
  locale: Locale,
): WrittenEvent {
  const { title, productionName, start, end, zone, venue, room, breakMinutes, notes } = shift.content;
  const said = [
    ...who,
    ...(breakMinutes > 0 ? [words[locale].breakOf(breakMinutes)] : []),
    ...(notes.trim() === "" ? [] : ["", notes]),
  ];
  return {
    // Two calendars somebody reads may show one shift, each as it concerns them: they are two events.
    uid: `${shift.shiftId}.${subject.id}@souffleur`,
    ...{ sequence, isCancelled, start, end, zone, span: shift.span },
    summary: subject.kind === "production" ? title : `${title} · ${productionName}`,
    location: [venue?.name, room?.name, venue?.address].filter(Boolean).join(", "),
    // Who is out of it is not told what becomes of it.
    description: isCancelled ? undefined : said.join("\n").trim(),
    category: productionName,
    createdAt: shift.publishedAt,
    changedAt,
  };
}

function isOver({ shift, isCancelled }: ToldPerson): boolean {
  return isCancelled || shift.isCancelled;
}

function peopleLines(
  { content }: PublishedShift,
  locale: Locale,
  only?: ReadonlySet<string>,
): readonly string[] {
  const people = content.people.filter(({ personId }) => only === undefined || only.has(personId));
  if (people.length === 0) return [];
  return [words[locale].people, ...people.map(({ name, role }) => `${name} (${role})`)];
}

function latest(told: readonly ToldPerson[]): InstantText {
  return told.map(({ changedAt }) => changedAt).reduce((one, other) => (one > other ? one : other));
}
