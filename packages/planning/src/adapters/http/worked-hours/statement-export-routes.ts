import { locales } from "@souffleur/kernel";
import { type App, authorOf, problems, type Request } from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { readStatements } from "../../../application/worked-hours/read-statements.ts";
import type { HoursStatement } from "../../../domain/worked-hours/statement.ts";
import type { PlanningContext } from "../../context.ts";
import { hoursCsv } from "../../documents/hours-csv.ts";
import { hoursStatementDocument } from "../../documents/hours-statement-document.ts";
import { answerPdf, pdfAnswer } from "../pdf-answer.ts";
import { periodFields, scopeOf, hoursTags as tags, withinAYear } from "./hours-params.ts";
import { statementOf, statementParams, statementPorts } from "./statement-routes.ts";
import { statementQuery, statementsQuery } from "./statement-schemas.ts";

const lang = z
  .enum(locales)
  .optional()
  .meta({ description: "The language of the document; the reader's where it is left out." });
const onePdfQuery = z.strictObject({ ...periodFields, lang }).superRefine(withinAYear);
const allPdfQuery = z.strictObject({ ...statementsQuery.shape, lang }).superRefine(withinAYear);
const csvAnswer = {
  description: "CSV with a header line",
  content: { "text/csv": { schema: z.string() } },
};

/** Statements of hours to sign and to hand on. */
export function statementExportRoutes(app: App, context: PlanningContext, pool: WorkerPool): void {
  pdfRoutes(app, context, pool);
  csvRoutes(app, context);
}

function pdfRoutes(app: App, context: PlanningContext, pool: WorkerPool): void {
  const ports = statementPorts(context);
  const paperOf = async (
    request: Request,
    statements: readonly HoursStatement[],
    language = request.locale,
  ) =>
    hoursStatementDocument({
      statements,
      language,
      author: authorOf(request).actor.name,
      createdAt: context.clock.now(),
      zone: context.zone,
      nights: (await ports.nightHours.find()).lines,
    });

  app.route({
    method: "GET",
    url: "/hour-statements/export.pdf",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportHourStatementsPdf",
      summary: "Everybody's statement of hours to sign, each on pages of its own",
      querystring: allPdfQuery,
      response: { 200: pdfAnswer, ...problems(413, 422) },
    },
    handler: async (request, reply) => {
      const { lang: language, person_id, ...period } = request.query;
      const statements = await readStatements(ports, { ...scopeOf(period), personId: person_id });
      const document = await paperOf(request, statements, language);
      const name = `hours-${period.from}-${period.to}`;
      return answerPdf(request, reply, { pool, document, name });
    },
  });

  app.route({
    method: "GET",
    url: "/hour-statements/:person_id/export.pdf",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportHourStatementPdf",
      summary: "Somebody's statement of hours to sign",
      params: statementParams,
      querystring: onePdfQuery,
      response: { 200: pdfAnswer, ...problems(404, 413, 422) },
    },
    handler: async (request, reply) => {
      const { lang: language, ...period } = request.query;
      const statement = await statementOf(ports, request.params.person_id, scopeOf(period));
      const document = await paperOf(request, [statement], language);
      const name = `hours-${statement.personId}-${period.from}-${period.to}`;
      return answerPdf(request, reply, { pool, document, name });
    },
  });
}

function csvRoutes(app: App, context: PlanningContext): void {
  const ports = statementPorts(context);

  app.route({
    method: "GET",
    url: "/hour-statements/export.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportHourStatementsCsv",
      summary: "Everybody's hours as a table",
      querystring: statementsQuery,
      response: { 200: csvAnswer, ...problems(422) },
    },
    handler: async (request, reply) => {
      const { person_id, ...period } = request.query;
      const statements = await readStatements(ports, { ...scopeOf(period), personId: person_id });
      reply
        .header("content-disposition", attachment(`hours-${period.from}-${period.to}`))
        .type("text/csv; charset=utf-8");
      return hoursCsv(statements);
    },
  });

  app.route({
    method: "GET",
    url: "/hour-statements/:person_id/export.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportHourStatementCsv",
      summary: "Somebody's hours as a table",
      params: statementParams,
      querystring: statementQuery,
      response: { 200: csvAnswer, ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const period = scopeOf(request.query);
      const statement = await statementOf(ports, request.params.person_id, period);
      const name = `hours-${statement.personId}-${period.from}-${period.to}`;
      reply.header("content-disposition", attachment(name)).type("text/csv; charset=utf-8");
      return hoursCsv([statement]);
    },
  });
}

function attachment(name: string): string {
  return `attachment; filename="${name}.csv"`;
}
