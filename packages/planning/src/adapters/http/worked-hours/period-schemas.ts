import { exampleId, idOutput, instantOutput, localDateOutput, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import { type HourPeriod, hourPeriodStates } from "../../../domain/worked-hours/hour-period.ts";
import { periodFields, withinAYear } from "./hours-params.ts";

const MAX_REASON = 500;

export const periodInput = z
  .strictObject(periodFields)
  .superRefine(withinAYear)
  .meta({ id: "HourPeriodInput", examples: [{ from: "2026-10-01", to: "2026-10-31" }] });

export const reopenInput = z
  .strictObject({
    reason: textInput(MAX_REASON).refine((reason) => reason.trim() !== "", {
      params: { message: { en: "must not be empty", fr: "ne doit pas être vide" } },
    }),
  })
  .meta({ id: "HourPeriodReopening", examples: [{ reason: "Une heure oubliée le 12" }] });

export const periodOutput = z
  .object({
    id: idOutput,
    from: localDateOutput,
    to: localDateOutput,
    production_id: idOutput.optional(),
    production_name: z.string().optional(),
    state: z.enum(hourPeriodStates),
    closed: z.object({ by: z.string(), at: instantOutput }),
    reopened: z
      .object({ by: z.string(), at: instantOutput, reason: z.string() })
      .optional()
      .meta({ description: "The reason is empty where the closing was taken back." }),
    version: z.int(),
    created_at: instantOutput,
  })
  .meta({
    id: "HourPeriod",
    description: "Days whose hours are fixed: those of one production, or of all of them.",
    examples: [
      {
        ...{ id: exampleId, from: "2026-10-01", to: "2026-10-31", state: "closed" },
        closed: { by: "Camille", at: "2026-11-02T08:00:00.000Z" },
        ...{ version: 1, created_at: "2026-11-02T08:00:00.000Z" },
      },
    ],
  });

export const periodPage = z
  .object({ items: z.array(periodOutput), next_cursor: z.string().optional() })
  .meta({ id: "HourPeriodPage" });

export function presentPeriod(period: HourPeriod): z.input<typeof periodOutput> {
  return {
    id: period.id,
    from: period.from,
    to: period.to,
    production_id: period.productionId,
    production_name: period.productionName,
    state: period.state,
    closed: period.closed,
    reopened: period.reopened,
    version: period.version,
    created_at: period.createdAt,
  };
}
