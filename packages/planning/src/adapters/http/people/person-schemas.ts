import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  lineInput,
  localDateInput,
  localDateOutput,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { coordinates, wholePlace } from "../coordinates.ts";
import { emailInput } from "../email-input.ts";
import { givenOut } from "../given-out.ts";
import { nothingTwice } from "../nothing-twice.ts";
import { planningInputs, slotOutput } from "../schemas.ts";

const MAX_LINE = 500;
const MAX_NOTES = 10_000;
const MAX_CENTS = 100_000_000;
const MAX_SKILLS = 100;
const MAX_TEAMS = 100;

const exampleProfile = {
  name: "Élodie Marchand",
  kind: "technician",
  email: "elodie@example.org",
  phone: "+33 6 39 98 00 00",
  address: "12 rue des Lices, Avignon",
  latitude: 43.9493,
  longitude: 4.8055,
  born_on: "1991-04-23",
  free_by_default: false,
  rates: { hour: 2_450 },
  skills: [{ skill_id: exampleId, level: 4 }],
  team_ids: [exampleId],
  notes: "",
};
const exampleAvailabilities = [{ start: "2026-05-12T10:00:00", end: "2026-05-12T18:00:00" }];

const kind = z.enum(["artist", "technician"]);
const cents = z.int().min(0).max(MAX_CENTS);
const rates = z
  .object({ hour: z.int().optional(), day: z.int().optional(), cachet: z.int().optional() })
  .meta({ id: "Rates", description: "In cents.", examples: [{ hour: 2_450 }] });

export const personOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    kind,
    email: z.string().optional(),
    phone: z.string().optional(),
    address: z.string().optional(),
    latitude: z.number().optional(),
    longitude: z.number().optional(),
    born_on: localDateOutput.optional(),
    free_by_default: z.boolean(),
    rates,
    skills: z.array(z.object({ skill_id: idOutput, level: z.int() })),
    team_ids: z.array(idOutput),
    notes: z.string(),
    photo_url: z
      .string()
      .optional()
      .meta({ description: "Where their photo is; another photo is elsewhere." }),
    availabilities: z.array(slotOutput),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Person",
    description: "An artist with everything else known about them. Rates are in cents.",
    examples: [
      {
        id: exampleId,
        ...exampleProfile,
        availabilities: exampleAvailabilities,
        version: 1,
        created_at: "2026-04-02T08:00:00.000Z",
        updated_at: "2026-04-02T08:00:00.000Z",
      },
    ],
  });

const profile = {
  kind: kind.default("artist"),
  email: emailInput.optional(),
  phone: lineInput(50).optional(),
  address: textInput(MAX_LINE).optional(),
  ...coordinates,
  born_on: localDateInput.optional(),
  free_by_default: z
    .boolean()
    .default(false)
    .meta({ description: "Whether they are free where nothing is said." }),
  rates: z
    .strictObject({ hour: cents.optional(), day: cents.optional(), cachet: cents.optional() })
    .default({})
    .meta({ description: "In cents." }),
  skills: z
    .array(z.strictObject({ skill_id: idInput<"skill">(), level: z.int().min(1).max(5) }))
    .max(MAX_SKILLS)
    .superRefine((skills, context) =>
      nothingTwice(
        skills.map(({ skill_id }) => skill_id),
        context,
      ),
    )
    .default([]),
  team_ids: z.array(idInput<"team">()).max(MAX_TEAMS).superRefine(nothingTwice).default([]),
  notes: textInput(MAX_NOTES).default(""),
};

/** Schemas of what comes in; times with an offset become times of `zone`. */
export function personInputs(zone: string) {
  const { availabilities, name } = planningInputs(zone).artistInput.shape;
  return {
    personInput: z
      .strictObject({
        id: idInput<"artist">().optional(),
        name,
        ...profile,
        availabilities: availabilities.default([]),
      })
      .superRefine(wholePlace)
      .meta({
        id: "PersonInput",
        examples: [{ ...exampleProfile, skills: [], team_ids: [], availabilities: exampleAvailabilities }],
      }),
    personReplacement: z
      .strictObject({
        name,
        ...profile,
        availabilities: availabilities.optional().meta({ description: "Left out, they stay as they are." }),
        ...givenOut,
      })
      .superRefine(wholePlace)
      .meta({ id: "PersonReplacement", examples: [{ ...exampleProfile, skills: [], team_ids: [] }] }),
  };
}

export type PersonBody = Omit<z.output<ReturnType<typeof personInputs>["personInput"]>, "id">;
