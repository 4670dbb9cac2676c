import type { Page, PageRequest, ProposalState, Result, VersionStale } from "@souffleur/kernel";
import type { Draft, ProductionProposal, ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { AppliedPlan } from "../../domain/productions/applied-plan.ts";
import type { WeightsRepository } from "./weights-ports.ts";

export interface DraftFilter {
  readonly productionId?: ProductionId | undefined;
  readonly states?: readonly ProposalState[] | undefined;
  /** Part of the name. */
  readonly search?: string | undefined;
}

/** What is large about a draft, and kept beside the rest. */
export interface DraftParts {
  readonly draft?: Draft | undefined;
  /** What accepting it changed; `null` once that is taken back. */
  readonly applied?: AppliedPlan | null | undefined;
}

/** Drafts can be large: whoever does not ask for one gets what is said about it. */
export interface ProductionProposalRepository {
  add(proposal: ProductionProposal, draft: Draft, applied?: AppliedPlan): Promise<void>;
  find(id: ProductionProposalId): Promise<ProductionProposal | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: ProductionProposalId): Promise<ProductionProposal | undefined>;
  findDraft(id: ProductionProposalId): Promise<Draft | undefined>;
  /** What accepting it changed in the plan, while that stands. */
  findApplied(id: ProductionProposalId): Promise<AppliedPlan | undefined>;
  /** Newest first. */
  list(page: PageRequest, filter: DraftFilter): Promise<Page<ProductionProposal>>;
  /** Those of a production that still wait, kept as they are until the unit of work ends. */
  findWaiting(productionId: ProductionId): Promise<readonly ProductionProposal[]>;
  /** Stores what changed, if the version is still the one before. Parts that are not given stay. */
  update(proposal: ProductionProposal, parts?: DraftParts): Promise<Result<void, VersionStale>>;
  remove(id: ProductionProposalId): Promise<void>;
}

/** What the use cases of drafts keep them in. */
export interface DraftPorts {
  readonly drafts: ProductionProposalRepository;
  readonly weights: WeightsRepository;
}
