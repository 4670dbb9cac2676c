import type { Subject } from "@souffleur/kernel";
import type { Scene } from "../../domain/scenes/scene.ts";

/** A scene as the ledger and the trash name it. */
export function sceneSubject({ id, title }: Pick<Scene, "id" | "title">): Subject {
  return { type: "planning.scene", id, label: title };
}
