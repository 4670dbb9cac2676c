import type { LocalDateTime } from "@souffleur/kernel";
import type { AvailabilityKind } from "../plan/facts.ts";
import { type CalendarEvent, endOf } from "./icalendar/calendar-event.ts";
import { type CalendarProblem, ProblemList } from "./icalendar/calendar-problem.ts";
import { type InstantWindow, occurrencesIn } from "./icalendar/occurrences.ts";
import type { Calendar } from "./icalendar/read-calendar.ts";
import { ianaZone, type Zone } from "./icalendar/zone.ts";
import { DAY_SECONDS, FIRST_DAY, LAST_DAY } from "./recurrence/civil-days.ts";
import { expandRule } from "./recurrence/expand-rule.ts";
import { wallText } from "./recurrence/wall-seconds.ts";

/** What one event of a calendar says of somebody's time, on the wall of the organisation's zone. */
export interface SaidByCalendar {
  /** What the event is called in its calendar. */
  readonly uid: string;
  readonly summary: string;
  readonly kind: AvailabilityKind;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly recurrence?: string | undefined;
  readonly exceptions: readonly LocalDateTime[];
}

export interface CalendarReading {
  /** What somebody who is taken during an event is then. */
  readonly kind: AvailabilityKind;
  /** Events that are over before it are left out; those that cannot be kept as a rule are written out until its end. */
  readonly window: InstantWindow;
  /** The organisation's zone. */
  readonly zone: string;
}

export interface ReadCalendar {
  readonly said: readonly SaidByCalendar[];
  /** All events it names, also those that say nothing: what an earlier reading kept of them no longer holds. */
  readonly uids: ReadonlySet<string>;
  /** Events during which somebody is free, or that have no length. */
  readonly ignored: number;
  readonly problems: readonly CalendarProblem[];
}

const LIMITS = { maxOccurrences: 5_000, maxSteps: 2_000_000 };

/** Turns the events of a calendar into what they say of somebody's time: busy ones count, free ones do not. */
export function saidByCalendar(
  calendar: Calendar,
  { kind, window, zone: zoneName }: CalendarReading,
): ReadCalendar {
  const zone = ianaZone(zoneName);
  const problems = new ProblemList();
  const said: SaidByCalendar[] = [];
  const writtenOut: CalendarEvent[] = [];
  let ignored = 0;
  for (const event of calendar.events) {
    if (event.busyness === "free" || hasNoLength(event)) ignored += 1;
    else if (canStayRule(event, zone)) {
      const rule = asRule(event, kind);
      if (isInside(event, window) && rule !== undefined) said.push(rule);
    } else writtenOut.push(event);
  }
  const { items, problems: cut } = occurrencesIn(writtenOut, window, LIMITS);
  for (const { uid, summary, starts, ends } of items) {
    const [start, end] = [zone.wallOf(starts), zone.wallOf(ends)];
    // On the night a clock goes back the wall can show an end before its start.
    if (isOnWall(start) && isOnWall(end) && end > start) {
      said.push({ uid, summary, kind, start: wallText(start), end: wallText(end), exceptions: [] });
    }
  }
  for (const { line, code, message } of [...calendar.problems, ...cut]) problems.add(line, code, message);
  const uids = new Set([...calendar.events.map(({ uid }) => uid), ...calendar.cancelled]);
  return { said, uids, ignored, problems: problems.all() };
}

function hasNoLength({ length }: CalendarEvent): boolean {
  return "exactSeconds" in length ? length.exactSeconds === 0 : length.days === 0 && length.seconds === 0;
}

/** Whether an event recurs in a way a rule of ours says as well: on our wall, by one rule that its first date fits. */
function canStayRule({ rules, moreStarts, zone, start, allDay }: CalendarEvent, own: Zone): boolean {
  const [only, ...others] = rules;
  if (only === undefined || others.length > 0 || moreStarts.length > 0 || zone.name !== own.name)
    return false;
  const from = { wall: start, dateOnly: allDay };
  const first = expandRule(
    only.rule,
    from,
    { from: start, to: start + 1 },
    { maxStarts: 1, maxSteps: 1_000 },
  );
  return first.starts.length === 1 && only.rule.bySecond.length === 0;
}

function asRule(event: CalendarEvent, kind: AvailabilityKind): SaidByCalendar | undefined {
  const { uid, summary, start, zone, length, rules, without, withoutDays } = event;
  const end = zone.wallOf(endOf(zone, start, length));
  if (!isOnWall(start) || !isOnWall(end) || end <= start) return undefined;
  const timeOfDay = start - Math.floor(start / DAY_SECONDS) * DAY_SECONDS;
  const days = [...withoutDays].map((day) => day * DAY_SECONDS + timeOfDay);
  const exceptions = [...new Set([...without, ...days])].filter(isOnWall).sort((a, b) => a - b);
  return {
    uid,
    summary,
    kind,
    start: wallText(start),
    end: wallText(end),
    recurrence: rules[0]?.text,
    exceptions: exceptions.map(wallText),
  };
}

/** Whether anything of a recurring event can still be ahead. */
function isInside({ rules, zone, start, length }: CalendarEvent, { from, to }: InstantWindow): boolean {
  const [only] = rules;
  if (only === undefined || start > zone.wallOf(to)) return false;
  const lasts = endOf(zone, start, length) - zone.instantOf(start);
  const wall = { from: zone.wallOf(from) - lasts, to: LAST_DAY * DAY_SECONDS };
  const { starts, complete } = expandRule(
    only.rule,
    { wall: start, dateOnly: false },
    wall,
    { maxStarts: 1, maxSteps: 20_000 },
    only.until,
  );
  return starts.length > 0 || !complete;
}

function isOnWall(seconds: number): boolean {
  return seconds >= FIRST_DAY * DAY_SECONDS && seconds < (LAST_DAY + 1) * DAY_SECONDS;
}
