import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  expectedVersion,
  idInput,
  limitInput,
  ProblemError,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { stateHours } from "../../../application/worked-hours/state-hours.ts";
import { validateHours } from "../../../application/worked-hours/validate-hours.ts";
import { countLine } from "../../../domain/worked-hours/count-line.ts";
import { hoursStates } from "../../../domain/worked-hours/hours-line.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { workedHoursRepositories } from "../../database/worked-hours/worked-hours-repositories.ts";
import {
  hoursKey,
  hoursParams,
  periodFields,
  scopeOf,
  hoursTags as tags,
  withinAYear,
} from "./hours-params.ts";
import { hoursInput, hoursLineOutput, hoursPage, validatedOutput, validationInput } from "./hours-schemas.ts";
import { presentHours } from "./present-hours.ts";

/** Hours people worked, as planners see them. */
export function workedHoursRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  oneRoute(app, context);
  stateRoute(app, context);
  validateRoute(app, context);
}

function listRoute(app: App, { database, zone }: PlanningContext): void {
  const { workedHours, nightHours } = workedHoursRepositories(database.queries, zone);
  app.route({
    method: "GET",
    url: "/worked-hours",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listWorkedHours",
      summary: "Hours planned and worked, in order of time",
      querystring: z
        .strictObject({
          ...periodFields,
          person_id: idInput<"artist">().optional(),
          state: z.enum(hoursStates).optional(),
          limit: limitInput.default(DEFAULT_PAGE),
          cursor: cursorInput.optional(),
        })
        .superRefine(withinAYear),
      response: { 200: hoursPage, ...problems(422) },
    },
    handler: async ({ query: { limit, cursor, person_id, state, ...period } }) => {
      const page = { limit, after: decodeCursor(cursor, "integer", "id", "id") };
      const window = { ...scopeOf(period), personId: person_id, states: state && [state] };
      const { items, next } = await workedHours.list(page, window);
      const { lines: nights } = await nightHours.find();
      return {
        items: items.map((line) => presentHours(countLine(line, nights))),
        ...(next && { next_cursor: encodeCursor(next) }),
      };
    },
  });
}

function oneRoute(app: App, { database, zone }: PlanningContext): void {
  const { workedHours, nightHours } = workedHoursRepositories(database.queries, zone);
  app.route({
    method: "GET",
    url: "/worked-hours/:shift_id/:person_id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getWorkedHours",
      summary: "Somebody's hours in a shift",
      params: hoursParams,
      response: { 200: hoursLineOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const key = hoursKey(request.params);
      const line = await workedHours.find(key);
      if (line === undefined) throw new ProblemError({ code: "hours_not_planned", ...key });
      tagAnswer(request, reply, line.version);
      return presentHours(countLine(line, (await nightHours.find()).lines));
    },
  });
}

function stateRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/worked-hours/:shift_id/:person_id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "stateWorkedHours",
      summary: "State what somebody worked in a shift; what was validated is to be validated again",
      params: hoursParams,
      body: hoursInput,
      response: { 200: hoursLineOutput, ...problems(404, 409, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await stateHours(ports, {
          ...hoursKey(request.params),
          ...request.body,
          expectedVersion: expectedVersion(request),
        });
        if (!result.ok) return result;
        const { lines: nights } = await ports.nightHours.find();
        const body = presentHours(countLine(result.value, nights));
        return ok({ status: 200, body, headers: { etag: versionTag(result.value.version) } });
      }),
  });
}

function validateRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/worked-hours/validate",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "validateWorkedHours",
      summary: "Find hours right, all of them or none; what nobody stated was worked as planned",
      body: validationInput,
      response: { 200: validatedOutput, ...problems(404, 409, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await validateHours(ports, request.body.lines);
        if (!result.ok) return result;
        const { lines: nights } = await ports.nightHours.find();
        const items = result.value.map((line) => presentHours(countLine(line, nights)));
        return ok({ status: 200, body: { items } });
      }),
  });
}
