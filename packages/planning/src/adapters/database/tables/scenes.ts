import type { Id, InstantText, ProposalState } from "@souffleur/kernel";
import type { ProductionId } from "../../../domain/plan/facts.ts";
import type { SceneId } from "../../../domain/scenes/scene.ts";
import type { Flag } from "./people.ts";

export interface SceneTables {
  scenes: {
    id: SceneId;
    production_id: ProductionId;
    position: number;
    title: string;
    minutes: number;
    person_ids: unknown;
    note: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  scene_orders: {
    id: Id<"scene-order">;
    job_id: Id<"job">;
    production_id: ProductionId;
    state: ProposalState;
    scene_ids: unknown;
    replaced: unknown;
    figures: unknown;
    is_proved: Flag;
    confidence: number;
    engine: unknown;
    version: number;
    created_at: InstantText;
    decided_at: InstantText | null;
    decided_by: string | null;
  };
}
