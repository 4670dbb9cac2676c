import type { InstantText } from "@souffleur/kernel";
import type { Scene } from "../../packages/planning/src/domain/scenes/scene.ts";
import type { ProposedSceneOrder } from "../../packages/planning/src/domain/scenes/scene-order.ts";
import { newId } from "./planning.ts";

const now = "2026-11-21T09:30:00.000Z" as InstantText;

export function aScene(over: Partial<Scene> = {}): Scene {
  return {
    id: newId<"scene">(),
    productionId: newId<"production">(),
    position: 1,
    title: "Acte I, scène 2 « la forêt » 🌲",
    minutes: 45,
    personIds: [newId<"artist">(), newId<"artist">()],
    note: "Costumes\ndès 14 h",
    version: 1,
    createdAt: now,
    updatedAt: now,
    ...over,
  };
}

export function aSceneOrder(over: Partial<ProposedSceneOrder> = {}): ProposedSceneOrder {
  return {
    id: newId<"scene-order">(),
    jobId: newId<"job">(),
    productionId: newId<"production">(),
    state: "open",
    sceneIds: [newId<"scene">(), newId<"scene">()],
    figures: { counts: "pay", now: 900, proposed: 600, least: 550, minutesNow: 90, minutesProposed: 60 },
    isProved: false,
    confidence: 1 / 3,
    engine: { name: "scene-order", version: "1", seed: 2 ** 32 - 1 },
    version: 1,
    createdAt: now,
    ...over,
  };
}
