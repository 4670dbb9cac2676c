import { exampleId, idInput, idOutput, localDateOutput } from "@souffleur/platform/http";
import { z } from "zod";
import type { HoursStatement, HoursTotals } from "../../../domain/worked-hours/statement.ts";
import { periodFields, withinAYear } from "./hours-params.ts";
import { hoursLineOutput, splitOutput } from "./hours-schemas.ts";
import { presentHours, presentSplit } from "./present-hours.ts";

export const statementQuery = z.strictObject(periodFields).superRefine(withinAYear);
export const statementsQuery = z
  .strictObject({
    ...periodFields,
    person_id: idInput<"artist">().optional().meta({ description: "Only this person's." }),
  })
  .superRefine(withinAYear);

const count = z.int().min(0);

const totalsOutput = z
  .object({
    lines: count,
    planned_minutes: count,
    actual: splitOutput,
    cachets: count,
    absences: count,
    unvalidated: count.meta({ description: "Lines nobody validated yet: with any, it is provisional." }),
  })
  .meta({
    id: "HoursTotals",
    examples: [
      {
        ...{ lines: 3, planned_minutes: 630, cachets: 1, absences: 0, unvalidated: 0 },
        actual: {
          ...{ work_minutes: 640, break_minutes: 90, night_minutes: 300 },
          ...{ sunday_minutes: 0, holiday_minutes: 0, parts: [] },
        },
      },
    ],
  });

const person = { person_id: idOutput, person_name: z.string(), totals: totalsOutput };

export const statementsOutput = z
  .object({ items: z.array(z.object(person)) })
  .meta({ id: "HoursStatements", examples: [{ items: [] }] });

export const statementOutput = z
  .object({
    ...person,
    from: localDateOutput,
    to: localDateOutput,
    production_id: idOutput.optional(),
    lines: z.array(hoursLineOutput),
  })
  .meta({
    id: "HoursStatement",
    description: "Somebody's hours of a period, as they sign them.",
    examples: [
      {
        ...{ person_id: exampleId, person_name: "Élodie Marchand", from: "2026-11-01", to: "2026-11-30" },
        totals: {
          ...{ lines: 0, planned_minutes: 0, cachets: 0, absences: 0, unvalidated: 0 },
          actual: {
            ...{ work_minutes: 0, break_minutes: 0, night_minutes: 0 },
            ...{ sunday_minutes: 0, holiday_minutes: 0, parts: [] },
          },
        },
        lines: [],
      },
    ],
  });

export function presentTotals(totals: HoursTotals): z.input<typeof totalsOutput> {
  return {
    lines: totals.lines,
    planned_minutes: totals.plannedMinutes,
    actual: presentSplit(totals.actual),
    cachets: totals.cachets,
    absences: totals.absences,
    unvalidated: totals.unvalidated,
  };
}

export function presentStatement(statement: HoursStatement): z.input<typeof statementOutput> {
  const { from, to, productionId } = statement.period;
  return {
    person_id: statement.personId,
    person_name: statement.personName,
    ...{ from, to, production_id: productionId },
    totals: presentTotals(statement.totals),
    lines: statement.lines.map(presentHours),
  };
}
