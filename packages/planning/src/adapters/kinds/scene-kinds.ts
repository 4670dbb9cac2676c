import type { TrashKind, UndoKind } from "@souffleur/platform/module";
import { type RecordedOrder, undoScenesReordered } from "../../application/scenes/reorder-scenes.ts";
import { restoreScene } from "../../application/scenes/restore-scene.ts";
import { sceneSubject } from "../../application/scenes/scene-record.ts";
import {
  type RecordedScene,
  undoSceneCreated,
  undoSceneReplaced,
} from "../../application/scenes/undo-scene-change.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Scene, SceneId } from "../../domain/scenes/scene.ts";
import { type PortsContext, portsOf } from "../context.ts";

/** How deleted scenes come back. */
export function sceneTrash(context: PortsContext): readonly TrashKind[] {
  return [
    {
      type: "planning.scene",
      async restore(unit, author, snapshot) {
        const restored = await restoreScene(portsOf(context, unit, author), snapshot as Scene);
        return restored.ok ? { ok: true, value: sceneSubject(restored.value) } : restored;
      },
    },
  ];
}

/** How what was done with them is taken back. A decision on an order is taken back on the order. */
export function sceneUndo(context: PortsContext): readonly UndoKind[] {
  return [
    {
      action: "planning.scene.created",
      undo: (unit, author, { subject, after }) =>
        undoSceneCreated(portsOf(context, unit, author), subject.id as SceneId, after as RecordedScene),
    },
    {
      action: "planning.scene.replaced",
      undo: (unit, author, { subject, before, after }) =>
        undoSceneReplaced(
          portsOf(context, unit, author),
          subject.id as SceneId,
          before as RecordedScene,
          after as RecordedScene,
        ),
    },
    {
      action: "planning.scenes.reordered",
      undo: (unit, author, { subject, before, after }) =>
        undoScenesReordered(
          portsOf(context, unit, author),
          subject.id as ProductionId,
          before as RecordedOrder,
          after as RecordedOrder,
        ),
    },
  ];
}
