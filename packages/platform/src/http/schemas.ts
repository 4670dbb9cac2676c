import {
  type Id,
  type InstantText,
  type LocalDate,
  type LocalDateTime,
  parseId,
  parseInstant,
  parseLocalDate,
  parseLocalDateTime,
} from "@souffleur/kernel";
import { z } from "zod";
import { refuse } from "./validation.ts";

/** Schemas for the words of the kernel, each with its description and example for the OpenAPI file. */

/** The id in every example of the OpenAPI file. */
export const exampleId = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";

/** Checks of the whole are not asked about a text that is no such value: they would compare what is not there. */
const unlessTooLong = { abort: true };

/** An id coming in: any UUID, folded to lower case. */
export function idInput<Kind extends string>() {
  return z
    .string()
    .max(100, unlessTooLong)
    .transform((text, context): Id<Kind> => {
      const id = parseId<Kind>(text);
      if (id !== undefined) return id;
      refuse(context, { en: "must be a UUID", fr: "doit être un UUID" });
      return z.NEVER;
    })
    .meta({ format: "uuid", examples: [exampleId] });
}

export const idOutput = z.string().meta({ format: "uuid", examples: [exampleId] });

export const instantOutput = z.string().meta({ format: "date-time", examples: ["2026-11-21T09:30:00.000Z"] });

/** A moment coming in, with its offset. */
export const instantInput = z
  .string()
  .max(100, unlessTooLong)
  .transform((text, context): InstantText => {
    const instant = parseInstant(text);
    if (instant !== undefined) return instant;
    refuse(context, {
      en: "must be a moment with its offset, like 2024-05-12T10:00:00Z",
      fr: "doit être un instant avec son décalage, comme 2024-05-12T10:00:00Z",
    });
    return z.NEVER;
  })
  .meta({ format: "date-time", examples: ["2026-11-21T09:30:00Z"] });

/** A wall-clock time coming in; one with an offset is converted to `zone`. */
export function localDateTimeInput(zone: string) {
  return z
    .string()
    .max(100, unlessTooLong)
    .transform((text, context): LocalDateTime => {
      const time = parseLocalDateTime(text, zone);
      if (time !== undefined) return time;
      refuse(context, {
        en: "must be a date and time like 2024-05-12T10:00:00, between the years 0001 and 9999",
        fr: "doit être une date et une heure comme 2024-05-12T10:00:00, entre les années 0001 et 9999",
      });
      return z.NEVER;
    })
    .meta({
      description: "Local date and time; with an offset it is converted.",
      format: "date-time-local",
      examples: ["2024-05-12T10:00:00"],
    });
}

export const localDateTimeOutput = z.string().meta({
  description: "Local date and time, without offset.",
  format: "date-time-local",
  examples: ["2024-05-12T10:00:00"],
});

export const localDateInput = z
  .string()
  .max(100, unlessTooLong)
  .transform((text, context): LocalDate => {
    const date = parseLocalDate(text);
    if (date !== undefined) return date;
    refuse(context, { en: "must be a date like 2024-05-12", fr: "doit être une date comme 2024-05-12" });
    return z.NEVER;
  })
  .meta({ format: "date", examples: ["2024-05-12"] });

export const localDateOutput = z.string().meta({ format: "date", examples: ["2024-05-12"] });

// C0 and C1 controls: PostgreSQL cannot store NUL, and none of them belongs in a name.
const CONTROLS = /\p{Cc}/u;
const CONTROLS_BUT_LINES = /[^\P{Cc}\n\r\t]/u;
const VISIBLE = /[^\s\p{C}\p{Z}]/u;

/** A line of text a person typed: something visible, no control characters, well-formed Unicode. Kept as it is. */
export function lineInput(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .check((context) => checkText(context, CONTROLS))
    .check((context) => {
      if (VISIBLE.test(context.value)) return;
      pushIssue(context, { en: "must not be empty", fr: "ne doit pas être vide" });
    });
}

/** Several lines of text; may be empty. */
export function textInput(maxLength: number) {
  return z
    .string()
    .max(maxLength)
    .check((context) => checkText(context, CONTROLS_BUT_LINES));
}

function checkText(context: z.core.ParsePayload<string>, forbidden: RegExp): void {
  if (context.value.isWellFormed() && !forbidden.test(context.value)) return;
  pushIssue(context, {
    en: "must not hold control characters or broken Unicode",
    fr: "ne doit contenir ni caractères de contrôle ni Unicode mal formé",
  });
}

function pushIssue(context: z.core.ParsePayload<string>, message: { en: string; fr: string }): void {
  context.issues.push({ code: "custom", message: message.en, params: { message }, input: context.value });
}
