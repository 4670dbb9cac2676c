import { type App, localDateInput, orProblem, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { getCoverage } from "../../../application/productions/get-coverage.ts";
import type { PlanningContext } from "../../context.ts";
import { coverageReader } from "../../database/productions/coverage-reader.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { productionId } from "./production-routes.ts";

const coverageOutput = z
  .object({
    shifts: z.int(),
    unplaced: z.int().meta({ description: "Shifts nobody has given a time yet." }),
    seats: z.int(),
    filled: z.int(),
    people: z.int(),
    minutes: z.int().meta({ description: "What everybody works together, breaks taken off." }),
    cost: z.int().meta({ description: "In cents, as far as rates are known." }),
    without_rate: z.int().meta({ description: "People of whom no rate is known." }),
    budget: z.int().optional().meta({ description: "That of the whole production, in cents." }),
  })
  .meta({
    id: "Coverage",
    examples: [
      {
        shifts: 24,
        unplaced: 2,
        seats: 140,
        filled: 126,
        people: 31,
        minutes: 30_240,
        cost: 1_260_000,
        without_rate: 3,
        budget: 4_800_000,
      },
    ],
  });

export function coverageRoute(app: App, { database }: PlanningContext): void {
  const productions = productionRepository(database.queries);
  const coverage = coverageReader(database.queries);

  app.route({
    method: "GET",
    url: "/productions/:id/coverage",
    config: { access: "planning:read" },
    schema: {
      tags: ["Productions"],
      operationId: "getCoverage",
      summary: "How far a production has the people it needs, and what they cost",
      params: z.object({ id: z.string() }),
      querystring: z.strictObject({
        from: localDateInput.optional(),
        to: localDateInput.optional().meta({ description: "The last day, itself part of it." }),
      }),
      response: { 200: coverageOutput, ...problems(404, 422) },
    },
    handler: async (request) => {
      const period = { productionId: productionId(request.params.id), ...request.query };
      const found = orProblem(await getCoverage({ productions, coverage }, period));
      const { withoutRate, ...counted } = found.coverage;
      return { ...counted, without_rate: withoutRate, budget: found.production.budget };
    },
  });
}
