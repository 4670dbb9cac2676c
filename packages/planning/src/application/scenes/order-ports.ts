import type { Page, PageRequest, ProposalState, Result, VersionStale } from "@souffleur/kernel";
import type { PersonId, ProductionId } from "../../domain/plan/facts.ts";
import type { DayRates, ProposedSceneOrder, SceneOrderId } from "../../domain/scenes/scene-order.ts";

export interface SceneOrderFilter {
  readonly productionId?: ProductionId | undefined;
  readonly states?: readonly ProposalState[] | undefined;
}

export interface SceneOrderRepository {
  add(order: ProposedSceneOrder): Promise<void>;
  find(id: SceneOrderId): Promise<ProposedSceneOrder | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: SceneOrderId): Promise<ProposedSceneOrder | undefined>;
  /** Newest first. */
  list(page: PageRequest, filter: SceneOrderFilter): Promise<Page<ProposedSceneOrder>>;
  update(order: ProposedSceneOrder): Promise<Result<void, VersionStale>>;
  removeOfProduction(productionId: ProductionId): Promise<void>;
  /** What people who are there are paid for a day. */
  ratesOf(personIds: readonly PersonId[]): Promise<DayRates>;
}

export interface SceneOrderPorts {
  readonly sceneOrders: SceneOrderRepository;
}
