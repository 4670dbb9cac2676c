import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  limitInput,
  localDateInput,
  orProblem,
  ProblemError,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createCallSheet } from "../../../application/call-sheets/create-call-sheet.ts";
import { deleteCallSheet } from "../../../application/call-sheets/delete-call-sheet.ts";
import { replaceCallSheet } from "../../../application/call-sheets/replace-call-sheet.ts";
import { getProduction } from "../../../application/productions/get-production.ts";
import type { CallSheet, CallSheetId } from "../../../domain/call-sheets/call-sheet.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { callSheetRepository } from "../../database/call-sheets/call-sheet-repository.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { productionId } from "../productions/production-routes.ts";
import {
  callSheetInput,
  callSheetOutput,
  callSheetReplacement,
  presentCallSheet,
} from "./call-sheet-schemas.ts";

const params = z.object({ id: z.string() });
const tags = ["Call sheets"];

/** Drafts of call sheets: what is written on them beside what the plan says. */
export function callSheetRoutes(app: App, context: PlanningContext): void {
  ofProductionRoutes(app, context);
  listRoute(app, context);
  readRoute(app, context);
  replaceRoute(app, context);
  deleteRoute(app, context);
}

function ofProductionRoutes(app: App, context: PlanningContext): void {
  const callSheets = callSheetRepository(context.database.queries);
  const productions = productionRepository(context.database.queries);
  app.route({
    method: "GET",
    url: "/productions/:id/call-sheets",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listCallSheets",
      summary: "The call sheets of a production by day, or a page of them",
      params,
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(callSheetOutput), ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const id = productionId(request.params.id);
      orProblem(await getProduction({ productions }, id));
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: callSheetOutput,
        limit,
        after: decodeCursor(cursor, "date", "id"),
        read: (page) => callSheets.list(page, { productionId: id }),
        present: presentCallSheet,
      });
    },
  });

  app.route({
    method: "POST",
    url: "/productions/:id/call-sheets",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "createCallSheet",
      summary: "Begin the call sheet of a day",
      params,
      body: callSheetInput,
      response: { 201: callSheetOutput, ...problems(404, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await createCallSheet(ports, productionId(request.params.id), request.body);
        return result.ok ? ok({ status: 201, ...answer(result.value) }) : result;
      }),
  });
}

function listRoute(app: App, { database }: PlanningContext): void {
  const callSheets = callSheetRepository(database.queries);
  app.route({
    method: "GET",
    url: "/call-sheets",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listAllCallSheets",
      summary: "The call sheets of all productions by day, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        from: localDateInput.optional(),
        to: localDateInput.optional(),
      }),
      response: { 200: z.array(callSheetOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, from, to } = request.query;
      return answerArray(request, reply, {
        schema: callSheetOutput,
        limit,
        after: decodeCursor(cursor, "date", "id"),
        read: (page) => callSheets.list(page, { from, to }),
        present: presentCallSheet,
      });
    },
  });
}

function readRoute(app: App, { database }: PlanningContext): void {
  const callSheets = callSheetRepository(database.queries);
  app.route({
    method: "GET",
    url: "/call-sheets/:id",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getCallSheet",
      summary: "The draft of a call sheet",
      params,
      response: { 200: callSheetOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = callSheetId(request.params.id);
      const sheet = await callSheets.find(id);
      if (sheet === undefined) throw new ProblemError({ code: "call_sheet_not_found", id });
      tagAnswer(request, reply, sheet.version);
      return presentCallSheet(sheet);
    },
  });
}

function replaceRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "PUT",
    url: "/call-sheets/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "replaceCallSheet",
      summary: "Replace what is written on the draft; issued versions stay as they are",
      params,
      body: callSheetReplacement,
      response: { 200: callSheetOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceCallSheet(portsOf(context, unit, authorOf(request)), {
          id: callSheetId(request.params.id),
          details: request.body,
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });
}

function deleteRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "DELETE",
    url: "/call-sheets/:id",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "deleteCallSheet",
      summary: "Move a call sheet to the trash with its versions",
      params,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await deleteCallSheet(portsOf(context, unit, authorOf(request)), {
          id: callSheetId(request.params.id),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answer(sheet: CallSheet) {
  return { body: presentCallSheet(sheet), headers: { etag: versionTag(sheet.version) } };
}

/** No call sheet has an id that is not one. */
export function callSheetId(text: string): CallSheetId {
  const id = parseId<"call-sheet">(text);
  if (id === undefined) throw new ProblemError({ code: "call_sheet_not_found", id: text });
  return id;
}
