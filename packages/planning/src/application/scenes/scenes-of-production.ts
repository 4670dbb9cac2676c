import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Scene } from "../../domain/scenes/scene.ts";
import type { ProposedSceneOrder } from "../../domain/scenes/scene-order.ts";
import type { PlanningPorts } from "../ports.ts";

type Ports = Pick<PlanningPorts, "scenes" | "sceneOrders">;

/** What the trash keeps of a production's scenes. */
export interface DeletedScenes {
  readonly scenes: readonly Scene[];
  readonly sceneOrders: readonly ProposedSceneOrder[];
}

/** How many orders come back; older ones were decided on long ago. */
const ORDERS = 100;

/** Takes the scenes of a production out, with the orders proposed for them, to be kept with it in the trash. */
export async function takeScenesOf(
  { scenes, sceneOrders }: Ports,
  productionId: ProductionId,
): Promise<DeletedScenes> {
  const taken = await scenes.findOfProduction(productionId);
  const { items } = await sceneOrders.list({ limit: ORDERS }, { productionId });
  await sceneOrders.removeOfProduction(productionId);
  await scenes.remove(taken.map(({ id }) => id));
  return { scenes: taken, sceneOrders: items };
}

/** Brings them back with it. What was deleted before there were scenes has none. */
export async function bringScenesBack(
  { scenes, sceneOrders }: Ports,
  taken: Partial<DeletedScenes>,
): Promise<void> {
  for (const scene of taken.scenes ?? []) await scenes.add(scene);
  for (const order of taken.sceneOrders ?? []) await sceneOrders.add(order);
}
