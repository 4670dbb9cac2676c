import { ok } from "@souffleur/kernel";
import { type App, authorOf, plainJson, problems, refuse } from "@souffleur/platform/http";
import { z } from "zod";
import { createShift, createShiftSeries } from "../../../application/productions/create-shifts.ts";
import { duplicateShift } from "../../../application/productions/duplicate-shift.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { productionId } from "./production-routes.ts";
import { daysInput, seriesIn, seriesInput, shiftsOutput } from "./series-schemas.ts";
import { shiftAnswer, shiftId } from "./shift-routes.ts";
import {
  presentShift,
  shiftInput,
  shiftOutput,
  templatedIn,
  wallTimeInput,
  whenIn,
} from "./shift-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Shifts"];

const duplicateInput = z
  .strictObject({
    days: daysInput.optional().meta({ description: "At the same hour on these days." }),
    start: wallTimeInput.optional().meta({ description: "Or else once, from this time on." }),
  })
  .superRefine(({ days, start }, context) => {
    if ((days === undefined) === (start === undefined))
      refuse(context, { en: "give one of `days`, `start`", fr: "donnez un seul de `days`, `start`" }, [
        "days",
      ]);
  })
  .meta({ id: "ShiftDuplicate", examples: [{ days: ["2026-11-22", "2026-11-23"] }] });

/** The ways shifts come to be: one, the same on several days, and again as one that is there. */
export function newShiftRoutes(app: App, context: PlanningContext): void {
  createRoutes(app, context);
  duplicateRoute(app, context);
}

function createRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/productions/:id/shifts",
    config: { access: "planning:write" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "createShift",
      summary: "Create a shift; what is left out is as its mission type says",
      params,
      body: shiftInput,
      response: { 201: shiftOutput, ...problems(404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await createShift(portsOf(context, unit, authorOf(request)), {
          productionId: productionId(request.params.id),
          details: templatedIn(request.body),
          when: whenIn(request.body),
        });
        return result.ok ? ok({ status: 201, ...shiftAnswer(result.value) }) : result;
      }),
  });

  app.route({
    method: "POST",
    url: "/productions/:id/shift-series",
    config: { access: "planning:write" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "createShiftSeries",
      summary: "Create the same shift on several days, all of them or none",
      params,
      body: seriesInput,
      response: { 201: shiftsOutput, ...problems(404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await createShiftSeries(portsOf(context, unit, authorOf(request)), {
          productionId: productionId(request.params.id),
          details: templatedIn(request.body),
          series: seriesIn(request.body),
        });
        return result.ok ? ok({ status: 201, body: { items: result.value.map(presentShift) } }) : result;
      }),
  });
}

function duplicateRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/shifts/:id/duplicate",
    config: { access: "planning:write" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "duplicateShift",
      summary: "The same shift again, with its posts and nobody at them",
      params,
      body: duplicateInput,
      response: { 201: shiftsOutput, ...problems(404, 409, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { days, start } = request.body;
        const id = shiftId(request.params.id);
        const result = await duplicateShift(portsOf(context, unit, authorOf(request)), { id, days, start });
        return result.ok ? ok({ status: 201, body: { items: result.value.map(presentShift) } }) : result;
      }),
  });
}
