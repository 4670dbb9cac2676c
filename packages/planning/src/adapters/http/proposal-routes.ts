import { isWaiting, ok, parseId, proposalStates, type Result } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  type Failure,
  idInput,
  limitInput,
  ProblemError,
  problems,
  type Request,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { acceptPlanning } from "../../application/accept-planning.ts";
import type { Decide } from "../../application/decide-proposal.ts";
import { editPlanning } from "../../application/edit-planning.ts";
import type { PlanningPorts } from "../../application/ports.ts";
import { rejectPlanning } from "../../application/reject-planning.ts";
import { restorePlanning } from "../../application/restore-planning.ts";
import type { PlanningProposal, PlanningProposalId } from "../../domain/planning-proposal.ts";
import { type PlanningContext, portsOf } from "../context.ts";
import { planningProposalRepository } from "../database/planning-proposal-repository.ts";
import { presentProposal } from "./presenters.ts";
import { editInput, proposalOutput, proposalPage } from "./proposal-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Planning proposals"];
const decisionAnswers = { 200: proposalOutput, ...problems(404, 409, 412, 428) };

export function proposalRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  decisionRoute(app, context, "accept", "Take the day as proposed: it becomes a planning", acceptPlanning);
  decisionRoute(app, context, "reject", "Refuse the day as proposed", rejectPlanning);
  decisionRoute(app, context, "restore", "Take the decision back", restorePlanning);
  editRoute(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const proposals = planningProposalRepository(database.queries);

  app.route({
    method: "GET",
    url: "/planning-proposals",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listPlanningProposals",
      summary: "Proposals by date",
      querystring: z.strictObject({
        state: z
          .enum([...proposalStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open or restored." }),
        job: idInput<"job">().optional(),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: proposalPage, ...problems(422) },
    },
    handler: async (request) => {
      const { state, job: jobId, limit, cursor } = request.query;
      const states = state === "waiting" ? proposalStates.filter(isWaiting) : state && [state];
      const page = { limit, after: decodeCursor(cursor, "date", "id") };
      const { items, next } = await proposals.list(page, { states, jobId });
      const shown = items.map((item) => presentProposal(item, request.locale));
      return { items: shown, ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });

  app.route({
    method: "GET",
    url: "/planning-proposals/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getPlanningProposal",
      summary: "One proposal, with its reasons",
      params,
      response: { 200: proposalOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = proposalId(request.params.id);
      const proposal = await proposals.find(id);
      if (proposal === undefined) throw new ProblemError({ code: "planning_proposal_not_found", id });
      tagAnswer(request, reply, proposal.version);
      return presentProposal(proposal, request.locale);
    },
  });
}

type DecisionUseCase = (ports: PlanningPorts, seen: Decide) => Promise<Result<PlanningProposal, Failure>>;

function decisionRoute(
  app: App,
  context: PlanningContext,
  verb: "accept" | "reject" | "restore",
  summary: string,
  useCase: DecisionUseCase,
): void {
  app.route({
    method: "POST",
    url: `/planning-proposals/:id/${verb}`,
    config: { access: "planning:write" },
    schema: { tags, operationId: `${verb}PlanningProposal`, summary, params, response: decisionAnswers },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const result = await useCase(
          portsOf(context, unit, authorOf(request)),
          seenBy(request, request.params.id),
        );
        return result.ok ? ok(decided(result.value, request)) : result;
      }),
  });
}

function editRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/planning-proposals/:id/edit",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "editPlanningProposal",
      summary: "Take the day as you change it",
      params,
      body: editInput(context.zone),
      response: decisionAnswers,
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const assignments = request.body.assignments.map(({ artist_id: artistId, slot }) => ({
          artistId,
          slot,
        }));
        const edit = { ...seenBy(request, request.params.id), assignments };
        const result = await editPlanning(portsOf(context, unit, authorOf(request)), edit);
        return result.ok ? ok(decided(result.value, request)) : result;
      }),
  });
}

function seenBy(request: Request, id: string): Decide {
  return { id: proposalId(id), expectedVersion: requiredVersion(request) };
}

function decided(proposal: PlanningProposal, request: Request) {
  return {
    status: 200,
    body: presentProposal(proposal, request.locale),
    headers: { etag: versionTag(proposal.version) },
  };
}

/** No proposal has an id that is not one. */
function proposalId(text: string): PlanningProposalId {
  const id = parseId<"planning-proposal">(text);
  if (id === undefined) throw new ProblemError({ code: "planning_proposal_not_found", id: text });
  return id;
}
