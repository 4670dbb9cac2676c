import type { Subject } from "@souffleur/kernel";
import type { ProposedSceneOrder } from "../../domain/scenes/scene-order.ts";

/** A proposed order as the ledger names it. */
export function sceneOrderSubject({ id, sceneIds, createdAt }: ProposedSceneOrder): Subject {
  return {
    type: "planning.scene-order",
    id,
    label: `${sceneIds.length}, ${createdAt.slice(0, 16).replace("T", " ")}`,
  };
}
