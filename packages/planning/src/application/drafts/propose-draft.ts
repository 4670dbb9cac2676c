import { decide, fail, type Id, ok, type Result } from "@souffleur/kernel";
import { confidenceIn } from "../../domain/drafts/confidence.ts";
import type { DraftSummary, ProductionProposal } from "../../domain/drafts/draft.ts";
import type { MadeDraft } from "../../domain/drafts/draft-of.ts";
import type { DraftRequest } from "../../domain/drafts/draft-request.ts";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Engine } from "../../domain/planning-proposal.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { draftSubject } from "./draft-record.ts";

type Ports = Pick<PlanningPorts, "drafts" | "productions" | "ledger" | "clock" | "newId">;

export interface NewDraft {
  readonly jobId: Id<"job">;
  readonly request: DraftRequest;
  readonly made: MadeDraft;
  readonly engine: Engine;
  /** Of the facts it was made of … */
  readonly factsStamp: string;
  /** … and of those there are now. */
  readonly factsStampNow: string;
}

/** Puts a draft before the people who decide, beside those that wait already unless it was to replace them. */
export async function proposeDraft(
  ports: Ports,
  { jobId, request, made, engine, factsStamp, factsStampNow }: NewDraft,
): Promise<Result<ProductionProposal, ProductionNotFound>> {
  const { drafts, productions, ledger, clock, newId } = ports;
  const { productionId, name, from, to } = request;
  // Held, so that nobody deletes it before its draft is there.
  const production = await productions.findForChange(productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: productionId });
  if (request.supersedes) await supersedeWaiting(ports, productionId);
  const summary: DraftSummary = { ...made.summary, factsChanged: factsStamp !== factsStampNow };
  const proposal: ProductionProposal = {
    id: newId<"production-proposal">(),
    jobId,
    productionId,
    ...(name !== undefined && { name }),
    startsOn: from,
    endsOn: to,
    state: "open",
    isEdited: false,
    request,
    summary,
    confidence: confidenceIn(summary, made.draft.assignments),
    engine,
    factsStamp,
    version: 1,
    createdAt: clock.now(),
  };
  await drafts.add(proposal, made.draft);
  await ledger.record({
    action: "planning.production-proposal.proposed",
    subject: draftSubject(proposal),
    after: { productionId, engine, seats: summary.seats, filled: summary.filled, points: summary.points },
  });
  return ok(proposal);
}

async function supersedeWaiting({ drafts, ledger }: Ports, productionId: ProductionId): Promise<void> {
  for (const older of await drafts.findWaiting(productionId)) {
    const state = decide(older.state, "supersede");
    if (!state.ok) continue;
    const updated = await drafts.update({ ...older, state: state.value, version: older.version + 1 });
    if (!updated.ok) continue;
    await ledger.record({
      action: "planning.production-proposal.superseded",
      subject: draftSubject(older),
      before: { state: older.state },
      after: { state: state.value },
    });
  }
}
