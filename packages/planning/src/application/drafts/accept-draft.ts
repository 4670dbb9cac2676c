import { type AlreadyDecided, decide, fail, isWaiting, ok, type Result } from "@souffleur/kernel";
import type { Draft, ProductionProposal } from "../../domain/drafts/draft.ts";
import { wantedBy } from "../../domain/drafts/plan-to-apply.ts";
import type { Breach } from "../../domain/rules/breach.ts";
import type { PlanningPorts } from "../ports.ts";
import { type ApplyPlanFailure, applyPlan } from "../productions/apply-plan.ts";
import type { DraftFacts } from "./facts-port.ts";
import { findSeenDraft, type SeenDraft, type SeenDraftFailure } from "./find-seen-draft.ts";
import { storeDecision } from "./store-decision.ts";

/** What the rules say of a draft beside the plan as it stood at that moment. */
export interface CheckedDraft {
  readonly forbidden: readonly Breach[];
  readonly factsStamp: string;
}

/** The plan is not the one the draft was made for. */
export interface DraftOutdated {
  readonly code: "draft_outdated";
  /** Shifts somebody changed, moved away or deleted since. */
  readonly shifts: readonly { readonly id: string; readonly title: string }[];
  /** People who are not there any more. */
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The rules forbid what the draft would make of the plan. */
export interface DraftForbidden {
  readonly code: "draft_forbidden";
  readonly breaches: readonly Breach[];
}

/** Somebody changed the plan in the very moment between the check and the decision. */
export interface PlanJustChanged {
  readonly code: "plan_just_changed";
}

type AcceptFailure =
  | SeenDraftFailure
  | AlreadyDecided
  | DraftOutdated
  | DraftForbidden
  | PlanJustChanged
  | ApplyPlanFailure;

interface CheckPorts {
  readonly drafts: Pick<PlanningPorts["drafts"], "find" | "findDraft">;
  readonly facts: DraftFacts;
  /** What the rules forbid in the plan it would make. */
  readonly check: (proposal: ProductionProposal, draft: Draft) => Promise<readonly Breach[]>;
}

/** Asks the rules ahead of the decision: for a large plan that takes longer than others should wait for a transaction. */
export async function checkDraft(
  { drafts, facts, check }: CheckPorts,
  { id, expectedVersion }: SeenDraft,
): Promise<CheckedDraft | undefined> {
  const proposal = await drafts.find(id);
  if (proposal?.version !== expectedVersion || !isWaiting(proposal.state)) return undefined;
  const draft = await drafts.findDraft(id);
  if (draft === undefined) return undefined;
  const factsStamp = await facts.stamp(proposal.request);
  return { forbidden: await check(proposal, draft), factsStamp };
}

type Ports = Pick<
  PlanningPorts,
  | "drafts"
  | "shifts"
  | "references"
  | "places"
  | "uses"
  | "artists"
  | "ledger"
  | "clock"
  | "newId"
  | "decidedBy"
> & { readonly facts: Pick<DraftFacts, "shifts" | "stamp"> };

/** Makes a draft the plan: all of it, as the rules allow it at this moment, or nothing. */
export async function acceptDraft(
  ports: Ports,
  seen: SeenDraft,
  checked: CheckedDraft | undefined,
): Promise<Result<ProductionProposal, AcceptFailure>> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const state = decide(found.value.state, found.value.isEdited ? "edit" : "accept");
  if (!state.ok) return state;
  const draft = await ports.drafts.findDraft(seen.id);
  if (draft === undefined) return fail({ code: "production_proposal_not_found", id: seen.id });
  const outdated = await whatIsOutdated(ports, found.value, draft);
  if (outdated !== undefined) return fail(outdated);
  if (checked === undefined || checked.factsStamp !== (await ports.facts.stamp(found.value.request))) {
    return fail({ code: "plan_just_changed" });
  }
  if (checked.forbidden.length > 0) return fail({ code: "draft_forbidden", breaches: checked.forbidden });
  const applied = await applyPlan(ports, wantedBy(found.value, draft));
  if (!applied.ok) return applied;
  return ok(await storeDecision(ports, found.value, state.value, applied.value));
}

async function whatIsOutdated(
  { facts, references }: Ports,
  { request }: ProductionProposal,
  draft: Draft,
): Promise<DraftOutdated | undefined> {
  const present = new Map((await facts.shifts(request)).map(({ id, version }) => [id, version]));
  const shifts = draft.shifts
    .filter(({ id, version }) => present.get(id) !== version)
    .map(({ id, title }) => ({ id, title }));
  const ids = draft.assignments.map(({ personId }) => personId);
  const gone = new Set((await references.unknownAmong({ people: ids })).map(({ id }) => id));
  const people = [...new Set(ids)]
    .filter((id) => gone.has(id))
    .map((id) => ({ id, name: draft.names[id] ?? id }));
  const isOutdated = shifts.length + people.length > 0;
  return isOutdated ? { code: "draft_outdated", shifts, people } : undefined;
}
