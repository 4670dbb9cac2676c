import type { Queries } from "@souffleur/platform/database";
import type { SceneOrderPorts } from "../../../application/scenes/order-ports.ts";
import type { ScenePorts } from "../../../application/scenes/ports.ts";
import { sceneOrderRepository } from "./scene-order-repository.ts";
import { sceneRepository } from "./scene-repository.ts";

export function sceneRepositories(queries: Queries): ScenePorts & SceneOrderPorts {
  return { scenes: sceneRepository(queries), sceneOrders: sceneOrderRepository(queries) };
}
