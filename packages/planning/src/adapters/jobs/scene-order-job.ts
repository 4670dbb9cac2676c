import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { proposeSceneOrder } from "../../application/scenes/propose-scene-order.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { foundOrder, shootOf } from "../../domain/scenes/scene-order.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { sceneRepositories } from "../database/scenes/scene-repositories.ts";
import { orderScenesInThread } from "../workers/order-scenes-in-thread.ts";

/** The longest search somebody may ask for. */
export const MAX_SECONDS = 600;

const payload = z.object({
  production: z.string(),
  productionId: z.string(),
  seed: z.int(),
  seconds: z.number(),
  rounds: z.int().optional(),
});

export type SceneOrderPayload = z.infer<typeof payload>;

type Context = Pick<PlanningContext, "database" | "clock" | "newId" | "zone" | "inboxChanged">;

const engineName = "scene-order";
const engineVersion = "1";

/** Looks for the order of a production's scenes in which people wait least; keeps the best when it is cancelled. */
export function sceneOrderJob(context: Context, pool: WorkerPool): JobType<SceneOrderPayload> {
  return defineJob({
    type: "planning.order-scenes",
    title: ({ production }) => ({
      fr: `Ordonner les scènes de « ${production} »`,
      en: `Order the scenes of “${production}”`,
    }),
    payload,
    maxAttempts: 3,
    timeoutMs: (MAX_SECONDS + 120) * 1_000,
    onCancel: "keep",
    run: async (run) => {
      const { seed } = run.payload;
      const productionId = run.payload.productionId as ProductionId;
      const { scenes, sceneOrders } = sceneRepositories(context.database.queries);
      const present = await scenes.findOfProduction(productionId);
      const rates = await sceneOrders.ratesOf([...new Set(present.flatMap(({ personIds }) => personIds))]);
      const best = await search(run, pool, shootOf(present, rates));
      const found = foundOrder(present, rates, best);
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const engine = { name: engineName, version: engineVersion, seed };
        const proposed = await proposeSceneOrder(portsOf(context, unit, author), {
          ...found,
          productionId,
          engine,
          jobId: run.jobId,
        });
        if (!proposed.ok) throw productionGone;
        unit.afterCommit(context.inboxChanged);
        return { scene_order_id: proposed.value.id, proved: found.isProved, rounds: best.rounds };
      };
    },
  });
}

async function search(
  { payload: { seed, seconds, rounds }, signal, enough, report }: RunContext<SceneOrderPayload>,
  pool: WorkerPool,
  shoot: Parameters<typeof orderScenesInThread>[1],
) {
  const total = Math.ceil(seconds);
  const began = performance.now();
  return orderScenesInThread(pool, shoot, {
    ...{ seed, searchMs: seconds * 1_000, maxRounds: rounds, stop: enough, signal },
    onProgress: ({ holdingCost, totalCost, lowerBound }) => {
      const done = Math.min(total, Math.round((performance.now() - began) / 1_000));
      const share = totalCost === 0 ? 0 : Math.round((100 * (totalCost - lowerBound)) / totalCost);
      report({
        done,
        total,
        step:
          holdingCost === 0
            ? { fr: "Personne n'attend", en: "Nobody waits" }
            : { fr: `Au plus ${share} % à gagner encore`, en: `At most ${share} % left to gain` },
      });
    },
  });
}

const productionGone = new JobFailure({
  code: "production_gone",
  message: {
    fr: "La production a été supprimée pendant la recherche.",
    en: "The production was deleted while an order of its scenes was looked for.",
  },
  retry: false,
});
