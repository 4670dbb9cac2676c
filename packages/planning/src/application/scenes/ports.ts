import type { Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Scene, SceneId } from "../../domain/scenes/scene.ts";
import type { IdTaken } from "../productions/ports.ts";

/** Whoever changes scenes holds their production, so that places are given out by one at a time. */
export interface SceneRepository {
  add(scene: Scene): Promise<Result<void, IdTaken>>;
  find(id: SceneId): Promise<Scene | undefined>;
  /** All of a production, in their order. */
  findOfProduction(productionId: ProductionId): Promise<readonly Scene[]>;
  /** In their order. */
  list(page: PageRequest, productionId: ProductionId): Promise<Page<Scene>>;
  replace(scene: Scene): Promise<Result<void, VersionStale>>;
  /** Gives them the places from 1 on, in the order of the ids. */
  place(sceneIds: readonly SceneId[]): Promise<void>;
  remove(sceneIds: readonly SceneId[]): Promise<void>;
}

export interface ScenePorts {
  readonly scenes: SceneRepository;
}
