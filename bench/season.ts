// A season of 200 people and 500 shifts over 4 weeks: seconds until all is filled, what 10 s give of what 60 s give, reasons, replanning after an illness.
import { dayNumber } from "../packages/planning/src/domain/plan/calendar-days.ts";
import type { PlanFacts } from "../packages/planning/src/domain/plan/facts.ts";
import {
  defaultWeights,
  type ProposeInput,
  type ProposeResult,
  type Proposing,
  startProposing,
} from "../packages/planning/src/domain/proposing/index.ts";
import { checkPlan } from "../packages/planning/src/domain/rules/check-plan.ts";
import { packOn } from "../packages/planning/src/domain/rules/shipped-pack.ts";
import {
  extremeSeason,
  looseSeason,
  type SeasonShape,
  seasonOf,
  tightSeason,
} from "../packages/planning/test/synthetic-season.ts";
import { relaxedCost } from "./harness/relaxed-cost.ts";
import { median, option, quick, type Row, report } from "./harness/report.ts";

const LONG_MS = option("seconds", quick ? 3 : 60) * 1_000;
const SHORT_MS = LONG_MS / 6;
const CASES = option("cases", quick ? 3 : 30);
/** People who leave, so that posts stay empty and have to be explained. */
const GONE = 25;
const DAY = 1_440;

const shapes: Readonly<Record<string, SeasonShape>> = quick
  ? { tight: { ...tightSeason, people: 60, events: 150 } }
  : { loose: looseSeason, tight: tightSeason, extreme: extremeSeason };
const pack = packOn(dayNumber(2026, 5, 4));
const costOnly = { preferences: 0, cost: 1, fairness: 0, continuity: 0, gaps: 0, changes: 0 };
const wrong: string[] = [];

function inputOf(facts: PlanFacts, more: Partial<ProposeInput> = {}): ProposeInput {
  return {
    facts,
    pack,
    weights: defaultWeights,
    seed: 1,
    shiftIds: facts.shifts.map(({ id }) => id),
    ...more,
  };
}

interface Run {
  readonly result: ProposeResult;
  /** When no seat was empty that was not still empty in the end. */
  readonly filledMs: number;
  readonly shortPoints: number;
  readonly finishMs: number;
  readonly endMs: number;
}

/** Runs until `untilMs`, or until there is nothing left to try. */
function run(input: ProposeInput, untilMs: number): Run {
  const started = performance.now();
  const elapsed = () => performance.now() - started;
  const proposing: Proposing = startProposing(input);
  const reachedMs = new Map<number, number>();
  let shortPoints = Number.NaN;
  while (elapsed() < untilMs && proposing.run(1)) {
    const { empty, points } = proposing.progress();
    if (!reachedMs.has(empty)) reachedMs.set(empty, elapsed());
    if (elapsed() < SHORT_MS) shortPoints = points;
  }
  const endMs = elapsed();
  const filledMs = reachedMs.get(proposing.progress().empty) ?? endMs;
  const result = proposing.finish();
  return { result, filledMs, shortPoints, finishMs: elapsed() - endMs, endMs };
}

/** How often a plan breaks what is forbidden; none may. */
function breaches(name: string, facts: PlanFacts, { assignments }: ProposeResult): number {
  const broken = checkPlan({ ...facts, assignments }, pack).filter(({ severity }) => severity === "forbid");
  if (broken.length > 0)
    wrong.push(`${name}: ${broken.length} breaches, the first: ${broken[0]?.message.en}`);
  return broken.length;
}

function proposal(name: string, facts: PlanFacts): Row {
  const { result, filledMs, shortPoints, finishMs } = run(inputOf(facts), LONG_MS);
  if (result.score.empty > 0) wrong.push(`${name}: ${result.score.empty} seats stayed empty`);
  return {
    season: name,
    seats: result.score.seats,
    "all filled, ms": filledMs,
    breaches: breaches(name, facts, result),
    [`points at ${SHORT_MS / 1_000} s`]: shortPoints,
    [`at ${LONG_MS / 1_000} s`]: result.score.points,
    "above, %": (100 * (shortPoints - result.score.points)) / result.score.points,
    "reasons for all, ms": finishMs,
  };
}

/** Cost alone, beside what no plan can cost less than. */
function cost(name: string, facts: PlanFacts): Row {
  const { result } = run(inputOf(facts, { weights: costOnly }), SHORT_MS);
  breaches(`${name}, cost`, facts, result);
  const cents = result.score.lines.find(({ code }) => code === "cost")?.amount ?? Number.NaN;
  const bound = relaxedCost(facts);
  if (bound > cents) wrong.push(`${name}: a plan costs less than the least it can`);
  return {
    season: name,
    cost: cents / 100,
    "relaxed optimum": bound / 100,
    "above, %": (100 * (cents - bound)) / bound,
  };
}

function explanations(name: string, facts: PlanFacts): Row {
  const fewer = { ...facts, people: facts.people.slice(GONE) };
  const { result, finishMs } = run(inputOf(fewer), SHORT_MS);
  breaches(`${name}, fewer people`, fewer, result);
  const { emptyPosts } = result;
  const unexplained = emptyPosts.filter(({ considered, others }) => considered.length + others.length === 0);
  if (unexplained.length > 0) wrong.push(`${name}: ${unexplained.length} empty posts without a reason`);
  return {
    season: name,
    "empty posts": emptyPosts.length,
    "with a conflict set": emptyPosts.filter(({ conflict }) => conflict !== undefined).length,
    "with a way out": emptyPosts.filter(({ relaxations }) => relaxations.length > 0).length,
    "all reasons, ms": finishMs,
  };
}

/** Somebody falls ill for five days, each time somebody else. */
function illnesses(name: string, facts: PlanFacts): Row {
  const { result } = run(inputOf(facts), SHORT_MS);
  const planned = { ...facts, assignments: result.assignments };
  const runs = Array.from({ length: CASES }, (_, n) => {
    const from = facts.period.start + (3 + (n % 20)) * DAY;
    const ill = withoutOne(planned, (n * 7) % facts.people.length, from, from + 5 * DAY);
    const again = run(inputOf(ill, { aim: "fewest_changes" }), 10_000);
    breaches(`${name}, case ${n}`, ill, again.result);
    return again;
  });
  const first = runs.map(({ filledMs }) => filledMs);
  const changes = runs.map(({ result }) => result.changes?.displaced ?? 0);
  const total = runs.map(({ endMs }) => endMs);
  return {
    season: name,
    cases: CASES,
    repaired: runs.filter(({ result }) => result.score.empty === 0).length,
    "proved fewest": runs.filter(({ result }) => result.changes?.isFewest).length,
    "changes, median": median(changes),
    most: Math.max(...changes),
    "first answer, ms": median(first),
    slowest: Math.max(...first),
    "proof, ms": median(total),
    "slowest proof": Math.max(...total),
  };
}

function withoutOne(facts: PlanFacts, at: number, from: number, to: number): PlanFacts {
  const people = facts.people.map((person, n) =>
    n === at
      ? {
          ...person,
          availability: person.availability.filter(({ start, end }) => end <= from || to <= start),
        }
      : person,
  );
  return { ...facts, people };
}

for (const measure of [proposal, cost, explanations, illnesses]) {
  const rows = Object.entries(shapes).map(([name, shape]) => measure(name, seasonOf(shape, pack)));
  report(`season: ${measure.name}`, rows, wrong.splice(0));
}
