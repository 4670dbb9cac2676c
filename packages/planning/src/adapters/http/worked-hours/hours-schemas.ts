import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  localDateOutput,
  localDateTimeOutput,
  refuse,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { MAX_VALIDATED_AT_ONCE, namedTwice } from "../../../application/worked-hours/validate-hours.ts";
import { hoursStates } from "../../../domain/worked-hours/hours-line.ts";
import type { HoursText } from "../../../domain/worked-hours/read-hours.ts";

const MAX_REASON = 500;
const MAX_BREAK = 1_440;

const minutes = z.int();
const exampleTimes = { start: "2026-11-20T19:00:00", end: "2026-11-20T23:30:00" };

const part = z.object({
  night: z.boolean(),
  sunday: z.boolean(),
  holiday: z.boolean(),
  minutes,
});

export const splitOutput = z
  .object({
    work_minutes: minutes.meta({ description: "Breaks taken off." }),
    break_minutes: minutes,
    night_minutes: minutes,
    sunday_minutes: minutes,
    holiday_minutes: minutes,
    parts: z.array(part).meta({ description: "Minutes that are alike; together they are the work." }),
  })
  .meta({
    id: "HoursSplit",
    description: "Night, Sunday and holiday may be the same minutes; the parts never are.",
    examples: [
      {
        ...{
          work_minutes: 240,
          break_minutes: 30,
          night_minutes: 133,
          sunday_minutes: 0,
          holiday_minutes: 0,
        },
        parts: [
          { night: false, sunday: false, holiday: false, minutes: 107 },
          { night: true, sunday: false, holiday: false, minutes: 133 },
        ],
      },
    ],
  });

const signed = { by: z.string(), at: instantOutput };
const timesOutput = { start: localDateTimeOutput, end: localDateTimeOutput, break_minutes: minutes };

export const hoursLineOutput = z
  .object({
    shift_id: idOutput,
    person_id: idOutput,
    person_name: z.string(),
    production_id: idOutput,
    production_name: z.string(),
    title: z.string(),
    place: z.string(),
    time_zone: z.string(),
    day: localDateOutput.meta({ description: "The day it counts for: the first of the shift." }),
    planned: z.object(timesOutput),
    cachet: z.boolean(),
    state: z.enum(hoursStates),
    started_at: localDateTimeOutput.optional(),
    absent: z.boolean(),
    actual: z.object(timesOutput).optional(),
    difference: z
      .object({ start_minutes: minutes, end_minutes: minutes, work_minutes: minutes })
      .optional()
      .meta({ description: "How much later, or longer, than planned." }),
    reason: z.string(),
    split: splitOutput.optional(),
    stated: z.object(signed).optional(),
    validated: z.object(signed).optional(),
    period_id: idOutput.optional(),
    version: z.int().meta({ description: "0 while nobody has said anything." }),
  })
  .meta({
    id: "WorkedHours",
    description:
      "What was planned for somebody in a shift, as it was when they first said something of it, and what they did.",
    examples: [
      {
        ...{ shift_id: exampleId, person_id: exampleId, person_name: "Élodie Marchand" },
        ...{ production_id: exampleId, production_name: "La Mouette", title: "Représentation" },
        ...{ place: "Théâtre du Port · Grande salle", time_zone: "Europe/Paris", day: "2026-11-20" },
        planned: { start: "2026-11-20T19:00:00", end: "2026-11-20T23:00:00", break_minutes: 30 },
        ...{ cachet: false, state: "stated", absent: false },
        actual: { ...exampleTimes, break_minutes: 30 },
        difference: { start_minutes: 0, end_minutes: 30, work_minutes: 30 },
        ...{ reason: "Démontage plus long", version: 1 },
      },
    ],
  });

export const hoursPage = z
  .object({ items: z.array(hoursLineOutput), next_cursor: z.string().optional() })
  .meta({ id: "WorkedHoursPage" });

const time = z.string().max(100).optional();
const hoursReason = textInput(MAX_REASON).default("");
const hoursBreak = z
  .int()
  .min(0)
  .max(MAX_BREAK)
  .optional()
  .meta({ description: "As planned where it is left out." });

export const hoursInput = z
  .strictObject({
    start: time.meta({
      description: "On the wall of the place, in whole minutes; with an offset it is converted.",
      format: "date-time-local",
      examples: [exampleTimes.start],
    }),
    end: time.meta({ format: "date-time-local", examples: [exampleTimes.end] }),
    break_minutes: hoursBreak,
    absent: z.boolean().default(false).meta({ description: "Did not work; then there are no times." }),
    reason: hoursReason.meta({ description: "Needed where it differs by more than 15 minutes." }),
  })
  .transform(({ start, end, break_minutes, absent, reason }, context) => {
    const text = textOf({ start, end, breakMinutes: break_minutes }, absent);
    if (text !== undefined) return { text, reason };
    refuse(
      context,
      {
        en: "needs a start and an end, or says that the person was absent, and not both",
        fr: "doit donner un début et une fin, ou dire que la personne était absente, et non les deux",
      },
      ["start"],
    );
    return z.NEVER;
  })
  .meta({ id: "WorkedHoursInput", examples: [{ ...exampleTimes, reason: "Démontage plus long" }] });

function textOf(
  {
    start,
    end,
    breakMinutes,
  }: Record<"start" | "end", string | undefined> & { breakMinutes?: number | undefined },
  absent: boolean,
): HoursText | undefined {
  const isSilent = start === undefined && end === undefined && breakMinutes === undefined;
  if (absent) return isSilent ? { kind: "absent" } : undefined;
  return start === undefined || end === undefined ? undefined : { kind: "worked", start, end, breakMinutes };
}

export const stopInput = z
  .strictObject({ break_minutes: hoursBreak, reason: hoursReason })
  .meta({ id: "StopWork", examples: [{ reason: "Démontage plus long" }] });

export const validationInput = z
  .strictObject({
    lines: z
      .array(
        z
          .strictObject({
            shift_id: idInput<"shift">(),
            person_id: idInput<"artist">(),
            version: z.int().min(0).meta({ description: "As it was seen." }),
          })
          .transform(({ shift_id, person_id, version }) => ({
            shiftId: shift_id,
            personId: person_id,
            version,
          })),
      )
      .min(1)
      .max(MAX_VALIDATED_AT_ONCE)
      .superRefine((lines, context) => {
        if (namedTwice(lines)) refuse(context, { en: "names a line twice", fr: "nomme une ligne deux fois" });
      }),
  })
  .meta({
    id: "HoursValidation",
    examples: [{ lines: [{ shift_id: exampleId, person_id: exampleId, version: 1 }] }],
  });

export const validatedOutput = z
  .object({ items: z.array(hoursLineOutput) })
  .meta({ id: "ValidatedHours", examples: [{ items: [] }] });
