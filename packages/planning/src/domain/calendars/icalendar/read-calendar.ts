import type { CalendarEvent } from "./calendar-event.ts";
import { type CalendarProblem, excerpt, ProblemList } from "./calendar-problem.ts";
import { type Component, componentTree } from "./components.ts";
import { contentLines, unescapeText } from "./content-lines.ts";
import { nameStart, type TimeReader } from "./event-times.ts";
import { type EventEntry, readEvent } from "./read-event.ts";
import { readFreeBusy } from "./read-free-busy.ts";
import { zoneBook } from "./zone-book.ts";

export interface CalendarOptions {
  /** The organisation's zone: for times that name none, and for zones nobody knows. */
  readonly zone: string;
  /** In characters. */
  readonly maxLength?: number;
}

export interface Calendar {
  /** What the file calls itself. */
  readonly name: string;
  /** In the order of the file; cancelled ones are not among them. */
  readonly events: readonly CalendarEvent[];
  /** The UIDs of those that are cancelled as a whole. */
  readonly cancelled: readonly string[];
  readonly problems: readonly CalendarProblem[];
}

const DEFAULT_MAX_LENGTH = 5_000_000;
const MAX_NAME = 200;

/** Reads an iCalendar text (RFC 5545), also one with the faults found in the wild, and names each of them. */
export function readCalendar(text: string, options: CalendarOptions): Calendar {
  const problems = new ProblemList();
  const maxLength = options.maxLength ?? DEFAULT_MAX_LENGTH;
  if (text.length > maxLength) {
    problems.add(1, "too_large", tooLarge(maxLength));
    return { name: "", events: [], cancelled: [], problems: problems.all() };
  }
  const roots = componentTree(contentLines(text, problems), problems);
  const calendars = roots.filter(({ name }) => name === "VCALENDAR");
  if (calendars.length === 0) problems.add(1, "not_a_calendar", notACalendar);
  // Some files forget the calendar around their events.
  const parts = [...calendars.flatMap(({ children }) => children), ...roots];
  const zones = zoneBook(named(parts, "VTIMEZONE"), options.zone, problems);
  const reader: TimeReader = { zones, problems };
  const entries = named(parts, "VEVENT").flatMap((component) => readEvent(reader, component) ?? []);
  const nameLine = calendars
    .flatMap(({ properties }) => properties)
    .find(({ name }) => name === "X-WR-CALNAME");
  return {
    name: unescapeText(nameLine?.value ?? "").slice(0, MAX_NAME),
    events: [
      ...putTogether(entries, problems),
      ...named(parts, "VFREEBUSY").flatMap((component) => readFreeBusy(reader, component)),
    ],
    cancelled: entries
      .filter(({ cancelled, replaces }) => cancelled && replaces === undefined)
      .map(({ event }) => event.uid),
    problems: problems.all(),
  };
}

function named(components: readonly Component[], name: string): readonly Component[] {
  return components.filter((component) => component.name === name);
}

/** Puts changed and cancelled single dates in the place of those their recurring event would have. */
function putTogether(entries: readonly EventEntry[], problems: ProblemList): readonly CalendarEvent[] {
  const masters = newest(
    entries.filter(({ replaces }) => replaces === undefined),
    ({ event }) => event.uid,
    problems,
  );
  const changes = newest(
    entries.filter(({ replaces }) => replaces !== undefined),
    ({ event, replaces }) => `${event.uid} ${replaces?.zone.instantOf(replaces.wall)}`,
    problems,
  );
  const byUid = new Map(masters.map((entry) => [entry.event.uid, entry]));
  for (const { event, replaces } of changes) {
    const master = byUid.get(event.uid);
    if (replaces !== undefined && master !== undefined) nameStart(master.named, replaces, master.event.zone);
  }
  return [...masters, ...changes].filter(({ cancelled }) => !cancelled).map(({ event }) => event);
}

/** Of entries for the same thing the one with the highest SEQUENCE, or else the last; the others are named. */
function newest(
  entries: readonly EventEntry[],
  keyOf: (entry: EventEntry) => string,
  problems: ProblemList,
): readonly EventEntry[] {
  const best = new Map<string, EventEntry>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = best.get(key);
    if (known !== undefined) {
      problems.add(entry.event.line, "repeated_event", {
        fr: `L’évènement « ${excerpt(entry.event.summary)} » est donné plusieurs fois ; la dernière version compte.`,
        en: `The event “${excerpt(entry.event.summary)}” is given more than once; its newest version counts.`,
      });
    }
    if (known === undefined || entry.sequence >= known.sequence) best.set(key, entry);
  }
  return [...best.values()];
}

const notACalendar = {
  fr: "Ce texte n’est pas un calendrier : il n’a pas de ligne BEGIN:VCALENDAR.",
  en: "This text is not a calendar: it has no line BEGIN:VCALENDAR.",
};

function tooLarge(maxLength: number) {
  const millions = maxLength / 1_000_000;
  return {
    fr: `Le fichier dépasse ${String(millions).replace(".", ",")} millions de caractères ; rien n’a été lu.`,
    en: `The file is longer than ${millions} million characters; nothing of it was read.`,
  };
}
