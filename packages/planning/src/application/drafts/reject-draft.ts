import { type AlreadyDecided, decide, ok, type Result } from "@souffleur/kernel";
import type { ProductionProposal } from "../../domain/drafts/draft.ts";
import type { PlanningPorts } from "../ports.ts";
import { findSeenDraft, type SeenDraft, type SeenDraftFailure } from "./find-seen-draft.ts";
import { storeDecision } from "./store-decision.ts";

type Ports = Pick<PlanningPorts, "drafts" | "ledger" | "clock" | "decidedBy">;

/** Refuses a draft: the plan stays as it is, and the draft leaves the inbox. */
export async function rejectDraft(
  ports: Ports,
  seen: SeenDraft,
): Promise<Result<ProductionProposal, SeenDraftFailure | AlreadyDecided>> {
  const found = await findSeenDraft(ports, seen);
  if (!found.ok) return found;
  const state = decide(found.value.state, "reject");
  return state.ok ? ok(await storeDecision(ports, found.value, state.value)) : state;
}
