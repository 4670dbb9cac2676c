import { proposalStates } from "@souffleur/kernel";
import { exampleId, idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import type { ProposedSceneOrder } from "../../../domain/scenes/scene-order.ts";
import { MAX_SECONDS } from "../../jobs/scene-order-job.ts";

const MAX_ROUNDS = 1_000_000;

export const sceneOrderInput = z
  .strictObject({
    seed: z
      .int()
      .min(0)
      .max(2 ** 32 - 1)
      .default(1)
      .meta({ description: "Another seed, another chance." }),
    seconds: z.number().min(1).max(MAX_SECONDS).default(60).meta({
      description: "How long it may search; it ends before where an order is proved the best.",
    }),
    iterations: z.int().min(1).max(MAX_ROUNDS).optional().meta({
      description: "So many at most: the same seed and iterations give the same order on every machine.",
    }),
  })
  .meta({ id: "SceneOrderRequest", examples: [{ seed: 1, seconds: 60 }] });

export const sceneOrderOutput = z
  .object({
    id: idOutput,
    production_id: idOutput,
    state: z.enum(proposalStates),
    scene_ids: z.array(idOutput).meta({ description: "All scenes there were, in the order proposed." }),
    waiting: z
      .object({
        counts: z.enum(["pay", "minutes"]).meta({
          description:
            "What the three figures are: cents paid for waiting, a day's rate being for 8 h; or, where nobody has a day rate, minutes waited.",
        }),
        now: z.int(),
        proposed: z.int(),
        least: z.int().meta({ description: "No order comes to less." }),
        minutes_now: z.int(),
        minutes_proposed: z.int(),
      })
      .meta({ id: "WaitingFigures" }),
    proved: z.boolean().meta({ description: "Whether it is known that no order is better." }),
    confidence: z.number(),
    engine: z.object({ name: z.string(), version: z.string(), seed: z.number() }),
    job_id: idOutput,
    version: z.int(),
    created_at: instantOutput,
    decided_at: instantOutput.optional(),
    decided_by: z.string().optional(),
  })
  .meta({
    id: "SceneOrder",
    description: "An order of a production's scenes, beside the one that stands.",
    examples: [
      {
        id: exampleId,
        production_id: exampleId,
        state: "open",
        scene_ids: [exampleId],
        waiting: {
          counts: "pay",
          now: 182_000,
          proposed: 61_500,
          least: 61_500,
          minutes_now: 5_460,
          minutes_proposed: 1_845,
        },
        proved: true,
        confidence: 1,
        engine: { name: "scene-order", version: "1", seed: 1 },
        job_id: exampleId,
        version: 1,
        created_at: "2026-11-21T09:30:00.000Z",
      },
    ],
  });

export const sceneOrderPage = z
  .object({ items: z.array(sceneOrderOutput), next_cursor: z.string().optional() })
  .meta({ id: "SceneOrderPage" });

export function presentSceneOrder(order: ProposedSceneOrder): z.input<typeof sceneOrderOutput> {
  const { counts, now, proposed, least, minutesNow, minutesProposed } = order.figures;
  return {
    id: order.id,
    production_id: order.productionId,
    state: order.state,
    scene_ids: [...order.sceneIds],
    waiting: { counts, now, proposed, least, minutes_now: minutesNow, minutes_proposed: minutesProposed },
    proved: order.isProved,
    confidence: order.confidence,
    engine: order.engine,
    job_id: order.jobId,
    version: order.version,
    created_at: order.createdAt,
    decided_at: order.decidedAt,
    decided_by: order.decidedBy,
  };
}
