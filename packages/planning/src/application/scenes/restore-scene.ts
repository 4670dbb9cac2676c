import { fail, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Scene, sceneDetails } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import { MAX_SCENES } from "./create-scene.ts";
import { sceneSubject } from "./scene-record.ts";

/** Brings a scene back from the trash, to where it stood. Without its production it is a scene of nothing. */
export async function restoreScene(
  { productions, scenes, ledger }: Pick<PlanningPorts, "productions" | "scenes" | "ledger">,
  scene: Scene,
): Promise<Result<Scene, RestoreConflict>> {
  if ((await productions.findForChange(scene.productionId)) === undefined) {
    return fail({ code: "restore_conflict", reason: "production_gone", options: [] });
  }
  if ((await scenes.findOfProduction(scene.productionId)).length >= MAX_SCENES) {
    return fail({ code: "restore_conflict", reason: "too_many_scenes", options: [] });
  }
  const added = await scenes.add(scene);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await ledger.record({
    action: "planning.scene.restored",
    subject: sceneSubject(scene),
    after: sceneDetails(scene),
  });
  return ok(scene);
}
