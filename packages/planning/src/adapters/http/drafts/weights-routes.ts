import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { replaceWeights } from "../../../application/drafts/replace-weights.ts";
import type { StoredWeights } from "../../../application/drafts/weights-ports.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { weightsRepository } from "../../database/drafts/weights-repository.ts";
import { draftTags } from "./draft-params.ts";

const weight = z.number().min(0).max(10);
const fields = {
  preferences: weight.meta({ description: "Times people prefer." }),
  cost: weight.meta({ description: "What people are paid." }),
  fairness: weight.meta({ description: "Hours shared evenly." }),
  continuity: weight.meta({ description: "The same person for the same part." }),
  gaps: weight.meta({ description: "Little waiting between two shifts of a day." }),
  changes: weight.meta({ description: "Few changes to the plan as it stands." }),
};
const example = { preferences: 3, cost: 1, fairness: 2, continuity: 3, gaps: 1, changes: 5 };

const weightsInput = z
  // What we gave out comes back in when somebody reads, changes and writes.
  .strictObject({ ...fields, version: z.int().optional() })
  .meta({ id: "PlanWeightsInput", examples: [example] });
const weightsOutput = z.object({ ...fields, version: z.int() }).meta({
  id: "PlanWeights",
  description: "How much the organisation cares about what, from 0, not at all, to 10.",
  examples: [{ ...example, version: 1 }],
});

/** What a proposed plan is weighed by. */
export function weightsRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "GET",
    url: "/planning/weights",
    config: { access: "planning:read" },
    schema: {
      tags: draftTags,
      operationId: "getPlanWeights",
      summary: "What a proposed plan is weighed by",
      response: { 200: weightsOutput },
    },
    handler: async (request, reply) => {
      const stored = await weightsRepository(context.database.queries).find();
      tagAnswer(request, reply, stored.version);
      return present(stored);
    },
  });

  app.route({
    method: "PUT",
    url: "/planning/weights",
    config: { access: "planning:write" },
    schema: {
      tags: draftTags,
      operationId: "replacePlanWeights",
      summary: "Set what proposed plans are weighed by from now on",
      body: weightsInput,
      response: { 200: weightsOutput, ...problems(412, 422, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { version: _version, ...weights } = request.body;
        const ports = portsOf(context, unit, authorOf(request));
        const result = await replaceWeights(ports, weights, requiredVersion(request));
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: present(result.value), headers });
      }),
  });
}

function present({ weights, version }: StoredWeights): z.input<typeof weightsOutput> {
  return { ...weights, version };
}
