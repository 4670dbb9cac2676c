import { fail, ok, type Result, type UndoConflict } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import { type Scene, type SceneId, sameOrder, sameScenes } from "../../domain/scenes/scene.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { productionSubject } from "../productions/production-record.ts";

/** The order names other scenes than the production has by now. */
export interface ScenesChanged {
  readonly code: "scenes_changed";
}

/** What the ledger keeps of an order. */
export interface RecordedOrder {
  readonly sceneIds: readonly SceneId[];
}

type Ports = Pick<PlanningPorts, "productions" | "scenes" | "ledger">;

/** Puts all scenes of a production into the order given. */
export async function reorderScenes(
  { productions, scenes, ledger }: Ports,
  productionId: ProductionId,
  sceneIds: readonly SceneId[],
): Promise<Result<readonly Scene[], ProductionNotFound | ScenesChanged>> {
  const production = await productions.findForChange(productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: productionId });
  const before = (await scenes.findOfProduction(productionId)).map(({ id }) => id);
  if (!sameScenes(before, sceneIds)) return fail({ code: "scenes_changed" });
  if (!sameOrder(before, sceneIds)) {
    await scenes.place(sceneIds);
    await ledger.record({
      action: "planning.scenes.reordered",
      subject: productionSubject(production),
      before: { sceneIds: before } satisfies RecordedOrder,
      after: { sceneIds } satisfies RecordedOrder,
    });
  }
  return ok(await scenes.findOfProduction(productionId));
}

/** Takes that back, as long as the scenes are still in that order. */
export async function undoScenesReordered(
  ports: Ports,
  productionId: ProductionId,
  before: RecordedOrder,
  after: RecordedOrder,
): Promise<Result<unknown, UndoConflict>> {
  const now = (await ports.scenes.findOfProduction(productionId)).map(({ id }) => id);
  if (!sameOrder(now, after.sceneIds)) return fail({ code: "undo_conflict" });
  const reordered = await reorderScenes(ports, productionId, before.sceneIds);
  return reordered.ok ? reordered : fail({ code: "undo_conflict" });
}
