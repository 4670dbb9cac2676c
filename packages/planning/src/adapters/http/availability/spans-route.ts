import { type App, localDateTimeOutput, orProblem, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { getAvailability } from "../../../application/availability/get-availability.ts";
import { wallSpansOf } from "../../../domain/calendars/wall-spans.ts";
import type { PlanningContext } from "../../context.ts";
import { availabilityRepositories } from "../../database/availability/availability-repositories.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { personIdOf } from "../people/person-routes.ts";
import { checkWindow, windowFields } from "../rules/window-input.ts";
import { kindSchema } from "./availability-schemas.ts";

const params = z.object({ id: z.string() });

export const spansOutput = z
  .object({
    free_by_default: z.boolean().meta({ description: "What holds between the spans." }),
    spans: z.array(z.object({ kind: kindSchema, start: localDateTimeOutput, end: localDateTimeOutput })),
  })
  .meta({
    id: "AvailabilitySpans",
    description: "On the wall clock of the organisation, by time, none overlapping.",
    examples: [
      {
        free_by_default: false,
        spans: [{ kind: "preferred", start: "2026-05-04T18:00:00", end: "2026-05-04T23:00:00" }],
      },
    ],
  });

/** What holds, after all that was said: for whoever draws a calendar without computing rules. */
export function spansRoute(app: App, { database, zone }: PlanningContext): void {
  const { queries } = database;
  const ports = { people: personRepository(queries), ...availabilityRepositories(queries) };

  app.route({
    method: "GET",
    url: "/people/:id/availability/spans",
    config: { access: "planning:read" },
    schema: {
      tags: ["Availability"],
      operationId: "listAvailabilitySpans",
      summary: "What all that was said of a person's time amounts to on some days",
      params,
      querystring: z.strictObject({ from: windowFields.from, to: windowFields.to }).superRefine(checkWindow),
      response: { 200: spansOutput, ...problems(404, 422) },
    },
    handler: async ({ params: { id }, query }) => {
      const { person, said } = orProblem(await getAvailability(ports, personIdOf(id)));
      return { free_by_default: person.freeByDefault, spans: [...wallSpansOf(said, query, zone)] };
    },
  });
}
