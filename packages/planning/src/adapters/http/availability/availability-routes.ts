import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  orProblem,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import {
  getAvailability,
  type PersonAvailability,
} from "../../../application/availability/get-availability.ts";
import { replaceAvailability } from "../../../application/availability/replace-availability.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { availabilityRepositories } from "../../database/availability/availability-repositories.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { personIdOf } from "../people/person-routes.ts";
import { presentAvailability } from "./availability-presenter.ts";
import { availabilityInputs, availabilityOutput } from "./availability-schemas.ts";
import { spansRoute } from "./spans-route.ts";

export const availabilityParams = z.object({ id: z.string() });
export const availabilityTags = ["Availability"];
const MAX_BODY_BYTES = 4_194_304;

export function availabilityRoutes(app: App, context: PlanningContext): void {
  spansRoute(app, context);
  const { queries } = context.database;
  const ports = { people: personRepository(queries), ...availabilityRepositories(queries) };

  app.route({
    method: "GET",
    url: "/people/:id/availability",
    config: { access: "planning:read" },
    schema: {
      tags: availabilityTags,
      operationId: "getAvailability",
      summary: "Everything said of a person's time",
      params: availabilityParams,
      response: { 200: availabilityOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const found = orProblem(await getAvailability(ports, personIdOf(request.params.id)));
      tagAnswer(request, reply, found.person.version);
      return presentAvailability(found, request.locale);
    },
  });

  app.route({
    method: "PUT",
    url: "/people/:id/availability",
    bodyLimit: MAX_BODY_BYTES,
    config: { access: "planning:write" },
    schema: {
      tags: availabilityTags,
      operationId: "replaceAvailability",
      summary: "Replace everything a person says of their time",
      description:
        "Single free ranges are the person's availabilities of the basic contract. What was read from calendars stays.",
      params: availabilityParams,
      body: availabilityInputs(context.zone),
      response: { 200: availabilityOutput, ...problems(404, 409, 412, 413) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceAvailability(portsOf(context, unit, authorOf(request)), {
          id: personIdOf(request.params.id),
          said: saidIn(request.body),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok(answerAvailability(result.value, request.locale)) : result;
      }),
  });
}

export function answerAvailability(value: PersonAvailability, locale: "fr" | "en") {
  const headers = { etag: versionTag(value.person.version) };
  return { status: 200, body: presentAvailability(value, locale), headers };
}

type Input = z.output<ReturnType<typeof availabilityInputs>>;

/** What a person says themselves: what was read from calendars is not theirs to send. */
export function saidIn({ items }: Input) {
  return items
    .filter(({ source }) => source === "person")
    .map(({ kind, start, end, recurrence, exceptions, note }) => ({
      kind,
      start,
      end,
      recurrence,
      exceptions: recurrence === undefined ? [] : exceptions.toSorted(),
      note,
    }));
}
