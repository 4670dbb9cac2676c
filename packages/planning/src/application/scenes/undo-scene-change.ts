import { fail, type Result, sameContent, type UndoConflict } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { type SceneDetails, type SceneId, sceneDetails } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import { deleteScene } from "./delete-scene.ts";
import { replaceScene } from "./replace-scene.ts";

/** What the ledger keeps of a scene. */
export interface RecordedScene extends SceneDetails {
  readonly productionId: ProductionId;
}

type Ports = Pick<PlanningPorts, "productions" | "scenes" | "references" | "ledger" | "trash" | "clock">;

export async function undoSceneCreated(
  ports: Ports,
  id: SceneId,
  after: RecordedScene,
): Promise<Result<unknown, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const deleted = await deleteScene(ports, { id, productionId: after.productionId });
  return deleted.ok ? deleted : fail({ code: "undo_conflict" });
}

export async function undoSceneReplaced(
  ports: Ports,
  id: SceneId,
  before: RecordedScene,
  after: RecordedScene,
): Promise<Result<unknown, UndoConflict>> {
  if (!(await isStill(ports, id, after))) return fail({ code: "undo_conflict" });
  const { productionId } = after;
  const replaced = await replaceScene(ports, { id, productionId, details: sceneDetails(before) });
  return replaced.ok ? replaced : fail({ code: "undo_conflict" });
}

async function isStill({ scenes }: Ports, id: SceneId, after: RecordedScene): Promise<boolean> {
  const scene = await scenes.find(id);
  return scene !== undefined && sameContent(sceneDetails(scene), sceneDetails(after));
}
