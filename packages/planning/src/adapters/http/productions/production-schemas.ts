import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
  refuse,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { Production, ProductionDetails } from "../../../domain/productions/production.ts";
import { colorInput, DEFAULT_COLOR } from "../color-input.ts";
import { givenOut } from "../given-out.ts";

const MAX_NAME = 500;
const MAX_NOTES = 10_000;
/** A hundred million, in cents: whoever plans more than that plans with something else. */
const MAX_BUDGET = 10_000_000_000;

const example = {
  name: "Le Songe d'une nuit d'été",
  starts_on: "2026-11-02",
  ends_on: "2027-01-30",
  budget: 4_800_000,
  color: DEFAULT_COLOR,
  notes: "",
};

export const productionOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    starts_on: localDateOutput,
    ends_on: localDateOutput,
    budget: z.int().optional().meta({ description: "In cents." }),
    color: z.string(),
    team_id: idOutput.optional(),
    notes: z.string(),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Production",
    examples: [
      {
        id: exampleId,
        ...example,
        version: 1,
        created_at: "2026-10-02T08:00:00.000Z",
        updated_at: "2026-10-02T08:00:00.000Z",
      },
    ],
  });

const fields = {
  name: lineInput(MAX_NAME),
  starts_on: localDateInput,
  ends_on: localDateInput.meta({ description: "The last day, itself part of it." }),
  budget: z.int().min(0).max(MAX_BUDGET).optional().meta({ description: "In cents." }),
  color: colorInput().default(DEFAULT_COLOR),
  team_id: idInput<"team">().optional(),
  notes: textInput(MAX_NOTES).default(""),
};

export const productionInput = z
  .strictObject(fields)
  .superRefine(inOrder)
  .transform(detailsIn)
  .meta({ id: "ProductionInput", examples: [example] });

export const productionReplacement = z
  .strictObject({ ...fields, ...givenOut })
  .superRefine(inOrder)
  .transform(detailsIn)
  .meta({ id: "ProductionReplacement", examples: [example] });

type Fields = z.output<z.ZodObject<typeof fields>>;

function inOrder({ starts_on, ends_on }: Fields, context: z.core.$RefinementCtx): void {
  if (ends_on >= starts_on) return;
  refuse(context, { en: "must not be before the first day", fr: "ne doit pas précéder le premier jour" }, [
    "ends_on",
  ]);
}

function detailsIn({ name, starts_on, ends_on, budget, color, team_id, notes }: Fields): ProductionDetails {
  return { name, startsOn: starts_on, endsOn: ends_on, budget, color, teamId: team_id, notes };
}

export function presentProduction(production: Production): z.input<typeof productionOutput> {
  return {
    id: production.id,
    name: production.name,
    starts_on: production.startsOn,
    ends_on: production.endsOn,
    budget: production.budget,
    color: production.color,
    team_id: production.teamId,
    notes: production.notes,
    version: production.version,
    created_at: production.createdAt,
    updated_at: production.updatedAt,
  };
}
