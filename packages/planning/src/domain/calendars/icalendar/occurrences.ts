import { DAY_SECONDS } from "../recurrence/civil-days.ts";
import { expandRule } from "../recurrence/expand-rule.ts";
import { type Busyness, type CalendarEvent, type EventLength, endOf } from "./calendar-event.ts";
import { type CalendarProblem, excerpt, ProblemList } from "./calendar-problem.ts";

/** One time an event takes place. */
export interface Occurrence {
  readonly uid: string;
  readonly summary: string;
  readonly allDay: boolean;
  readonly busyness: Busyness;
  /** Seconds since 1970 UTC; the end is never before the start, and not part of it. */
  readonly starts: number;
  readonly ends: number;
}

/** Seconds since 1970 UTC; the end is not part of it. */
export interface InstantWindow {
  readonly from: number;
  readonly to: number;
}

export interface OccurrenceLimits {
  readonly maxOccurrences: number;
  /** For all events together: what bounds the time a hostile file may take. */
  readonly maxSteps: number;
}

export interface Occurrences {
  /** By start, then by end. */
  readonly items: readonly Occurrence[];
  readonly problems: readonly CalendarProblem[];
}

const defaultOccurrenceLimits: OccurrenceLimits = { maxOccurrences: 50_000, maxSteps: 5_000_000 };

/** When the events of a calendar take place within a window; those that only reach into it are among them. */
export function occurrencesIn(
  events: readonly CalendarEvent[],
  window: InstantWindow,
  limits: OccurrenceLimits = defaultOccurrenceLimits,
): Occurrences {
  const items: Occurrence[] = [];
  const problems = new ProblemList();
  let steps = 0;
  for (const event of events) {
    const left = { maxStarts: limits.maxOccurrences - items.length, maxSteps: limits.maxSteps - steps };
    const found = startsOf(event, window, left);
    steps += found.steps;
    if (!found.complete) problems.add(event.line, "rule_cut", cut(event.summary));
    for (const [start, length] of found.starts) {
      const starts = event.zone.instantOf(start);
      const ends = endOf(event.zone, start, length);
      if (starts >= window.to || (ends <= window.from && starts < window.from)) continue;
      const { uid, summary, allDay, busyness } = event;
      items.push({ uid, summary, allDay, busyness, starts, ends: Math.max(starts, ends) });
    }
  }
  items.sort((a, b) => a.starts - b.starts || a.ends - b.ends);
  return { items, problems: problems.all() };
}

interface EventStarts {
  readonly starts: ReadonlyMap<number, EventLength>;
  readonly complete: boolean;
  readonly steps: number;
}

function startsOf(
  event: CalendarEvent,
  window: InstantWindow,
  limits: { maxStarts: number; maxSteps: number },
): EventStarts {
  const starts = new Map<number, EventLength>();
  const add = (start: number, length: EventLength) => {
    if (!event.without.has(start) && !event.withoutDays.has(Math.floor(start / DAY_SECONDS))) {
      starts.set(start, length);
    }
  };
  const wallWindow = wallWindowOf(event, window);
  // The first date counts even where the rule would not have it: that is what was written down.
  if (limits.maxStarts > 0) add(event.start, event.length);
  let complete = limits.maxStarts > 0;
  let steps = 1;
  for (const { rule, until } of event.rules) {
    const left = { maxStarts: limits.maxStarts - starts.size, maxSteps: limits.maxSteps - steps };
    const expansion = expandRule(
      rule,
      { wall: event.start, dateOnly: event.allDay },
      wallWindow,
      left,
      until,
    );
    for (const start of expansion.starts) add(start, event.length);
    complete &&= expansion.complete;
    steps += expansion.steps;
  }
  for (const { start, length } of event.moreStarts) {
    if (starts.size < limits.maxStarts) add(start, length ?? event.length);
    else complete = false;
  }
  return { starts, complete, steps };
}

/** The window on the wall of the event, wide enough for any zone and for what began before it and lasts into it. */
function wallWindowOf({ length, zone }: CalendarEvent, { from, to }: InstantWindow) {
  const seconds = "exactSeconds" in length ? length.exactSeconds : length.days * DAY_SECONDS + length.seconds;
  return { from: zone.wallOf(from) - seconds - DAY_SECONDS, to: zone.wallOf(to) + DAY_SECONDS };
}

function cut(summary: string) {
  return {
    fr: `Les répétitions de « ${excerpt(summary)} » sont trop nombreuses ; toutes n’ont pas été retenues.`,
    en: `The recurrences of “${excerpt(summary)}” are too many; not all of them were taken.`,
  };
}
