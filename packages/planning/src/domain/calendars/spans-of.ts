import { type AvailabilityKind, type AvailabilityRule, availabilityKinds } from "./availability-rule.ts";
import { ianaZone, type Zone } from "./icalendar/zone.ts";
import { DAY_SECONDS } from "./recurrence/civil-days.ts";
import { expandRule } from "./recurrence/expand-rule.ts";
import { readRule } from "./recurrence/read-rule.ts";
import { wallSeconds, wallText } from "./recurrence/wall-seconds.ts";

/** Whole minutes since 1970 UTC; the end is not part of it. */
export interface MinuteWindow {
  readonly from: number;
  readonly to: number;
}

/** A time of which one thing is said. */
export interface AvailabilitySpan {
  readonly kind: AvailabilityKind;
  readonly startsMinute: number;
  readonly endsMinute: number;
}

const LIMITS = { maxStarts: 20_000, maxSteps: 2_000_000 };

/**
 * What availability rules say of a window: spans by time, none touching another of its kind and no two overlapping.
 * Where rules disagree, `unavailable` wins, then `preferred`, `available`, `tentative`. A part of a minute counts as taken:
 * what is unavailable is rounded outwards, all else inwards.
 */
export function spansOf(
  rules: readonly AvailabilityRule[],
  window: MinuteWindow,
  zoneName: string,
): readonly AvailabilitySpan[] {
  const zone = ianaZone(zoneName);
  return mergeSpans(
    rules.flatMap((rule) => spansOfRule(rule, window, zone)),
    window,
  );
}

function spansOfRule(rule: AvailabilityRule, window: MinuteWindow, zone: Zone): AvailabilitySpan[] {
  const start = wallSeconds(rule.start);
  const length = wallSeconds(rule.end) - start;
  if (length <= 0) return [];
  const round = rule.kind === "unavailable" ? outwards : inwards;
  const spans: AvailabilitySpan[] = [];
  for (const from of startsOfRule(rule, start, length, window, zone)) {
    const [startsMinute, endsMinute] = round(zone.instantOf(from), zone.instantOf(from + length));
    if (startsMinute < endsMinute) spans.push({ kind: rule.kind, startsMinute, endsMinute });
  }
  return spans;
}

function startsOfRule(
  { rule: text, except = [] }: AvailabilityRule,
  start: number,
  length: number,
  window: MinuteWindow,
  zone: Zone,
): readonly number[] {
  if (text === undefined) return [start];
  const { rule } = readRule(text);
  // Rules are checked when they are given; one that cannot be read holds for its first time only.
  if (rule === undefined) return [start];
  const wallWindow = {
    from: zone.wallOf(window.from * 60) - length - DAY_SECONDS,
    to: zone.wallOf(window.to * 60) + DAY_SECONDS,
  };
  const until = rule.until && (rule.until.utc ? zone.wallOf(rule.until.wall) : rule.until.wall);
  const { starts } = expandRule(rule, { wall: start, dateOnly: false }, wallWindow, LIMITS, until);
  if (except.length === 0) return starts;
  const excepted = new Set(except);
  return starts.filter((wall) => {
    const text = wallText(wall);
    return !excepted.has(text) && !excepted.has(text.slice(0, 10));
  });
}

function outwards(start: number, end: number): readonly [number, number] {
  return [Math.floor(start / 60), Math.ceil(end / 60)];
}

function inwards(start: number, end: number): readonly [number, number] {
  return [Math.ceil(start / 60), Math.floor(end / 60)];
}

/** Walks over the minutes at which something begins or ends, counting what holds of each kind. */
export function mergeSpans(spans: readonly AvailabilitySpan[], window: MinuteWindow): AvailabilitySpan[] {
  const changes = spans
    .filter(({ startsMinute, endsMinute }) => startsMinute < window.to && endsMinute > window.from)
    .flatMap(({ kind, startsMinute, endsMinute }) => [
      { at: Math.max(startsMinute, window.from), kind, by: 1 },
      { at: Math.min(endsMinute, window.to), kind, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const holding = { unavailable: 0, preferred: 0, available: 0, tentative: 0 };
  const merged: AvailabilitySpan[] = [];
  let kind: AvailabilityKind | undefined;
  let since = window.from;
  for (const [index, change] of changes.entries()) {
    holding[change.kind] += change.by;
    if (changes[index + 1]?.at === change.at) continue;
    const next = availabilityKinds.find((one) => holding[one] > 0);
    if (next === kind) continue;
    if (kind !== undefined) merged.push({ kind, startsMinute: since, endsMinute: change.at });
    kind = next;
    since = change.at;
  }
  return merged;
}
