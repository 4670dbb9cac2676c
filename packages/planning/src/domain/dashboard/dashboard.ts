import type { DayNumber, Minute, PersonId, ProductionId } from "../plan/facts.ts";
import type { PaidWork } from "../plan/pay.ts";
import type { PlanIndex } from "../plan/plan-index.ts";
import type { Breach } from "../rules/breach.ts";
import type { RuleCode } from "../rules/codes.ts";
import type { Pack } from "../rules/pack.ts";
import { type CountedShift, countedShifts } from "./counted-shifts.ts";
import {
  costOf,
  type DayPeriod,
  type Figures,
  figuresOf,
  peopleIn,
  type WeekFigures,
  weeksOf,
} from "./figures.ts";
import { loadOf, type PersonLoad } from "./load.ts";
import { type OpenPost, openPostsOf } from "./open-posts.ts";
import { type OverLimits, overLimitsIn } from "./over-limits.ts";

/** A production as the dashboard names it. */
export interface DashboardProduction {
  readonly id: ProductionId;
  readonly name: string;
  readonly color: string;
  /** In cents, for all of it. */
  readonly budget?: number | undefined;
  /** What people do for it on other days, to know what the whole of it costs. */
  readonly elsewhere: readonly WorkOfPerson[];
}

export interface WorkOfPerson extends PaidWork {
  readonly personId: PersonId;
}

export interface DashboardInput {
  readonly index: PlanIndex;
  readonly pack: Pack;
  /** Those within the period, in order of time. */
  readonly breaches: readonly Breach[];
  readonly productions: readonly DashboardProduction[];
  readonly from: DayNumber;
  /** The last day, itself part of it. */
  readonly to: DayNumber;
  /** Minutes people said they worked in these days, for each production. */
  readonly done: ReadonlyMap<ProductionId, number>;
  /** Only what is done for this one. */
  readonly productionId?: ProductionId | undefined;
  readonly now: Minute;
}

export interface ProductionFigures extends Omit<DashboardProduction, "elsewhere">, Figures {
  /** What all of it costs as planned, before and after these days too. */
  readonly wholeCost: number;
  readonly doneMinutes: number;
  readonly weeks: readonly WeekFigures[];
}

export interface ConflictCount {
  readonly code: RuleCode;
  readonly severity: Breach["severity"];
  readonly count: number;
}

/** Everything about some days of the plan that is a number. What is added up here adds up. */
export interface Dashboard {
  readonly days: readonly DayNumber[];
  /** The Mondays of the weeks they lie in. */
  readonly weeks: readonly DayNumber[];
  readonly total: Figures;
  readonly doneMinutes: number;
  readonly byWeek: readonly WeekFigures[];
  /** In the order they were given. */
  readonly productions: readonly ProductionFigures[];
  /** Those of shifts that are still to come, soonest first. */
  readonly openPosts: readonly OpenPost[];
  /** Most severe first, then the most frequent. */
  readonly conflicts: readonly ConflictCount[];
  /** Who works, most first. */
  readonly load: readonly PersonLoad[];
  /** Who does not work at all in these days. */
  readonly withoutWork: readonly PersonId[];
  readonly overLimits: readonly OverLimits[];
  /** How much is allowed, so that a load can be told from too much of it. */
  readonly limits: { readonly dayMinutes: number; readonly weekMinutes: number };
}

export function dashboardOf(input: DashboardInput): Dashboard {
  const { index, pack, breaches, from, to, now, done } = input;
  const period = { from, to };
  const shifts = countedShifts(input);
  const byProduction = Map.groupBy(shifts, ({ shift }) => shift.productionId);
  const productions = input.productions
    .filter(({ id }) => byProduction.has(id) || done.has(id) || id === input.productionId)
    .map(({ elsewhere, ...production }): ProductionFigures => {
      const own = byProduction.get(production.id) ?? [];
      const figures = figuresOf(index, own);
      const wholeCost =
        figures.cost +
        costOf(
          index,
          Map.groupBy(elsewhere, ({ personId }) => personId),
        );
      return {
        ...production,
        ...figures,
        weeks: weeksOf(index, own, period),
        wholeCost,
        doneMinutes: done.get(production.id) ?? 0,
      };
    });
  const weeks = weeksOf(index, [], period);
  return {
    days: daysBetween(from, to),
    weeks: weeks.map(({ monday }) => monday),
    total: totalOf(index, shifts, productions),
    doneMinutes: productions.reduce((sum, { doneMinutes }) => sum + doneMinutes, 0),
    byWeek: weeks.map((week, at) => sumOfWeek(week, at, productions)),
    productions,
    openPosts: openPostsOf(index, shifts, now),
    conflicts: conflictsIn(breaches),
    load: loadOf(shifts, period),
    withoutWork: withoutWork(index, period),
    overLimits: overLimitsIn(breaches),
    limits: {
      dayMinutes: pack.work_a_day.limits.minutes ?? 0,
      weekMinutes: pack.work_a_week.limits.minutes ?? 0,
    },
  };
}

/** A day's price counts once for each production, so what they cost adds up; who works for two is one person. */
function totalOf(
  index: PlanIndex,
  shifts: readonly CountedShift[],
  productions: readonly ProductionFigures[],
): Figures {
  const sum = (key: keyof Figures) => productions.reduce((all, figures) => all + figures[key], 0);
  return {
    ...{ shifts: sum("shifts"), unplaced: sum("unplaced"), seats: sum("seats"), filled: sum("filled") },
    ...{ minutes: sum("minutes"), cost: sum("cost") },
    ...peopleIn(index, shifts),
  };
}

function sumOfWeek(
  { monday }: WeekFigures,
  at: number,
  productions: readonly ProductionFigures[],
): WeekFigures {
  const sum = (key: "minutes" | "cost") =>
    productions.reduce((all, { weeks }) => all + (weeks[at]?.[key] ?? 0), 0);
  return { monday, minutes: sum("minutes"), cost: sum("cost") };
}

/** Whoever works for another production is at work all the same. */
function withoutWork({ people, worksOfPeople }: PlanIndex, { from, to }: DayPeriod): readonly PersonId[] {
  const works = (id: PersonId) =>
    (worksOfPeople.get(id) ?? []).some(({ workingDay }) => workingDay >= from && workingDay <= to);
  return [...people.keys()].filter((id) => !works(id));
}

function daysBetween(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function conflictsIn(breaches: readonly Breach[]): readonly ConflictCount[] {
  const counts = new Map<string, ConflictCount>();
  for (const { code, severity } of breaches) {
    const key = `${severity} ${code}`;
    counts.set(key, { code, severity, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const rank = ({ severity }: ConflictCount) => (severity === "forbid" ? 0 : 1);
  return [...counts.values()].sort(
    (one, other) => rank(one) - rank(other) || other.count - one.count || (one.code < other.code ? -1 : 1),
  );
}
