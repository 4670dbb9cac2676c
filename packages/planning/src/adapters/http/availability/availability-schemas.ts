import {
  exampleId,
  idOutput,
  lineInput,
  localDateTimeInput,
  localDateTimeOutput,
  refuse,
} from "@souffleur/platform/http";
import { z } from "zod";
import { endsAfterStart } from "../../../domain/availability.ts";
import { readRule } from "../../../domain/calendars/recurrence/read-rule.ts";
import { availabilityKinds, isPlainlyFree } from "../../../domain/people/said-availability.ts";

const MAX_ITEMS = 10_000;
const MAX_EXCEPTIONS = 2_000;
const MAX_NOTE = 500;

export const kindSchema = z.enum(availabilityKinds);

const exampleItem = {
  kind: "preferred",
  start: "2026-05-04T18:00:00",
  end: "2026-05-04T23:00:00",
  recurrence: "FREQ=WEEKLY;BYDAY=MO",
} as const;

const itemOutput = z
  .object({
    id: idOutput.optional(),
    kind: kindSchema,
    start: localDateTimeOutput,
    end: localDateTimeOutput,
    recurrence: z.string().optional(),
    said: z
      .string()
      .optional()
      .meta({ description: "The recurrence in words, in the language of the answer." }),
    exceptions: z.array(localDateTimeOutput),
    note: z.string().optional(),
    source: z.enum(["person", "file", "calendar"]).meta({
      description: "Whether a person said it, or it was read from a file or a subscribed calendar.",
    }),
    calendar_id: idOutput.optional(),
  })
  .meta({
    id: "AvailabilityItem",
    description: "What is said of a time, once or recurring, on the wall clock of the organisation.",
    examples: [{ ...exampleItem, said: "every Monday", exceptions: [], source: "person" }],
  });

export const availabilityOutput = z
  .object({
    person_id: idOutput,
    free_by_default: z.boolean().meta({ description: "What holds where nothing is said." }),
    items: z.array(itemOutput),
    version: z.int(),
  })
  .meta({
    id: "PersonAvailability",
    description:
      "Where items disagree, `unavailable` wins, then `preferred`, `available`, `tentative`. The version is the person's.",
    examples: [
      {
        person_id: exampleId,
        free_by_default: false,
        items: [{ ...exampleItem, said: "every Monday", exceptions: [], source: "person" }],
        version: 3,
      },
    ],
  });

/** Schemas of what comes in; times with an offset become times of `zone`. */
export function availabilityInputs(zone: string) {
  const time = localDateTimeInput(zone);
  const item = z
    .strictObject({
      kind: kindSchema,
      start: time,
      end: time,
      recurrence: recurrenceInput.optional(),
      exceptions: z.array(time).max(MAX_EXCEPTIONS).default([]),
      note: lineInput(MAX_NOTE).optional(),
      // What we gave out comes back in when somebody reads, changes and writes.
      id: z.string().max(100).optional(),
      said: z.string().max(2_000).optional(),
      source: z.enum(["person", "file", "calendar"]).default("person"),
      calendar_id: z.string().max(100).optional(),
    })
    .superRefine((given, context) => {
      if (!endsAfterStart(given)) refuse(context, endNotAfterStart, ["end"]);
      if (
        given.note !== undefined &&
        given.source === "person" &&
        isPlainlyFree({ ...given, source: undefined })
      )
        refuse(context, noNote, ["note"]);
    })
    .meta({ id: "AvailabilityItemInput", examples: [{ ...exampleItem }] });
  return z
    .strictObject({
      items: z.array(item).max(MAX_ITEMS).meta({
        description:
          "All a person says. What was read from calendars stays, whether it is sent along or not.",
      }),
      person_id: z.string().max(100).optional(),
      free_by_default: z.boolean().optional(),
      version: z.int().optional(),
    })
    .meta({ id: "PersonAvailabilityInput", examples: [{ items: [{ ...exampleItem }] }] });
}

/** A rule of RFC 5545, and nothing in it that would have to be guessed. */
const recurrenceInput = z
  .string()
  .max(2_000)
  .transform((text, context) => {
    for (const { message } of readRule(text).problems) refuse(context, message);
    return text
      .trim()
      .replace(/^RRULE:/i, "")
      .toUpperCase();
  })
  .meta({ examples: ["FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270303"] });

const endNotAfterStart = {
  en: "must be after start",
  fr: "doit suivre le début",
};

const noNote = {
  en: "a single free range has no note; say it is preferred or recurring, or leave the note out",
  fr: "une plage libre unique n’a pas de note ; dites-la préférée ou récurrente, ou omettez la note",
};
