import { fail, ok, type Result } from "@souffleur/kernel";
import { type Scene, type SceneDetails, sceneDetails } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import type { UnknownReference } from "../productions/ports.ts";
import { findSeenScene, type SeenScene, type SeenSceneFailure } from "./find-seen-scene.ts";
import { sceneSubject } from "./scene-record.ts";

export interface SceneReplacement extends SeenScene {
  readonly details: SceneDetails;
}

type Ports = Pick<PlanningPorts, "productions" | "scenes" | "references" | "ledger" | "clock">;

/** Replaces what is said of a scene; it stays where it stands. */
export async function replaceScene(
  ports: Ports,
  { details, ...seen }: SceneReplacement,
): Promise<Result<Scene, SeenSceneFailure | UnknownReference>> {
  const found = await findSeenScene(ports, seen);
  if (!found.ok) return found;
  const before = found.value;
  // Who was in it stays allowed: somebody deleted since may come back.
  const added = details.personIds.filter((id) => !before.personIds.includes(id));
  const [unknown] = await ports.references.unknownAmong({ people: added });
  if (unknown !== undefined) return fail(unknown);
  const after: Scene = { ...before, ...details, version: before.version + 1, updatedAt: ports.clock.now() };
  const replaced = await ports.scenes.replace(after);
  if (!replaced.ok) return replaced;
  const { productionId } = before;
  await ports.ledger.record({
    action: "planning.scene.replaced",
    subject: sceneSubject(after),
    before: { ...sceneDetails(before), productionId },
    after: { ...sceneDetails(after), productionId },
  });
  return ok(after);
}
