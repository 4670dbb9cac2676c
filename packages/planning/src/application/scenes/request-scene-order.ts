import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";

export interface SceneOrderRequest {
  readonly productionId: ProductionId;
  readonly seed: number;
  /** How long it may search; ends before where an order is proved the best. */
  readonly seconds: number;
  /** So many rounds at most: the same seed and rounds give the same order. */
  readonly rounds?: number | undefined;
}

/** There is nothing to order. */
export interface NoScenes {
  readonly code: "no_scenes";
}

interface Ports<Job extends { readonly id: Id<"job"> }, StartFailure>
  extends Pick<PlanningPorts, "productions" | "scenes" | "ledger"> {
  /** Starts the job, once this unit of work is committed. */
  readonly startOrdering: (request: SceneOrderRequest, name: string) => Promise<Result<Job, StartFailure>>;
}

/** Asks the machine for an order of a production's scenes. It comes later, as the result of a job. */
export async function requestSceneOrder<Job extends { readonly id: Id<"job"> }, StartFailure>(
  { productions, scenes, ledger, startOrdering }: Ports<Job, StartFailure>,
  request: SceneOrderRequest,
): Promise<Result<Job, ProductionNotFound | NoScenes | StartFailure>> {
  const { productionId } = request;
  const production = await productions.find(productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: productionId });
  if ((await scenes.findOfProduction(productionId)).length === 0) return fail({ code: "no_scenes" });
  const started = await startOrdering(request, production.name);
  if (!started.ok) return started;
  await ledger.record({
    action: "planning.scene-orders.requested",
    subject: { type: "planning.job", id: started.value.id, label: production.name },
    after: request,
  });
  return ok(started.value);
}
