import { exampleId, idOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { severities } from "../../../domain/rules/pack.ts";

const minute = z.int();
const span = { start: minute, end: minute };

const personFacts = z.object({
  id: idOutput,
  name: z.string(),
  kind: z.enum(["artist", "technician"]),
  skills: z.array(z.object({ skillId: idOutput, level: z.int() })),
  availability: z.array(
    z.object({ kind: z.enum(["available", "preferred", "tentative", "unavailable"]), ...span }),
  ),
  freeByDefault: z.boolean(),
  rates: z.object({
    hour: z.int().optional(),
    day: z.int().optional(),
    cachet: z.int().optional(),
  }),
  bornOn: z.int().optional(),
  earlierWeeks: z.array(z.object({ week: z.int(), minutes: z.int() })),
});

const venueFacts = z.object({
  id: idOutput,
  name: z.string(),
  zone: z.string(),
  rooms: z.array(z.object({ id: idOutput, name: z.string(), capacity: z.int().optional() })),
  openingHours: z.array(z.object({ weekday: z.int(), from: z.int(), to: z.int() })),
});

const shiftFacts = z.object({
  id: idOutput,
  productionId: idOutput,
  title: z.string(),
  venueId: idOutput.optional(),
  roomId: idOutput.optional(),
  sharesRoom: z.boolean().optional(),
  span: z.object(span).optional(),
  window: z.object({ ...span, minutes: z.int() }).optional(),
  breakMinutes: z.int(),
  restMinutes: z.int(),
  isCachet: z.boolean(),
  posts: z.array(
    z.object({
      id: idOutput,
      role: z.string(),
      skillId: idOutput.optional(),
      level: z.int(),
      count: z.int(),
    }),
  ),
});

const assignmentFacts = z.object({
  shiftId: idOutput,
  postId: idOutput,
  personId: idOutput,
  isPinned: z.boolean(),
  overrideReason: z.string().optional(),
});

const planFacts = z.object({
  period: z.object(span),
  zone: z.string(),
  zones: z.record(z.string(), z.array(z.object({ from: minute, offset: z.int() }))),
  holidays: z.array(z.int()),
  people: z.array(personFacts),
  venues: z.array(venueFacts),
  travel: z.array(z.object({ from: idOutput, to: idOutput, minutes: z.int() })),
  shifts: z.array(shiftFacts),
  assignments: z.array(assignmentFacts),
});

const ruleSetting = z.object({
  severity: z.enum(severities),
  limits: z.record(z.string(), z.int()),
  reference: z.string().optional(),
});

export const factsOutput = z
  .object({
    facts: planFacts,
    pack: z
      .record(z.string(), ruleSetting)
      .meta({ description: "Every rule by its code, as it holds on the first day." }),
  })
  .meta({
    id: "PlanFacts",
    description:
      "The plan in the form the rules compute on: minutes since 1970 in UTC, days and weeks counted from then, names as in the program.",
    examples: [
      {
        facts: {
          ...{ period: { start: 29_880_000, end: 29_890_080 }, zone: "Europe/Paris", holidays: [] },
          zones: { "Europe/Paris": [{ from: 29_500_000, offset: 60 }] },
          ...{ people: [], venues: [], travel: [], shifts: [] },
          assignments: [{ shiftId: exampleId, postId: exampleId, personId: exampleId, isPinned: false }],
        },
        pack: { daily_rest: { severity: "forbid", limits: { minutes: 660 } } },
      },
    ],
  });
