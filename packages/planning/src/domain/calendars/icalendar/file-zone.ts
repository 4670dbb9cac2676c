import { DAY_SECONDS, dayNumber } from "../recurrence/civil-days.ts";
import { expandRule } from "../recurrence/expand-rule.ts";
import { readRule } from "../recurrence/read-rule.ts";
import type { ProblemList } from "./calendar-problem.ts";
import { readOffset, readTime } from "./calendar-values.ts";
import { type Component, propertiesNamed, property } from "./components.ts";
import { type Zone, zoneOfOffsets } from "./zone.ts";

/** A change of the clock. */
interface Onset {
  readonly instant: number;
  readonly from: number;
  readonly to: number;
}

/** Some programs define a zone from 1601 on; beyond this year the last offset stays. */
const END_OF_ZONES = dayNumber(2200, 1, 1) * DAY_SECONDS;
const MAX_ONSETS = 2_000;
const MAX_OBSERVANCES = 400;

/** What the definitions of one file may cost together, in steps of expanding rules. */
export interface ZoneBudget {
  steps: number;
}

export function zoneBudget(): ZoneBudget {
  return { steps: 5_000_000 };
}

/** The zone a `VTIMEZONE` defines; nothing where it defines none. */
export function fileZone(
  component: Component,
  name: string,
  budget: ZoneBudget,
  problems: ProblemList,
): Zone | undefined {
  const observances = component.children
    .filter((child) => child.name === "STANDARD" || child.name === "DAYLIGHT")
    .slice(0, MAX_OBSERVANCES);
  const onsets = observances
    .flatMap((child) => onsetsOf(child, budget, problems))
    .sort((a, b) => a.instant - b.instant);
  const first = onsets[0];
  if (first === undefined) {
    problems.add(component.line, "bad_zone", {
      fr: `Le fuseau « ${name} » du fichier ne dit pas ses heures ; son nom a été utilisé.`,
      en: `The file’s zone “${name}” does not say its hours; its name was used.`,
    });
    return undefined;
  }
  // A zone with one observance has always had it.
  const before = onsets.length === 1 ? first.to : first.from;
  return zoneOfOffsets(name, (instant) => lastBefore(onsets, instant)?.to ?? before);
}

function onsetsOf(observance: Component, budget: ZoneBudget, problems: ProblemList): readonly Onset[] {
  const start = readTime(property(observance, "DTSTART")?.value ?? "");
  const to = readOffset(property(observance, "TZOFFSETTO")?.value ?? "");
  if (start === undefined || to === undefined) return [];
  const from = readOffset(property(observance, "TZOFFSETFROM")?.value ?? "") ?? to;
  const walls = new Set([start.wall]);
  for (const line of propertiesNamed(observance, "RDATE")) {
    for (const value of line.value.split(",", MAX_ONSETS)) {
      const time = readTime(value);
      if (time !== undefined) walls.add(time.wall);
    }
  }
  const rule = property(observance, "RRULE");
  if (rule !== undefined) {
    const recurring = recurringOnsets(rule.value, start.wall, from, budget);
    if (recurring === undefined) problems.add(rule.line, "bad_zone", onlyFirstChange);
    for (const wall of recurring ?? []) walls.add(wall);
  }
  // The wall that shows the hour of a change is still the one from before it.
  return [...walls].map((wall) => ({ instant: wall - from, from, to }));
}

function recurringOnsets(
  text: string,
  start: number,
  offset: number,
  budget: ZoneBudget,
): readonly number[] | undefined {
  const { rule } = readRule(text);
  if (rule === undefined || (rule.frequency !== "YEARLY" && rule.frequency !== "MONTHLY")) return undefined;
  if (budget.steps <= 0) return undefined;
  const until = rule.until && rule.until.wall + (rule.until.utc ? offset : 0);
  const window = { from: start, to: END_OF_ZONES };
  const limits = { maxStarts: MAX_ONSETS, maxSteps: budget.steps };
  const expansion = expandRule(rule, { wall: start, dateOnly: false }, window, limits, until);
  budget.steps -= expansion.steps;
  return expansion.starts;
}

const onlyFirstChange = {
  fr: "La règle de ce changement d’heure n’a pas pu être suivie ; seule sa première date compte.",
  en: "The rule of this change of the clock could not be followed; only its first date counts.",
};

function lastBefore(onsets: readonly Onset[], instant: number): Onset | undefined {
  let low = 0;
  let high = onsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((onsets[middle]?.instant ?? 0) <= instant) low = middle + 1;
    else high = middle;
  }
  return onsets[low - 1];
}
