import { parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  limitInput,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { requestCare } from "../../../application/care/request-care.ts";
import type { CareReportId } from "../../../domain/care/finding.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { careReportRepository } from "../../database/care/care-report-repository.ts";
import type { CarePayload } from "../../jobs/care-job.ts";
import { presentReport } from "./care-presenters.ts";
import { careInput, reportOutput } from "./care-schemas.ts";

const tags = ["Library care"];

/** Looks at the collection, and what they found. */
export function careReportRoutes(
  app: App,
  context: LibraryContext,
  jobs: Jobs,
  job: JobType<CarePayload>,
): void {
  requestRoute(app, context, jobs, job);
  listRoute(app, context);
  oneRoute(app, context);
}

function requestRoute(app: App, context: LibraryContext, jobs: Jobs, job: JobType<CarePayload>): void {
  app.route({
    method: "POST",
    url: "/library/care-reports",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "requestLibraryCare",
      summary: "Look over the collection",
      description: "A job looks at disk and records and stores a report. It changes nothing else.",
      body: careInput,
      response: { 202: jobOutput, ...problems(404, 422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const { kinds, folder_id: folderId, min_lines: minLines } = request.body;
        const started = await requestCare(
          {
            ...portsOf(context, unit, author),
            startLooking: (asked) => jobs.enqueue(unit, job, { ...asked, kinds: [...asked.kinds] }, author),
          },
          { kinds: [...new Set(kinds)], folderId, minLines },
        );
        return jobAccepted(started, request.locale);
      }),
  });
}

function listRoute(app: App, { database }: LibraryContext): void {
  const reports = careReportRepository(database.queries);
  app.route({
    method: "GET",
    url: "/library/care-reports",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listLibraryCareReports",
      summary: "Reports on the collection, the newest first",
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(reportOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: reportOutput,
        limit,
        after: decodeCursor(cursor, "instant", "id"),
        read: async (page) => {
          const { items, next } = await reports.list(page);
          const counts = await reports.countsOf(items.map(({ id }) => id));
          return { items: items.map((report) => presentReport(report, counts)), next };
        },
        present: (report) => report,
      });
    },
  });
}

function oneRoute(app: App, { database }: LibraryContext): void {
  const reports = careReportRepository(database.queries);
  app.route({
    method: "GET",
    url: "/library/care-reports/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getLibraryCareReport",
      summary: "One report, with how many findings of each kind are in which state",
      params: z.object({ id: z.string() }),
      response: { 200: reportOutput, ...problems(404) },
    },
    handler: async (request) => {
      const id = parseId<"care-report">(request.params.id);
      const report = id && (await reports.find(id as CareReportId));
      if (!report) throw new ProblemError({ code: "care_report_not_found", id: request.params.id });
      return presentReport(report, await reports.countsOf([report.id]));
    },
  });
}
