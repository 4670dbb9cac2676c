import { fail, ok, type Result } from "@souffleur/kernel";
import {
  type ComparedPlan,
  type Comparison,
  compareDrafts,
  comparedDraft,
} from "../../domain/drafts/compare-drafts.ts";
import type { Draft, ProductionProposal, ProductionProposalId } from "../../domain/drafts/draft.ts";
import type { DraftNotFound } from "./find-seen-draft.ts";
import type { ProductionProposalRepository } from "./ports.ts";

/** A draft, or the plan as it stands. */
export type Comparable = ProductionProposalId | "current";

export interface NotComparable {
  readonly code: "not_comparable";
}

interface Ports {
  readonly drafts: Pick<ProductionProposalRepository, "find" | "findDraft">;
  /** The plan as it stands, of the shifts of a draft. */
  readonly current: (proposal: ProductionProposal, draft: Draft) => Promise<ComparedPlan>;
}

interface Loaded {
  readonly proposal: ProductionProposal;
  readonly draft: Draft;
}

/** Two drafts of a production side by side, or one beside the plan as it stands. */
export async function comparePlans(
  ports: Ports,
  left: Comparable,
  right: Comparable,
): Promise<Result<Comparison, DraftNotFound | NotComparable>> {
  const [one, other] = [await load(ports, left), await load(ports, right)];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const draft = one.value ?? other.value;
  const productions = new Set([one.value, other.value].flatMap((side) => side?.proposal.productionId ?? []));
  if (draft === undefined || productions.size > 1) return fail({ code: "not_comparable" });
  const planOf = (side: Loaded | undefined) =>
    side === undefined
      ? ports.current(draft.proposal, draft.draft)
      : comparedDraft(side.draft, side.proposal.summary);
  return ok(compareDrafts(await planOf(one.value), await planOf(other.value)));
}

async function load({ drafts }: Ports, id: Comparable): Promise<Result<Loaded | undefined, DraftNotFound>> {
  if (id === "current") return ok(undefined);
  const [proposal, draft] = [await drafts.find(id), await drafts.findDraft(id)];
  return proposal === undefined || draft === undefined
    ? fail({ code: "production_proposal_not_found", id })
    : ok({ proposal, draft });
}
