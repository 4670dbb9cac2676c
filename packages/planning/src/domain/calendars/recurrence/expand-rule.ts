import { DAY_SECONDS, LAST_DAY } from "./civil-days.ts";
import { type RecurrenceRule, spansDays } from "./recurrence-rule.ts";
import { withDaysOfStart } from "./rule-days.ts";
import { periodsOf } from "./rule-periods.ts";

/** Where a rule begins: seconds on the wall, and whether only a date was given. */
export interface RuleStart {
  readonly wall: number;
  readonly dateOnly: boolean;
}

/** From and to as seconds on the same wall, the end not included. */
export interface WallWindow {
  readonly from: number;
  readonly to: number;
}

export interface ExpansionLimits {
  readonly maxStarts: number;
  /** Periods and starts looked at, those before the window included: what bounds the time it may take. */
  readonly maxSteps: number;
}

export interface Expansion {
  /** Seconds on the wall, in ascending order. */
  readonly starts: readonly number[];
  /** Not so where a limit ended it: there may be more. */
  readonly complete: boolean;
  readonly steps: number;
}

/**
 * The wall-clock starts of a rule within a window. The first occurrence counts only where it fits the rule itself. Without
 * a count it begins at the window, however long ago the rule did; endless rules end with the window.
 *
 * @param until The last start on the wall of the rule, itself included, where the rule says one.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: RuleStart,
  window: WallWindow,
  limits: ExpansionLimits,
  until: number = Number.POSITIVE_INFINITY,
): Expansion {
  const filled = withDaysOfStart(
    start.dateOnly ? withoutTimes(rule) : rule,
    Math.floor(start.wall / DAY_SECONDS),
  );
  const periods = periodsOf(filled, start.wall);
  const offsets = offsetsOf(filled, start.wall);
  const last = Math.min(until, window.to - 1, (LAST_DAY + 1) * DAY_SECONDS - 1);
  const counted = rule.count ?? Number.POSITIVE_INFINITY;
  const starts: number[] = [];
  let steps = 0;
  let seen = 0;
  let index = rule.count === undefined ? periods.indexAt(window.from) : 0;
  for (;;) {
    const period = periods.at(index);
    if (period === undefined || period.begins > last) return { starts, complete: true, steps };
    index = period.next;
    steps += period.cost;
    for (const position of positionsOf(filled, period.bases.length * offsets.length)) {
      const base = period.bases[Math.floor(position / offsets.length)] ?? 0;
      const wall = base + (offsets[position % offsets.length] ?? 0);
      steps += 1;
      if (steps > limits.maxSteps) return { starts, complete: false, steps };
      if (wall < start.wall) continue;
      if (wall > last || seen >= counted) return { starts, complete: true, steps };
      seen += 1;
      if (wall < window.from) continue;
      if (starts.length >= limits.maxStarts) return { starts, complete: false, steps };
      starts.push(wall);
    }
    if (seen >= counted) return { starts, complete: true, steps };
    if (steps > limits.maxSteps) return { starts, complete: false, steps };
  }
}

function withoutTimes(rule: RecurrenceRule): RecurrenceRule {
  return { ...rule, byHour: [], byMinute: [], bySecond: [] };
}

/** The times after each base that the rule gives, as seconds: of a day, an hour, a minute, or the base itself. */
function offsetsOf(rule: RecurrenceRule, start: number): readonly number[] {
  const second = start - Math.floor(start / DAY_SECONDS) * DAY_SECONDS;
  const or = (list: readonly number[], own: number) => (list.length > 0 ? list : [own]);
  const hours = spansDays(rule.frequency) ? or(rule.byHour, Math.floor(second / 3600)) : [0];
  const minutes =
    spansDays(rule.frequency) || rule.frequency === "HOURLY"
      ? or(rule.byMinute, Math.floor(second / 60) % 60)
      : [0];
  const seconds = rule.frequency === "SECONDLY" ? [0] : or(rule.bySecond, second % 60);
  return hours.flatMap((hour) =>
    minutes.flatMap((minute) => seconds.map((second) => hour * 3600 + minute * 60 + second)),
  );
}

/** Which of the moments of one period count, by their place in it. */
function positionsOf(rule: RecurrenceRule, total: number): Iterable<number> {
  if (rule.bySetPosition.length === 0) return upTo(total);
  const places = rule.bySetPosition.map((place) => (place > 0 ? place - 1 : total + place));
  const inside = places.filter((place) => place >= 0 && place < total);
  return [...new Set(inside)].sort((a, b) => a - b);
}

function* upTo(total: number): Generator<number> {
  for (let at = 0; at < total; at++) yield at;
}
