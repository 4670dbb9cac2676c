import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  problems,
  type Request,
} from "@souffleur/platform/http";
import { z } from "zod";
import { startWork } from "../../../application/worked-hours/start-work.ts";
import { stateHours } from "../../../application/worked-hours/state-hours.ts";
import { stopWork } from "../../../application/worked-hours/stop-work.ts";
import { countLine } from "../../../domain/worked-hours/count-line.ts";
import type { HoursKey } from "../../../domain/worked-hours/hours-line.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { workedHoursRepositories } from "../../database/worked-hours/worked-hours-repositories.ts";
import { myself } from "../my/myself.ts";
import { hoursKey, periodFields, scopeOf, hoursTags as tags, withinAYear } from "./hours-params.ts";
import { hoursInput, hoursLineOutput, hoursPage, stopInput } from "./hours-schemas.ts";
import { presentHours } from "./present-hours.ts";

const params = z.object({ id: z.string() });
const answers = { 200: hoursLineOutput, ...problems(404, 409, 422) };

/** Hours people state themselves, by their personal link. */
export function myHoursRoutes(app: App, context: PlanningContext): void {
  listRoute(app, context);
  startRoute(app, context);
  stopRoute(app, context);
  stateRoute(app, context);
}

function listRoute(app: App, { database, zone }: PlanningContext): void {
  const { workedHours, nightHours } = workedHoursRepositories(database.queries, zone);
  app.route({
    method: "GET",
    url: "/my/hours",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "listMyHours",
      summary: "Your hours, planned and worked",
      querystring: z
        .strictObject({
          from: periodFields.from,
          to: periodFields.to,
          limit: limitInput.default(DEFAULT_PAGE),
          cursor: cursorInput.optional(),
        })
        .superRefine(withinAYear),
      response: { 200: hoursPage, ...problems(404, 422) },
    },
    handler: async (request) => {
      const { limit, cursor, ...period } = request.query;
      const page = { limit, after: decodeCursor(cursor, "integer", "id", "id") };
      const window = { ...scopeOf(period), personId: myself(request) };
      const { items, next } = await workedHours.list(page, window);
      const { lines: nights } = await nightHours.find();
      return {
        items: items.map((line) => presentHours(countLine(line, nights))),
        ...(next && { next_cursor: encodeCursor(next) }),
      };
    },
  });
}

function startRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/my/shifts/:id/start",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "startMyWork",
      summary: "Begin to work in a shift, now",
      params,
      response: answers,
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await startWork(ports, keyOf(request, request.params.id));
        if (!result.ok) return result;
        return ok({ status: 200, body: presentHours(result.value) });
      }),
  });
}

function stopRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/my/shifts/:id/stop",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "stopMyWork",
      summary: "Stop working in a shift, now; says why where that is not as planned",
      params,
      body: stopInput,
      response: answers,
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const { break_minutes: breakMinutes, reason } = request.body;
        const input = { ...keyOf(request, request.params.id), breakMinutes, reason };
        const result = await stopWork(ports, input);
        if (!result.ok) return result;
        const { lines: nights } = await ports.nightHours.find();
        return ok({ status: 200, body: presentHours(countLine(result.value, nights)) });
      }),
  });
}

function stateRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/my/shifts/:id/hours",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "stateMyHours",
      summary: "State what you worked in a shift",
      params,
      body: hoursInput,
      response: answers,
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const key = keyOf(request, request.params.id);
        const result = await stateHours(ports, { ...key, ...request.body });
        if (!result.ok) return result;
        const { lines: nights } = await ports.nightHours.find();
        return ok({ status: 200, body: presentHours(countLine(result.value, nights)) });
      }),
  });
}

function keyOf(request: Request, shiftId: string): HoursKey {
  return hoursKey({ shift_id: shiftId, person_id: myself(request) });
}
