import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { replaceRules } from "../../../application/rules/replace-rules.ts";
import { withoutShipped } from "../../../domain/rules/shipped-pack.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { rulesRepository } from "../../database/rules/rules-repository.ts";
import { todayNumberIn } from "../../today.ts";
import { presentRules, rulesInput, rulesOutput } from "./rules-schemas.ts";

const tags = ["Rules"];

/** Which rules a plan has to hold to, and how far. */
export function rulesRoutes(app: App, context: PlanningContext): void {
  const today = () => todayNumberIn(context);

  app.route({
    method: "GET",
    url: "/planning/rules",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getPlanRules",
      summary: "Every rule of the plan, with its limits as they hold today",
      response: { 200: rulesOutput },
    },
    handler: async (request, reply) => {
      const stored = await rulesRepository(context.database.queries).find();
      tagAnswer(request, reply, stored.version);
      return presentRules(stored, today());
    },
  });

  app.route({
    method: "PUT",
    url: "/planning/rules",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replacePlanRules",
      summary: "Ignore rules, let them warn or forbid, and set their limits; an empty list is the way back",
      body: rulesInput,
      response: { 200: rulesOutput, ...problems(412, 422, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const choices = withoutShipped(request.body, today());
        const result = await replaceRules(ports, choices, requiredVersion(request));
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: presentRules(result.value, today()), headers });
      }),
  });
}
