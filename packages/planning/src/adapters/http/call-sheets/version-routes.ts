import { ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  orProblem,
  ProblemError,
  problems,
  versionTag,
} from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { getVersion } from "../../../application/call-sheets/get-version.ts";
import { issueCallSheet, MAX_VERSIONS } from "../../../application/call-sheets/issue-call-sheet.ts";
import { previewCallSheet } from "../../../application/call-sheets/preview-call-sheet.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { callSheetRepositories } from "../../database/call-sheets/call-sheet-repositories.ts";
import { callSheetDocument } from "../../documents/call-sheet-document.ts";
import { answerPdf, pdfAnswer, pdfQuery } from "../pdf-answer.ts";
import { callSheetId } from "./call-sheet-routes.ts";
import {
  issueInput,
  presentPreview,
  presentSummary,
  presentVersion,
  previewOutput,
  versionOutput,
  versionSummaryOutput,
} from "./version-schemas.ts";

const params = z.object({ id: z.string() });
const versionParams = z.object({
  id: z.string(),
  number: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_VERSIONS)
    .meta({ examples: [1] }),
});
const tags = ["Call sheets"];

/** What a call sheet says: now, and in each version that was given out. */
export function callSheetVersionRoutes(app: App, context: PlanningContext, pool: WorkerPool): void {
  previewRoute(app, context);
  issueRoute(app, context);
  readRoutes(app, context);
  pdfRoute(app, context, pool);
}

function previewRoute(app: App, { database }: PlanningContext): void {
  const ports = callSheetRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/call-sheets/:id/preview",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "previewCallSheet",
      summary: "What the next version would say, and what is new in it",
      params,
      response: { 200: previewOutput, ...problems(404) },
    },
    handler: async (request) =>
      presentPreview(orProblem(await previewCallSheet(ports, callSheetId(request.params.id)))),
  });
}

function issueRoute(app: App, context: PlanningContext): void {
  app.route({
    method: "POST",
    url: "/call-sheets/:id/versions",
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "issueCallSheet",
      summary: "Give out the next version: what draft and plan say now, frozen",
      description:
        "Those who are on it see it on their personal page. It cannot be taken back, only followed.",
      params,
      body: issueInput,
      response: { 201: versionOutput, ...problems(404, 409, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const result = await issueCallSheet(ports, {
          id: callSheetId(request.params.id),
          note: request.body.note,
          expectedVersion: expectedVersion(request),
        });
        if (!result.ok) return result;
        const { sheet, issued } = result.value;
        const { changes } = orProblem(await getVersion(ports, sheet.id, issued.number));
        const headers = { etag: versionTag(sheet.version) };
        return ok({ status: 201, body: presentVersion(issued, changes), headers });
      }),
  });
}

function readRoutes(app: App, { database }: PlanningContext): void {
  const ports = callSheetRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/call-sheets/:id/versions",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "listCallSheetVersions",
      summary: "The versions that were issued, the last first",
      params,
      response: { 200: z.array(versionSummaryOutput), ...problems(404) },
    },
    handler: async (request) => {
      const id = callSheetId(request.params.id);
      const versions = await ports.callSheets.versions(id);
      if (versions.length === 0 && (await ports.callSheets.find(id)) === undefined)
        throw new ProblemError({ code: "call_sheet_not_found", id });
      return versions.map(presentSummary);
    },
  });

  app.route({
    method: "GET",
    url: "/call-sheets/:id/versions/:number",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getCallSheetVersion",
      summary: "A version as it was issued, and what was new in it",
      params: versionParams,
      response: { 200: versionOutput, ...problems(404, 422) },
    },
    handler: async (request) => {
      const { issued, changes } = await versionOf(ports, request.params);
      return presentVersion(issued, changes);
    },
  });
}

function pdfRoute(app: App, { database, zone }: PlanningContext, pool: WorkerPool): void {
  const ports = callSheetRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/call-sheets/:id/versions/:number/pdf",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getCallSheetPdf",
      summary: "A version for printing",
      params: versionParams,
      querystring: pdfQuery,
      response: { 200: pdfAnswer, ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const version = await versionOf(ports, request.params);
      const document = callSheetDocument(version, request.query.lang ?? request.locale, zone);
      const { day } = version.issued.content;
      return answerPdf(request, reply, {
        pool,
        document,
        name: `call-sheet-${day}-v${version.issued.number}`,
      });
    },
  });
}

async function versionOf(
  ports: Parameters<typeof getVersion>[0],
  { id, number }: z.output<typeof versionParams>,
) {
  const sheet = callSheetId(id);
  return orProblem(await getVersion(ports, sheet, number));
}
