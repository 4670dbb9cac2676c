import { proposalStates } from "@souffleur/kernel";
import {
  exampleId,
  idInput,
  idOutput,
  instantOutput,
  localDateOutput,
  localDateTimeInput,
  localDateTimeOutput,
  refuse,
} from "@souffleur/platform/http";
import { z } from "zod";
import { endsAfterStart } from "../../domain/availability.ts";

const exampleSlot = { start: "2024-05-12T10:00:00", end: "2024-05-12T18:00:00" };

const reason = z.object({ code: z.string(), message: z.string() });
const slot = z.object({ start: localDateTimeOutput, end: localDateTimeOutput });

export const proposalOutput = z
  .object({
    id: idOutput,
    state: z.enum(proposalStates),
    event_date: localDateOutput,
    assignments: z.array(
      z.object({
        artist_id: idOutput,
        artist_name: z.string(),
        slot,
        score: z.number(),
        reasons: z.array(reason),
      }),
    ),
    left_out: z.array(z.object({ artist_id: idOutput, artist_name: z.string(), reasons: z.array(reason) })),
    score: z.number(),
    confidence: z.number(),
    engine: z.object({ name: z.string(), version: z.string(), seed: z.number() }),
    planning_id: idOutput.optional(),
    job_id: idOutput,
    version: z.int(),
    created_at: instantOutput,
    decided_at: instantOutput.optional(),
    decided_by: z.string().optional(),
  })
  .meta({
    id: "PlanningProposal",
    description: "A day as the machine proposes it, with a reason for everybody who is in it and who is not.",
    examples: [
      {
        id: exampleId,
        state: "open",
        event_date: "2024-05-12",
        assignments: [
          {
            artist_id: exampleId,
            artist_name: "Élodie Marchand",
            slot: exampleSlot,
            score: 1,
            reasons: [{ code: "only_availability", message: "the only availability that day" }],
          },
        ],
        left_out: [],
        score: 1,
        confidence: 1,
        engine: { name: "first-free-slot", version: "1", seed: 0 },
        job_id: exampleId,
        version: 1,
        created_at: "2024-05-01T08:00:00.000Z",
      },
    ],
  });

export const proposalPage = z
  .object({ items: z.array(proposalOutput), next_cursor: z.string().optional() })
  .meta({ id: "PlanningProposalPage" });

const MAX_ASSIGNMENTS = 1_000;

export function editInput(zone: string) {
  const time = localDateTimeInput(zone);
  const assignment = z.strictObject({
    artist_id: idInput<"artist">(),
    slot: z.strictObject({ start: time, end: time }).superRefine((given, context) => {
      if (endsAfterStart(given)) return;
      refuse(context, { en: "must end after its start", fr: "doit finir après son début" }, ["end"]);
    }),
  });
  return z.strictObject({ assignments: z.array(assignment).max(MAX_ASSIGNMENTS) }).meta({
    id: "PlanningProposalEdit",
    examples: [{ assignments: [{ artist_id: exampleId, slot: exampleSlot }] }],
  });
}
