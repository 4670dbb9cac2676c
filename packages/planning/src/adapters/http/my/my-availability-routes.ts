import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  orProblem,
  problems,
  tagAnswer,
} from "@souffleur/platform/http";
import { z } from "zod";
import { getAvailability } from "../../../application/availability/get-availability.ts";
import { replaceAvailability } from "../../../application/availability/replace-availability.ts";
import { wallSpansOf } from "../../../domain/calendars/wall-spans.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { availabilityRepositories } from "../../database/availability/availability-repositories.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { presentAvailability } from "../availability/availability-presenter.ts";
import { answerAvailability, saidIn } from "../availability/availability-routes.ts";
import { availabilityInputs, availabilityOutput } from "../availability/availability-schemas.ts";
import { spansOutput } from "../availability/spans-route.ts";
import { checkWindow, windowFields } from "../rules/window-input.ts";
import { myTags } from "./my-routes.ts";
import { myself } from "./myself.ts";

const MAX_BODY_BYTES = 1_048_576;

/** When the holder of a personal link is free, as they say it themselves. */
export function myAvailabilityRoutes(app: App, context: PlanningContext): void {
  const { queries } = context.database;
  const ports = { people: personRepository(queries), ...availabilityRepositories(queries) };

  app.route({
    method: "GET",
    url: "/my/availability",
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "getMyAvailability",
      summary: "Everything said of one's own time",
      response: { 200: availabilityOutput, ...problems(401, 403, 404) },
    },
    handler: async (request, reply) => {
      const found = orProblem(await getAvailability(ports, myself(request)));
      tagAnswer(request, reply, found.person.version);
      return presentAvailability(found, request.locale);
    },
  });

  app.route({
    method: "GET",
    url: "/my/availability/spans",
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "listMyAvailabilitySpans",
      summary: "What all that was said of one's own time amounts to on some days",
      querystring: z.strictObject({ from: windowFields.from, to: windowFields.to }).superRefine(checkWindow),
      response: { 200: spansOutput, ...problems(401, 403, 404, 422) },
    },
    handler: async (request) => {
      const { person, said } = orProblem(await getAvailability(ports, myself(request)));
      return {
        free_by_default: person.freeByDefault,
        spans: [...wallSpansOf(said, request.query, context.zone)],
      };
    },
  });

  app.route({
    method: "PUT",
    url: "/my/availability",
    bodyLimit: MAX_BODY_BYTES,
    config: { access: "link" },
    schema: {
      tags: myTags,
      operationId: "replaceMyAvailability",
      summary: "Replace everything one says of one's own time",
      description: "What was read from calendars stays.",
      body: availabilityInputs(context.zone),
      response: { 200: availabilityOutput, ...problems(401, 403, 404, 409, 412, 413) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceAvailability(portsOf(context, unit, authorOf(request)), {
          id: myself(request),
          said: saidIn(request.body),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok(answerAvailability(result.value, request.locale)) : result;
      }),
  });
}
