import {
  type App,
  answerArray,
  cursorInput,
  decodeCursor,
  idInput,
  limitInput,
  plainJson,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import { listConflicts } from "../../../application/rules/list-conflicts.ts";
import { dayOfDate } from "../../../domain/plan/calendar-days.ts";
import { ruleCodes } from "../../../domain/rules/codes.ts";
import { packOn } from "../../../domain/rules/shipped-pack.ts";
import type { PlanningContext } from "../../context.ts";
import { planReader } from "../../database/plan/plan-reader.ts";
import { rulesRepository } from "../../database/rules/rules-repository.ts";
import { conflictOutput, conflictPresenter } from "./conflict-schemas.ts";
import { factsOutput } from "./facts-schemas.ts";
import { checkWindow, windowFields } from "./window-input.ts";

const tags = ["Rules"];

/** What the plan breaks, and the plan as whoever checks it elsewhere needs it. */
export function planCheckRoutes(app: App, { database, zone }: PlanningContext): void {
  const plan = planReader(database.queries, zone);
  const rules = rulesRepository(database.queries);

  app.route({
    method: "GET",
    url: "/planning/facts",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getPlanFacts",
      summary: "The plan of some days, as the rules compute on it",
      querystring: z.strictObject(windowFields).superRefine(checkWindow),
      response: { 200: factsOutput, ...problems(422) },
    },
    serializerCompiler: plainJson,
    handler: async ({ query: { from, to, production_id: productionId } }) => {
      const facts = await plan.read({ from, to, productionId });
      const { choices } = await rules.find();
      // The answer is what the reader built, member by member; what it is made of cannot be written to.
      return { facts, pack: packOn(dayOfDate(from), choices) } as unknown as z.input<typeof factsOutput>;
    },
  });

  app.route({
    method: "GET",
    url: "/planning/conflicts",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listPlanConflicts",
      summary: "What the plan of some days breaks, in order of time, or a page of it",
      querystring: z
        .strictObject({
          ...windowFields,
          person_id: idInput<"artist">().optional(),
          code: z.enum(ruleCodes).optional(),
          severity: z.enum(["warn", "forbid"]).optional(),
          limit: limitInput.optional(),
          cursor: cursorInput.optional(),
        })
        .superRefine(checkWindow),
      response: { 200: z.array(conflictOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { from, to, production_id: productionId, person_id: personId, ...query } = request.query;
      const after = decodeCursor(query.cursor, "number", "text");
      const filter = { personId, code: query.code, severity: query.severity };
      const { facts, page } = await listConflicts({ plan, rules }, { from, to, productionId }, filter);
      return answerArray(request, reply, {
        schema: conflictOutput,
        limit: query.limit,
        after,
        read: async (request) => page(request),
        present: conflictPresenter(facts),
      });
    },
  });
}
