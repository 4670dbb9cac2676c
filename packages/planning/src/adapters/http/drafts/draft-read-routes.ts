import { isWaiting, proposalStates } from "@souffleur/kernel";
import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  idInput,
  limitInput,
  ProblemError,
  problems,
  tagAnswer,
} from "@souffleur/platform/http";
import { z } from "zod";
import type { PlanningContext } from "../../context.ts";
import { draftFacts } from "../../database/drafts/draft-facts.ts";
import { productionProposalRepository } from "../../database/drafts/production-proposal-repository.ts";
import { draftId, draftParams, draftTags } from "./draft-params.ts";
import { productionProposalOutput, productionProposalPage } from "./draft-schemas.ts";
import { presentDraft } from "./present-draft.ts";

export function draftReadRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  oneRoute(app, context);
}

function listRoute(app: App, { database }: PlanningContext): void {
  const drafts = productionProposalRepository(database.queries);
  app.route({
    method: "GET",
    url: "/production-proposals",
    config: { access: "planning:read" },
    schema: {
      tags: draftTags,
      operationId: "listProductionProposals",
      summary: "Drafts of productions, the newest first",
      querystring: z.strictObject({
        production_id: idInput<"production">().optional(),
        state: z
          .enum([...proposalStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open or restored." }),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: productionProposalPage, ...problems(422) },
    },
    handler: async (request) => {
      const { state, production_id: productionId, limit, cursor } = request.query;
      const states = state === "waiting" ? proposalStates.filter(isWaiting) : state && [state];
      const page = { limit, after: decodeCursor(cursor, "instant", "id") };
      const { items, next } = await drafts.list(page, { productionId, states });
      const shown = items.map((item) => presentDraft(item, request.locale));
      return { items: shown, ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function oneRoute(app: App, { database, zone }: PlanningContext): void {
  const facts = draftFacts(database.queries, zone);
  const drafts = productionProposalRepository(database.queries);
  app.route({
    method: "GET",
    url: "/production-proposals/:id",
    config: { access: "planning:read" },
    schema: {
      tags: draftTags,
      operationId: "getProductionProposal",
      summary: "One draft: its figures, its score line by line, what it changes",
      params: draftParams,
      response: { 200: productionProposalOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = draftId(request.params.id);
      const proposal = await drafts.find(id);
      if (proposal === undefined) throw new ProblemError({ code: "production_proposal_not_found", id });
      tagAnswer(request, reply, proposal.version);
      // What became of it once somebody decided is another matter.
      const stamp = isWaiting(proposal.state) ? await facts.stamp(proposal.request) : undefined;
      return presentDraft(proposal, request.locale, stamp);
    },
  });
}
