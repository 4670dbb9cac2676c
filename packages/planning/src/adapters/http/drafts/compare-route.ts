import { type App, orProblem, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { type Comparable, comparePlans } from "../../../application/drafts/compare-drafts.ts";
import type { Comparison } from "../../../domain/drafts/compare-drafts.ts";
import type { Draft, ProductionProposal } from "../../../domain/drafts/draft.ts";
import { planStateOf } from "../../../domain/drafts/draft-of.ts";
import { partOf } from "../../../domain/drafts/plan-to-apply.ts";
import type { PlanningContext } from "../../context.ts";
import { draftFacts } from "../../database/drafts/draft-facts.ts";
import { productionProposalRepository } from "../../database/drafts/production-proposal-repository.ts";
import type { Desk } from "../../workers/desk.ts";
import { draftId, draftTags } from "./draft-params.ts";
import { comparisonOutput } from "./draft-schemas.ts";
import { presentComparison } from "./present-draft.ts";

const side = z
  .string()
  .max(100)
  .meta({ description: "A draft, or `current` for the plan as it stands.", examples: ["current"] });

/** Two plans side by side. */
export function compareDraftsRoute(app: App, context: PlanningContext, desk: Desk): void {
  const { queries } = context.database;
  const facts = draftFacts(queries, context.zone);
  const current = async ({ request }: ProductionProposal, draft: Draft) => {
    const { shiftIds } = partOf(draft);
    const [plan, pack] = [await facts.plan(request), await facts.pack(request.from)];
    const counted = await desk.count({ facts: plan, pack, shiftIds });
    const names = Object.fromEntries(plan.people.map(({ id, name }) => [id, name]));
    return { ...counted, names, state: planStateOf(plan, shiftIds) };
  };
  app.route({
    method: "GET",
    url: "/production-proposals/compare",
    config: { access: "planning:read" },
    schema: {
      tags: draftTags,
      operationId: "compareProductionProposals",
      summary: "Two drafts side by side, or one beside the plan as it stands",
      querystring: z.strictObject({ left: side, right: side }),
      response: { 200: comparisonOutput, ...problems(404, 409, 422) },
    },
    handler: async (request) => {
      const ports = { drafts: productionProposalRepository(queries), current };
      const { left, right } = request.query;
      const compared: Comparison = orProblem(await comparePlans(ports, asked(left), asked(right)));
      return presentComparison(compared, request.locale);
    },
  });
}

function asked(text: string): Comparable {
  return text === "current" ? text : draftId(text);
}
