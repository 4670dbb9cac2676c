import { decide, fail, type Id, isWaiting, ok, proposalStates, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Engine } from "../../domain/planning-proposal.ts";
import type { FoundOrder, ProposedSceneOrder } from "../../domain/scenes/scene-order.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { sceneOrderSubject } from "./scene-order-record.ts";

export interface NewSceneOrder extends FoundOrder {
  readonly jobId: Id<"job">;
  readonly productionId: ProductionId;
  readonly engine: Engine;
}

type Ports = Pick<PlanningPorts, "productions" | "sceneOrders" | "ledger" | "clock" | "newId">;

/** How many that wait can give way at once; each run leaves one, so there is never more than one. */
const WAITING = 50;

/** Puts an order before the people who decide; those of the same production that wait give way to it. */
export async function proposeSceneOrder(
  ports: Ports,
  found: NewSceneOrder,
): Promise<Result<ProposedSceneOrder, ProductionNotFound>> {
  const { productions, sceneOrders, ledger, clock, newId } = ports;
  const { productionId } = found;
  // Held, so that nobody deletes it before its order is there.
  if ((await productions.findForChange(productionId)) === undefined) {
    return fail({ code: "production_not_found", id: productionId });
  }
  await supersedeWaiting(ports, productionId);
  const order: ProposedSceneOrder = {
    ...found,
    id: newId<"scene-order">(),
    state: "open",
    version: 1,
    createdAt: clock.now(),
  };
  await sceneOrders.add(order);
  const { figures, isProved, engine } = order;
  await ledger.record({
    action: "planning.scene-order.proposed",
    subject: sceneOrderSubject(order),
    after: { productionId, engine, isProved, ...figures },
  });
  return ok(order);
}

async function supersedeWaiting({ sceneOrders, ledger }: Ports, productionId: ProductionId): Promise<void> {
  const states = proposalStates.filter(isWaiting);
  const { items } = await sceneOrders.list({ limit: WAITING }, { productionId, states });
  for (const older of items) {
    const state = decide(older.state, "supersede");
    if (!state.ok) continue;
    const updated = await sceneOrders.update({ ...older, state: state.value, version: older.version + 1 });
    if (!updated.ok) continue;
    await ledger.record({
      action: "planning.scene-order.superseded",
      subject: sceneOrderSubject(older),
      before: { state: older.state },
      after: { state: state.value },
    });
  }
}
