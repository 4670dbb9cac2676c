import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  idInput,
  limitInput,
  localDateInput,
  ProblemError,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { closePeriod } from "../../../application/worked-hours/close-period.ts";
import { reopenPeriod } from "../../../application/worked-hours/reopen-period.ts";
import type { HourPeriodId } from "../../../domain/worked-hours/hours-line.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { hourPeriodRepository } from "../../database/worked-hours/hour-period-repository.ts";
import { todayIn } from "../../today.ts";
import { scopeOf, hoursTags as tags } from "./hours-params.ts";
import { periodInput, periodOutput, periodPage, presentPeriod, reopenInput } from "./period-schemas.ts";

const params = z.object({ id: z.string() });

/** Periods of hours: fixed, and opened again where somebody says why. */
export function hourPeriodRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  closeRoute(app, context);
  reopenRoute(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const periods = hourPeriodRepository(database.queries);
  app.route({
    method: "GET",
    url: "/hour-periods",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listHourPeriods",
      summary: "Periods that were closed, the newest first",
      querystring: z.strictObject({
        from: localDateInput.optional().meta({ description: "Those that reach this day or a later one." }),
        to: localDateInput.optional().meta({ description: "Those that begin on this day or before." }),
        production_id: idInput<"production">().optional(),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: periodPage, ...problems(422) },
    },
    handler: async ({ query: { from, to, production_id, limit, cursor } }) => {
      const page = { limit, after: decodeCursor(cursor, "instant", "id") };
      const { items, next } = await periods.list(page, { from, to, productionId: production_id });
      return { items: items.map(presentPeriod), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });

  app.route({
    method: "GET",
    url: "/hour-periods/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getHourPeriod",
      summary: "One period",
      params,
      response: { 200: periodOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = periodId(request.params.id);
      const period = await periods.find(id);
      if (period === undefined) throw new ProblemError({ code: "hour_period_not_found", id });
      tagAnswer(request, reply, period.version);
      return presentPeriod(period);
    },
  });
}

function closeRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/hour-periods",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "closeHourPeriod",
      summary: "Close a period: nothing in it changes until it is opened again",
      description: "Refused while lines wait to be validated; the answer names the first of them.",
      body: periodInput,
      response: { 201: periodOutput, ...problems(404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const today = todayIn(context);
        const result = await closePeriod(ports, scopeOf(request.body), today);
        if (!result.ok) return result;
        const { id, version } = result.value;
        const headers = { etag: versionTag(version), location: `/api/v1/hour-periods/${id}` };
        return ok({ status: 201, body: presentPeriod(result.value), headers });
      }),
  });
}

function reopenRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/hour-periods/:id/reopen",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "reopenHourPeriod",
      summary: "Open a period again, with the reason",
      params,
      body: reopenInput,
      response: { 200: periodOutput, ...problems(404, 409, 412, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await reopenPeriod(portsOf(context, unit, authorOf(request)), {
          id: periodId(request.params.id),
          expectedVersion: requiredVersion(request),
          reason: request.body.reason,
        });
        if (!result.ok) return result;
        const headers = { etag: versionTag(result.value.version) };
        return ok({ status: 200, body: presentPeriod(result.value), headers });
      }),
  });
}

/** No period has an id that is not one. */
function periodId(text: string): HourPeriodId {
  const id = parseId<"hour-period">(text);
  if (id === undefined) throw new ProblemError({ code: "hour_period_not_found", id: text });
  return id;
}
