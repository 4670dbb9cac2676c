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
import { deleteDraft } from "../../../application/drafts/delete-draft.ts";
import type { SeenDraft } from "../../../application/drafts/find-seen-draft.ts";
import { rejectDraft } from "../../../application/drafts/reject-draft.ts";
import type { PlanningPorts } from "../../../application/ports.ts";
import type { ProductionProposal } from "../../../domain/drafts/draft.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { draftParams, draftTags, seenDraft } from "./draft-params.ts";
import { productionProposalOutput } from "./draft-schemas.ts";
import { presentDraft } from "./present-draft.ts";

export function draftDecisionRoutes(app: App, context: PlanningContext): void {
  decisionRoute(app, context, "reject", "Refuse a draft: the plan stays as it is", rejectDraft);
  deleteRoute(app, context);
}

type DecisionUseCase = (
  ports: PlanningPorts,
  seen: SeenDraft,
) => Promise<Result<ProductionProposal, Failure>>;

function decisionRoute(
  app: App,
  context: PlanningContext,
  verb: "reject",
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

function decided(proposal: ProductionProposal, request: Request) {
  return {
    status: 200,
    body: presentDraft(proposal, request.locale),
    headers: { etag: versionTag(proposal.version) },
  };
}
