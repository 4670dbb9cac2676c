import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  idInput,
  limitInput,
  localDateInput,
  orProblem,
  ProblemError,
  plainJson,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { deleteShift } from "../../../application/productions/delete-shift.ts";
import { getShift } from "../../../application/productions/get-shift.ts";
import { replaceShift } from "../../../application/productions/replace-shift.ts";
import type { ShiftId } from "../../../domain/plan/facts.ts";
import type { Shift } from "../../../domain/productions/shift.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { shiftRepository } from "../../database/productions/shift-repository.ts";
import { within } from "../period.ts";
import { checkedShiftAnswer, checkedShiftOutput } from "./checked-shift.ts";
import { detailsIn, presentShift, shiftOutput, shiftReplacement, whenIn } from "./shift-schemas.ts";

const MAX_DAYS = 92;
const params = z.object({ id: z.string() });
const tags = ["Shifts"];

const windowQuery = z
  .strictObject({
    from: localDateInput,
    to: localDateInput.meta({ description: `The last day, itself part of it; at most ${MAX_DAYS} days.` }),
    production_id: idInput<"production">().optional(),
    venue_id: idInput<"venue">().optional(),
    person_id: idInput<"artist">().optional().meta({ description: "Those this person works in." }),
    limit: limitInput.optional(),
    cursor: cursorInput.optional(),
  })
  .superRefine(within(MAX_DAYS));

export function shiftRoutes(app: App, context: PlanningContext): void {
  readRoutes(app, context);
  writeRoutes(app, context);
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const shifts = shiftRepository(database.queries);

  app.route({
    method: "GET",
    url: "/shifts",
    config: { access: "planning:read" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "listShifts",
      summary: "The shifts that touch a stretch of days, as they begin, or a page of them",
      querystring: windowQuery,
      response: { 200: z.array(shiftOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { from, to, limit, cursor, ...only } = request.query;
      return answerArray(request, reply, {
        schema: shiftOutput,
        limit,
        after: decodeCursor(cursor, "date", "integer", "id"),
        read: (page) =>
          shifts.list(page, {
            from,
            to,
            productionId: only.production_id,
            venueId: only.venue_id,
            personId: only.person_id,
          }),
        present: presentShift,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/shifts/:id",
    config: { access: "planning:read" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "getShift",
      summary: "One shift, with who works in it",
      params,
      response: { 200: shiftOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const shift = orProblem(await getShift({ shifts }, shiftId(request.params.id)));
      tagAnswer(request, reply, shift.version);
      return presentShift(shift);
    },
  });
}

function writeRoutes(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/shifts/:id",
    config: { access: "planning:write" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "replaceShift",
      summary: "Replace what is said of a shift; who works at a post that stays moves with it",
      params,
      body: shiftReplacement,
      response: { 200: checkedShiftOutput, ...problems(404, 409, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceShift(portsOf(context, unit, authorOf(request)), {
          id: shiftId(request.params.id),
          details: detailsIn(request.body),
          when: whenIn(request.body),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...checkedShiftAnswer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/shifts/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteShift",
      summary: "Move a shift to the trash, with its posts and who works at them",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await deleteShift(
          portsOf(context, unit, authorOf(request)),
          shiftId(request.params.id),
          expectedVersion(request),
        );
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

export function shiftAnswer(shift: Shift) {
  return { body: presentShift(shift), headers: { etag: versionTag(shift.version) } };
}

/** No shift has an id that is not one. */
export function shiftId(text: string): ShiftId {
  const id = parseId<"shift">(text);
  if (id === undefined) throw new ProblemError({ code: "shift_not_found", id: text });
  return id;
}
