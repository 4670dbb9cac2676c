import {
  type AlreadyDecided,
  decide,
  fail,
  type NothingToRestore,
  ok,
  type ProposalState,
  type Result,
  restore,
  type VersionStale,
} from "@souffleur/kernel";
import { type SceneId, sameOrder } from "../../domain/scenes/scene.ts";
import type { ProposedSceneOrder, SceneOrderId } from "../../domain/scenes/scene-order.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { reorderScenes, type ScenesChanged } from "./reorder-scenes.ts";
import { sceneOrderSubject } from "./scene-order-record.ts";

/** An order somebody decides on, as they saw it. */
export interface SeenSceneOrder {
  readonly id: SceneOrderId;
  readonly expectedVersion: number;
}

export interface SceneOrderNotFound {
  readonly code: "scene_order_not_found";
  readonly id: string;
}

type Ports = Pick<PlanningPorts, "productions" | "scenes" | "sceneOrders" | "ledger" | "clock" | "decidedBy">;
type SeenFailure = SceneOrderNotFound | VersionStale | ProductionNotFound;

/** Puts the scenes into the order proposed, unless others have come or gone meanwhile. */
export async function acceptSceneOrder(
  ports: Ports,
  seen: SeenSceneOrder,
): Promise<Result<ProposedSceneOrder, SeenFailure | AlreadyDecided | ScenesChanged>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const { productionId, sceneIds } = found.value;
  const state = decide(found.value.state, "accept");
  if (!state.ok) return state;
  const replaced = (await ports.scenes.findOfProduction(productionId)).map(({ id }) => id);
  const reordered = await reorderScenes(ports, productionId, sceneIds);
  if (!reordered.ok) return reordered;
  return ok(await store(ports, found.value, decided(ports, found.value, state.value, replaced)));
}

/** Refuses an order: the scenes stay as they are, and it leaves the inbox. */
export async function rejectSceneOrder(
  ports: Ports,
  seen: SeenSceneOrder,
): Promise<Result<ProposedSceneOrder, SeenFailure | AlreadyDecided>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const state = decide(found.value.state, "reject");
  return state.ok ? ok(await store(ports, found.value, decided(ports, found.value, state.value))) : state;
}

/**
 * Takes a decision back: the order waits once more. Scenes that still stand as it put them go back to where they were;
 * where somebody has moved them since, theirs is the last word.
 */
export async function restoreSceneOrder(
  ports: Ports,
  seen: SeenSceneOrder,
): Promise<Result<ProposedSceneOrder, SeenFailure | NothingToRestore>> {
  const found = await findSeen(ports, seen);
  if (!found.ok) return found;
  const { decidedAt: _at, decidedBy: _by, replaced, ...before } = found.value;
  const state = restore(before.state);
  if (!state.ok) return state;
  const now = (await ports.scenes.findOfProduction(before.productionId)).map(({ id }) => id);
  if (replaced !== undefined && sameOrder(now, before.sceneIds)) {
    await reorderScenes(ports, before.productionId, replaced);
  }
  return ok(await store(ports, found.value, { ...before, state: state.value, version: before.version + 1 }));
}

/** The order, and its production held, in that turn for everybody. */
async function findSeen(
  { productions, sceneOrders }: Ports,
  { id, expectedVersion }: SeenSceneOrder,
): Promise<Result<ProposedSceneOrder, SeenFailure>> {
  const productionId = (await sceneOrders.find(id))?.productionId;
  if (productionId === undefined) return fail({ code: "scene_order_not_found", id });
  await productions.findForChange(productionId);
  const order = await sceneOrders.findForChange(id);
  if (order === undefined) return fail({ code: "scene_order_not_found", id });
  return order.version === expectedVersion
    ? ok(order)
    : fail({ code: "version_stale", current: order.version });
}

function decided(
  { clock, decidedBy }: Ports,
  before: ProposedSceneOrder,
  state: ProposalState,
  replaced?: readonly SceneId[],
): ProposedSceneOrder {
  return {
    ...before,
    ...(replaced && { replaced }),
    state,
    version: before.version + 1,
    decidedAt: clock.now(),
    decidedBy,
  };
}

async function store(
  { sceneOrders, ledger }: Ports,
  before: ProposedSceneOrder,
  after: ProposedSceneOrder,
): Promise<ProposedSceneOrder> {
  const updated = await sceneOrders.update(after);
  if (!updated.ok) throw new Error("An order held for change was changed.");
  await ledger.record({
    action: `planning.scene-order.${after.state}`,
    subject: sceneOrderSubject(after),
    before: { state: before.state, version: before.version },
    after: { state: after.state, version: after.version },
  });
  return after;
}
