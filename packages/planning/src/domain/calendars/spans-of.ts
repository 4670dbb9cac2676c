import type { LocalDateTime } from "@souffleur/kernel";
import { availabilityKinds } from "../people/said-availability.ts";
import type { AvailabilityKind, AvailabilitySpan, Span } from "../plan/facts.ts";
import { ianaZone, type Zone } from "./icalendar/zone.ts";
import { DAY_SECONDS } from "./recurrence/civil-days.ts";
import { expandRule } from "./recurrence/expand-rule.ts";
import { readRule } from "./recurrence/read-rule.ts";
import { wallSeconds, wallText } from "./recurrence/wall-seconds.ts";

/** A time somebody says something of, once or recurring, on the wall of the organisation's zone. */
export interface SaidTime {
  readonly kind: AvailabilityKind;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  /** An RRULE of RFC 5545; once where there is none. */
  readonly recurrence?: string | undefined;
  /** Starts that are left out; a date alone means every start of that day. */
  readonly exceptions?: readonly string[];
}

const LIMITS = { maxStarts: 20_000, maxSteps: 2_000_000 };

/**
 * What availability rules say of a window: spans by time, none touching another of its kind and no two overlapping.
 * Where rules disagree, `unavailable` wins, then `preferred`, `available`, `tentative`. A part of a minute counts as taken:
 * what is unavailable is rounded outwards, all else inwards.
 */
export function spansOf(
  rules: readonly SaidTime[],
  window: Span,
  zoneName: string,
): readonly AvailabilitySpan[] {
  return spansIn(rules, window, ianaZone(zoneName));
}

/** The same, for many people of one zone: a zone remembers what it worked out. */
export function spansIn(rules: readonly SaidTime[], window: Span, zone: Zone): readonly AvailabilitySpan[] {
  return mergeSpans(
    rules.flatMap((rule) => spansOfRule(rule, window, zone)),
    window,
  );
}

function spansOfRule(rule: SaidTime, window: Span, zone: Zone): AvailabilitySpan[] {
  const start = wallSeconds(rule.start);
  const length = wallSeconds(rule.end) - start;
  if (length <= 0) return [];
  const round = rule.kind === "unavailable" ? outwards : inwards;
  const spans: AvailabilitySpan[] = [];
  for (const from of startsOfRule(rule, start, length, window, zone)) {
    const [first, last] = round(zone.instantOf(from), zone.instantOf(from + length));
    if (first < last) spans.push({ kind: rule.kind, start: first, end: last });
  }
  return spans;
}

function startsOfRule(
  { recurrence: text, exceptions = [] }: SaidTime,
  start: number,
  length: number,
  window: Span,
  zone: Zone,
): readonly number[] {
  if (text === undefined) return [start];
  const { rule } = readRule(text);
  // Rules are checked when they are given; one that cannot be read holds for its first time only.
  if (rule === undefined) return [start];
  const wallWindow = {
    from: zone.wallOf(window.start * 60) - length - DAY_SECONDS,
    to: zone.wallOf(window.end * 60) + DAY_SECONDS,
  };
  const until = rule.until && (rule.until.utc ? zone.wallOf(rule.until.wall) : rule.until.wall);
  const { starts } = expandRule(rule, { wall: start, dateOnly: false }, wallWindow, LIMITS, until);
  if (exceptions.length === 0) return starts;
  const excepted = new Set(exceptions);
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
export function mergeSpans(spans: readonly AvailabilitySpan[], window: Span): AvailabilitySpan[] {
  const changes = spans
    .filter(({ start, end }) => start < window.end && end > window.start)
    .flatMap(({ kind, start, end }) => [
      { at: Math.max(start, window.start), kind, by: 1 },
      { at: Math.min(end, window.end), kind, by: -1 },
    ])
    .sort((a, b) => a.at - b.at);
  const holding = { unavailable: 0, preferred: 0, available: 0, tentative: 0 };
  const merged: AvailabilitySpan[] = [];
  let kind: AvailabilityKind | undefined;
  let since = window.start;
  for (const [index, change] of changes.entries()) {
    holding[change.kind] += change.by;
    if (changes[index + 1]?.at === change.at) continue;
    const next = availabilityKinds.find((one) => holding[one] > 0);
    if (next === kind) continue;
    if (kind !== undefined) merged.push({ kind, start: since, end: change.at });
    kind = next;
    since = change.at;
  }
  return merged;
}
