import { daysBetween, type LocalDate } from "@souffleur/kernel";
import { localDateInput, refuse } from "@souffleur/platform/http";
import { z } from "zod";
import type { ShiftSeries } from "../../../application/productions/shift-input.ts";
import { MAX_SHIFTS_AT_ONCE } from "../../../domain/productions/shift-limits.ts";
import { weekdayOn } from "../../../domain/productions/when.ts";
import { nothingTwice } from "../nothing-twice.ts";
import { within } from "../period.ts";
import { shiftOutput, templatedFields } from "./shift-schemas.ts";

/** Ten years: what a weekly pattern spans at most, before its days are counted. */
const MAX_SPAN_DAYS = 3_653;

const hourInput = z
  .string()
  .max(10)
  .refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), {
    params: { message: { en: "must be an hour like 19:30", fr: "doit être une heure comme 19:30" } },
  })
  .meta({ description: "On the wall of the venue.", examples: ["19:30"] });

export const daysInput = z.array(localDateInput).min(1).max(MAX_SHIFTS_AT_ONCE).superRefine(nothingTwice);

const weeklyInput = z
  .strictObject({
    from: localDateInput,
    to: localDateInput,
    weekdays: z
      .array(z.int().min(1).max(7))
      .min(1)
      .max(7)
      .superRefine(nothingTwice)
      .meta({ description: "Monday 1 to Sunday 7." }),
  })
  .superRefine(within(MAX_SPAN_DAYS))
  .meta({ id: "WeeklyDays", examples: [{ from: "2026-11-02", to: "2026-11-29", weekdays: [2, 4] }] });

const oneOf = (names: string) => ({ en: `give one of ${names}`, fr: `donnez un seul de ${names}` });

/** The same mission on several days. */
export const seriesInput = z
  .strictObject({
    ...templatedFields,
    days: daysInput.optional(),
    weekly: weeklyInput.optional(),
    at: hourInput.optional().meta({ description: "The hour it begins at each day." }),
    between: z.strictObject({ from: hourInput, to: hourInput }).optional().meta({
      description: "The window of each day, to place it in; it ends on the next where its end comes first.",
    }),
  })
  .superRefine(({ days, weekly, at, between }, context) => {
    if ((days === undefined) === (weekly === undefined)) refuse(context, oneOf("`days`, `weekly`"), ["days"]);
    if ((at === undefined) === (between === undefined)) refuse(context, oneOf("`at`, `between`"), ["at"]);
    if (weekly === undefined) return;
    const count = [...daysOfWeeks(weekly)].length;
    if (count > 0 && count <= MAX_SHIFTS_AT_ONCE) return;
    refuse(
      context,
      {
        en: `must give between 1 and ${MAX_SHIFTS_AT_ONCE} days, and gives ${count}`,
        fr: `doit donner entre 1 et ${MAX_SHIFTS_AT_ONCE} jours, et en donne ${count}`,
      },
      ["weekly"],
    );
  })
  .meta({
    id: "ShiftSeriesInput",
    examples: [{ title: "Représentation", days: ["2026-11-21"], at: "19:30", minutes: 210 }],
  });

export const shiftsOutput = z
  .object({ items: z.array(shiftOutput) })
  .meta({ id: "Shifts", description: "Those that were made, in the order they were asked for." });

export function seriesIn({ days, weekly, at, between, minutes }: z.output<typeof seriesInput>): ShiftSeries {
  return { days: days ?? (weekly ? [...daysOfWeeks(weekly)] : []), at, between, minutes };
}

function* daysOfWeeks({ from, to, weekdays }: z.output<typeof weeklyInput>): Generator<LocalDate> {
  for (const day of daysBetween(from, to)) if (weekdays.includes(weekdayOn(day))) yield day;
}
