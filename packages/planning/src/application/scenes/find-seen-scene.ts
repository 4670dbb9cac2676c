import { fail, ok, type Result, type VersionStale } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Scene, SceneId } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";

/** A scene somebody wants to do something with; as they saw it, where they said so. */
export interface SeenScene {
  readonly productionId: ProductionId;
  readonly id: SceneId;
  readonly expectedVersion?: number | undefined;
}

export interface SceneNotFound {
  readonly code: "scene_not_found";
  readonly id: string;
}

export type SeenSceneFailure = ProductionNotFound | SceneNotFound | VersionStale;

/** The scene, with its production held until the unit of work ends. */
export async function findSeenScene(
  { productions, scenes }: Pick<PlanningPorts, "productions" | "scenes">,
  { productionId, id, expectedVersion }: SeenScene,
): Promise<Result<Scene, SeenSceneFailure>> {
  const production = await productions.findForChange(productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: productionId });
  const scene = await scenes.find(id);
  if (scene?.productionId !== productionId) return fail({ code: "scene_not_found", id });
  if (expectedVersion !== undefined && expectedVersion !== scene.version) {
    return fail({ code: "version_stale", current: scene.version });
  }
  return ok(scene);
}
