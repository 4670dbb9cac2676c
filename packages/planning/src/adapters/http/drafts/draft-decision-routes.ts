import { ok, type Result } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  type Failure,
  problems,
  type Request,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { acceptDraft, checkDraft } from "../../../application/drafts/accept-draft.ts";
import { deleteDraft } from "../../../application/drafts/delete-draft.ts";
import type { SeenDraft } from "../../../application/drafts/find-seen-draft.ts";
import { rejectDraft } from "../../../application/drafts/reject-draft.ts";
import { restoreDraft } from "../../../application/drafts/restore-draft.ts";
import type { PlanningPorts } from "../../../application/ports.ts";
import type { ProductionProposal } from "../../../domain/drafts/draft.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { draftFacts } from "../../database/drafts/draft-facts.ts";
import { productionProposalRepository } from "../../database/drafts/production-proposal-repository.ts";
import type { Desk } from "../../workers/desk.ts";
import { draftParams, draftTags, seenDraft } from "./draft-params.ts";
import { productionProposalOutput } from "./draft-schemas.ts";
import { presentDraft } from "./present-draft.ts";

export function draftDecisionRoutes(app: App, context: PlanningContext, desk: Desk): void {
  acceptRoute(app, context, desk);
  decisionRoute(app, context, "reject", "Refuse a draft: the plan stays as it is", rejectDraft);
  decisionRoute(
    app,
    context,
    "restore",
    "Take the decision back, and the plan it made with it",
    restoreDraft,
  );
  deleteRoute(app, context);
}

function acceptRoute(app: App, context: PlanningContext, desk: Desk): void {
  const { queries } = context.database;
  const facts = draftFacts(queries, context.zone);
  const check = async ({ request }: ProductionProposal, draft: Parameters<Desk["check"]>[0]["draft"]) =>
    desk.check({ facts: await facts.plan(request), pack: await facts.pack(request.from), draft });
  app.route({
    method: "POST",
    url: "/production-proposals/:id/accept",
    config: { access: "planning:write" },
    schema: {
      tags: draftTags,
      operationId: "acceptProductionProposal",
      summary: "Make a draft the plan: all of it, as the rules allow it now, or nothing",
      params: draftParams,
      response: { 200: productionProposalOutput, ...problems(404, 409, 412, 428) },
    },
    handler: async (request, reply) => {
      const seen = seenDraft(request, request.params.id);
      const checked = await checkDraft({ drafts: productionProposalRepository(queries), facts, check }, seen);
      return context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const ports = portsOf(context, unit, authorOf(request));
        const now = { ...ports, facts: draftFacts(unit.queries, context.zone) };
        const result = await acceptDraft(now, seen, checked);
        return result.ok ? ok(decided(result.value, request)) : result;
      });
    },
  });
}

type DecisionUseCase = (
  ports: PlanningPorts,
  seen: SeenDraft,
) => Promise<Result<ProductionProposal, Failure>>;

function decisionRoute(
  app: App,
  context: PlanningContext,
  verb: "reject" | "restore",
  summary: string,
  useCase: DecisionUseCase,
): void {
  app.route({
    method: "POST",
    url: `/production-proposals/:id/${verb}`,
    config: { access: "planning:write" },
    schema: {
      tags: draftTags,
      operationId: `${verb}ProductionProposal`,
      summary,
      params: draftParams,
      response: { 200: productionProposalOutput, ...problems(404, 409, 412, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const ports = portsOf(context, unit, authorOf(request));
        const result = await useCase(ports, seenDraft(request, request.params.id));
        return result.ok ? ok(decided(result.value, request)) : result;
      }),
  });
}

function deleteRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "DELETE",
    url: "/production-proposals/:id",
    config: { access: "planning:write" },
    schema: {
      tags: draftTags,
      operationId: "deleteProductionProposal",
      summary: "Move a draft to the trash; a plan it became stays",
      params: draftParams,
      response: { 204: z.undefined(), ...problems(404, 412, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const { id, expectedVersion } = seenDraft(request, request.params.id);
        const ports = portsOf(context, unit, authorOf(request));
        const result = await deleteDraft(ports, id, expectedVersion);
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

export function decided(proposal: ProductionProposal, request: Request) {
  return {
    status: 200,
    body: presentDraft(proposal, request.locale),
    headers: { etag: versionTag(proposal.version) },
  };
}
