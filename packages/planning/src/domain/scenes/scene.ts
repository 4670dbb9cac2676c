import type { Id, InstantText } from "@souffleur/kernel";
import type { PersonId, ProductionId } from "../plan/facts.ts";

export type SceneId = Id<"scene">;

/** What is said of a scene of a shoot, or a piece of a rehearsal. */
export interface SceneDetails {
  readonly title: string;
  readonly minutes: number;
  /** Who is needed, each once; somebody deleted since stays, and comes back with them. */
  readonly personIds: readonly PersonId[];
  readonly note: string;
}

export interface Scene extends SceneDetails {
  readonly id: SceneId;
  readonly productionId: ProductionId;
  /** Where it stands among the scenes of its production; gaps mean nothing. */
  readonly position: number;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export function sceneDetails({ title, minutes, personIds, note }: SceneDetails): SceneDetails {
  return { title, minutes, personIds, note };
}

/** Whether both name the same scenes, each once, in whatever order. */
export function sameScenes(one: readonly SceneId[], other: readonly SceneId[]): boolean {
  const [named, again] = [new Set(one), new Set(other)];
  return (
    named.size === one.length && again.size === other.length && named.symmetricDifference(again).size === 0
  );
}

/** Whether both have the same scenes in the same order. */
export function sameOrder(one: readonly SceneId[], other: readonly SceneId[]): boolean {
  return one.length === other.length && one.every((id, place) => id === other[place]);
}
