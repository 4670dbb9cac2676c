import type { PersonId } from "../plan/facts.ts";
import { lengthOf } from "../productions/wall-time.ts";
import type { PeriodScope } from "./hour-period.ts";
import type { HoursLine } from "./hours-line.ts";
import { addSplits, type HoursSplit } from "./split-hours.ts";

/** A line with what it is made of; nothing while nobody said what was done. */
export interface CountedLine extends HoursLine {
  readonly split?: HoursSplit | undefined;
}

export interface HoursTotals {
  readonly lines: number;
  readonly plannedMinutes: number;
  /** Of the lines somebody said something of. */
  readonly actual: HoursSplit;
  readonly cachets: number;
  readonly absences: number;
  /** Lines that nobody has validated yet. */
  readonly unvalidated: number;
}

/** What somebody signs: their hours of a period. */
export interface HoursStatement {
  readonly personId: PersonId;
  readonly personName: string;
  readonly period: PeriodScope;
  readonly lines: readonly CountedLine[];
  readonly totals: HoursTotals;
}

export function totalsOf(lines: readonly CountedLine[]): HoursTotals {
  const said = lines.filter(({ actual }) => actual !== undefined);
  return {
    lines: lines.length,
    plannedMinutes: lines.reduce(
      (sum, { planned }) => sum + lengthOf(planned.at.span) - planned.breakMinutes,
      0,
    ),
    actual: addSplits(said.flatMap(({ split }) => (split === undefined ? [] : [split]))),
    cachets: said.filter(({ actual, planned }) => actual?.kind === "worked" && planned.isCachet).length,
    absences: said.filter(({ actual }) => actual?.kind === "absent").length,
    unvalidated: lines.filter(({ state }) => state !== "validated" && state !== "closed").length,
  };
}

/** Statements of everybody who has a line, by name. */
export function statementsOf(lines: readonly CountedLine[], period: PeriodScope): readonly HoursStatement[] {
  const byPerson = Map.groupBy(lines, ({ planned }) => planned.personId);
  return [...byPerson]
    .map(([personId, own]) => ({
      personId,
      personName: own.at(-1)?.planned.personName ?? "",
      period,
      lines: own.toSorted((one, other) => one.planned.at.span.start - other.planned.at.span.start),
      totals: totalsOf(own),
    }))
    .sort(
      (one, other) =>
        one.personName.localeCompare(other.personName, "fr") || (one.personId < other.personId ? -1 : 1),
    );
}
