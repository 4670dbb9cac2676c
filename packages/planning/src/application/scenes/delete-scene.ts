import { ok, type Result } from "@souffleur/kernel";
import { sceneDetails } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import { findSeenScene, type SeenScene, type SeenSceneFailure } from "./find-seen-scene.ts";
import { sceneSubject } from "./scene-record.ts";

type Ports = Pick<PlanningPorts, "productions" | "scenes" | "ledger" | "trash">;

/** Moves a scene to the trash. The others keep their order. */
export async function deleteScene(ports: Ports, seen: SeenScene): Promise<Result<void, SeenSceneFailure>> {
  const found = await findSeenScene(ports, seen);
  if (!found.ok) return found;
  const subject = sceneSubject(found.value);
  await ports.trash.put({ subject, snapshot: found.value });
  await ports.scenes.remove([found.value.id]);
  await ports.ledger.record({
    action: "planning.scene.deleted",
    subject,
    before: sceneDetails(found.value),
  });
  return ok(undefined);
}
