import { ok, parseId } from "@souffleur/kernel";
import { type App, authorOf, ProblemError, problems } from "@souffleur/platform/http";
import { type Jobs, type JobType, jobOutput, presentJob } from "@souffleur/platform/jobs";
import { z } from "zod";
import { requestFix } from "../../../application/care/request-fix.ts";
import { requestUndo } from "../../../application/care/undo-fix.ts";
import type { CareFixId } from "../../../domain/care/finding.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { careFixRepository } from "../../database/care/care-fix-repository.ts";
import type { CareFixPayload } from "../../jobs/care-fix-job.ts";
import { presentFix } from "./care-presenters.ts";
import { fixInput, fixOutput, fixStarted } from "./care-schemas.ts";

const tags = ["Library care"];
const params = z.object({ id: z.string() });

interface FixJobs {
  readonly fix: JobType<CareFixPayload>;
  readonly undo: JobType<CareFixPayload>;
}

/** What is done about findings, and taken back. */
export function careFixRoutes(app: App, context: LibraryContext, jobs: Jobs, types: FixJobs): void {
  requestRoute(app, context, jobs, types.fix);
  oneRoute(app, context);
  undoRoute(app, context, jobs, types.undo);
}

function requestRoute(app: App, context: LibraryContext, jobs: Jobs, type: JobType<CareFixPayload>): void {
  app.route({
    method: "POST",
    url: "/library/care-fixes",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "fixLibraryFindings",
      summary: "Fix findings: those that are named, or all of a kind that need no choice",
      description:
        "A job moves files by the journal, then changes their records. Nothing is deleted: what goes, goes to the trash. The whole can be undone.",
      body: fixInput,
      response: { 202: fixStarted, ...problems(404, 409, 422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const { report_id: reportId, finding_ids: findingIds, kind, keep } = request.body;
        const started = await requestFix(
          {
            ...portsOf(context, unit, author),
            isUnderWay: async (id) => {
              const state = (await jobs.find(id))?.state;
              return state === "queued" || state === "running";
            },
            startFixing: (fixId, findings) => jobs.enqueue(unit, type, { fixId, findings }, author),
          },
          {
            ...{ reportId, findingIds, kind },
            keep: Object.fromEntries(keep.map(({ finding_id, file_id }) => [finding_id, file_id])),
          },
        );
        if (!started.ok) return started;
        const { fix, job } = started.value;
        const headers = { location: `/api/v1/jobs/${job.id}` };
        const body = { fix: presentFix(fix), job: presentJob(job, request.locale) };
        return ok({ status: 202, body, headers });
      }),
  });
}

function oneRoute(app: App, { database }: LibraryContext): void {
  const fixes = careFixRepository(database.queries);
  app.route({
    method: "GET",
    url: "/library/care-fixes/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getLibraryFix",
      summary: "How far a fix is",
      params,
      response: { 200: fixOutput, ...problems(404) },
    },
    handler: async (request) => {
      const id = fixIdOf(request.params.id);
      const fix = await fixes.find(id);
      if (fix === undefined) throw new ProblemError({ code: "care_fix_not_found", id });
      return presentFix(fix);
    },
  });
}

function undoRoute(app: App, context: LibraryContext, jobs: Jobs, type: JobType<CareFixPayload>): void {
  app.route({
    method: "POST",
    url: "/library/care-fixes/:id/undo",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "undoLibraryFix",
      summary: "Take a fix back: files and records become what they were",
      params,
      response: { 202: jobOutput, ...problems(404, 409, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const started = await requestUndo(
          {
            ...portsOf(context, unit, author),
            startUndoing: (fixId) => jobs.enqueue(unit, type, { fixId, findings: 0 }, author),
          },
          fixIdOf(request.params.id),
        );
        if (!started.ok) return started;
        const headers = { location: `/api/v1/jobs/${started.value.id}` };
        return ok({ status: 202, body: presentJob(started.value, request.locale), headers });
      }),
  });
}

/** No fix has an id that is not one. */
function fixIdOf(text: string): CareFixId {
  const id = parseId<"move-group">(text);
  if (id === undefined) throw new ProblemError({ code: "care_fix_not_found", id: text });
  return id;
}
