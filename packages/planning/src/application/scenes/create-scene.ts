import { fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { type Scene, type SceneDetails, sceneDetails } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import type { UnknownReference } from "../productions/ports.ts";
import { sceneSubject } from "./scene-record.ts";

/** As many as a feature film has, twice; the search takes them all. */
export const MAX_SCENES = 500;

export interface TooManyScenes {
  readonly code: "too_many_scenes";
  readonly max: number;
}

type Ports = Pick<PlanningPorts, "productions" | "scenes" | "references" | "ledger" | "clock" | "newId">;

/** Adds a scene after all others of its production. */
export async function createScene(
  { productions, scenes, references, ledger, clock, newId }: Ports,
  productionId: ProductionId,
  details: SceneDetails,
): Promise<Result<Scene, ProductionNotFound | UnknownReference | TooManyScenes>> {
  const production = await productions.findForChange(productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: productionId });
  const [unknown] = await references.unknownAmong({ people: details.personIds });
  if (unknown !== undefined) return fail(unknown);
  const others = await scenes.findOfProduction(productionId);
  if (others.length >= MAX_SCENES) return fail({ code: "too_many_scenes", max: MAX_SCENES });
  const now = clock.now();
  const scene: Scene = {
    ...details,
    id: newId<"scene">(),
    productionId,
    position: (others.at(-1)?.position ?? 0) + 1,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  const added = await scenes.add(scene);
  if (!added.ok) throw new Error("A new id is taken.");
  await ledger.record({
    action: "planning.scene.created",
    subject: sceneSubject(scene),
    after: { ...sceneDetails(scene), productionId },
  });
  return ok(scene);
}
