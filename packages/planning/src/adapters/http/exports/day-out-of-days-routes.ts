import type { Clock } from "@souffleur/kernel";
import { type App, idOutput, localDateOutput, orProblem, problems } from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { z } from "zod";
import { getProduction } from "../../../application/productions/get-production.ts";
import type { Production } from "../../../domain/productions/production.ts";
import { type DayOutOfDays, dayCodes, dayOutOfDays } from "../../../domain/reports/day-out-of-days.ts";
import type { PlanningContext } from "../../context.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { readWorkedDays, travelBetween } from "../../database/reports/worked-days.ts";
import { travelTimeRepository } from "../../database/venues/travel-time-repository.ts";
import { daysDocument, daysWords } from "../../documents/days-document.ts";
import { answerPdf, pdfAnswer, pdfQuery } from "../pdf-answer.ts";
import { productionId } from "../productions/production-routes.ts";
import { answerCsv, csvAnswer } from "./csv-answer.ts";

const params = z.object({ id: z.string() });
const tags = ["Reports"];

const daysOutput = z
  .object({
    days: z.array(localDateOutput),
    people: z.array(
      z.object({
        person_id: idOutput,
        name: z.string(),
        codes: z.array(z.enum(dayCodes)).meta({ description: "One for each day; empty before and after." }),
        work: z.int(),
        hold: z.int(),
        travel: z.int(),
      }),
    ),
  })
  .meta({ id: "DayOutOfDays", examples: [{ days: ["2026-11-24"], people: [] }] });

type Read = (id: string) => Promise<{ readonly production: Production; readonly report: DayOutOfDays }>;

/** Day out of days: who starts, works, waits, travels and finishes on which day of a production. */
export function dayOutOfDaysRoutes(app: App, { database, clock }: PlanningContext, pool: WorkerPool): void {
  const { queries } = database;
  const productions = productionRepository(queries);
  const travelTimes = travelTimeRepository(queries, clock);
  const read: Read = async (text) => {
    const production = orProblem(await getProduction({ productions }, productionId(text)));
    const between = travelBetween(await travelTimes.given());
    return { production, report: dayOutOfDays(await readWorkedDays(queries, production.id), between) };
  };
  dataRoute(app, read);
  csvRoute(app, read);
  pdfRoute(app, read, { pool, clock });
}

function dataRoute(app: App, read: Read): void {
  app.route({
    method: "GET",
    url: "/productions/:id/day-out-of-days",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getDayOutOfDays",
      summary: "Who starts (S), works (W), holds (H), travels (T) and finishes (F) on which day",
      params,
      response: { 200: daysOutput, ...problems(404) },
    },
    handler: async (request) => {
      const { report } = await read(request.params.id);
      return {
        days: [...report.days],
        people: report.people.map(({ personId, codes, ...person }) => ({
          person_id: personId,
          ...person,
          codes: [...codes],
        })),
      };
    },
  });
}

function csvRoute(app: App, read: Read): void {
  app.route({
    method: "GET",
    url: "/productions/:id/day-out-of-days.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportDayOutOfDays",
      summary: "The same as a table",
      params,
      response: { 200: csvAnswer, ...problems(404) },
    },
    handler: async (request, reply) => {
      const { report } = await read(request.params.id);
      const words = daysWords[request.locale];
      const head = [words.name, ...report.days, words.work, words.hold, words.travel];
      const rows = report.people.map(({ name, codes, work, hold, travel }) => [
        ...[name, ...codes],
        ...[work, hold, travel].map(String),
      ]);
      return answerCsv(reply, "day-out-of-days", head, rows);
    },
  });
}

function pdfRoute(app: App, read: Read, { pool, clock }: { pool: WorkerPool; clock: Clock }): void {
  app.route({
    method: "GET",
    url: "/productions/:id/day-out-of-days/pdf",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "getDayOutOfDaysPdf",
      summary: "The same for printing, on its side",
      params,
      querystring: pdfQuery,
      response: { 200: pdfAnswer, ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const { production, report } = await read(request.params.id);
      const document = daysDocument(production, report, request.query.lang ?? request.locale, clock.now());
      return answerPdf(request, reply, { pool, document, name: "day-out-of-days" });
    },
  });
}
