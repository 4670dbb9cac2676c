import { ok, parseId } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import {
  type App,
  type Author,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  limitInput,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import {
  accepted,
  type Jobs,
  type JobType,
  jobAccepted,
  jobOutput,
  presentJob,
} from "@souffleur/platform/jobs";
import { z } from "zod";
import { type FixRequest, fixesInTheWay, requestFix } from "../../../application/care/request-fix.ts";
import { type FixAtWork, resumeFix } from "../../../application/care/resume-fix.ts";
import { requestUndo } from "../../../application/care/undo-fix.ts";
import { type CareFix, type CareFixId, fixStates } from "../../../domain/care/finding.ts";
import { endedJobsOf, haltedFixOf } from "../../care/halted-fix.ts";
import { type MovingContext, portsOf } from "../../context.ts";
import { careFixRepository } from "../../database/care/care-fix-repository.ts";
import { careRepositories } from "../../database/care/care-repositories.ts";
import type { CareFixPayload } from "../../jobs/care-fix-job.ts";
import { presentFix } from "./care-presenters.ts";
import { fixInput, fixOutput, fixStarted } from "./care-schemas.ts";

const tags = ["Library care"];
const params = z.object({ id: z.string() });

interface FixJobs {
  readonly fix: JobType<CareFixPayload>;
  readonly undo: JobType<CareFixPayload>;
}

/** What is done about findings, gone on with, and taken back. */
export function careFixRoutes(app: App, context: MovingContext, jobs: Jobs, types: FixJobs): void {
  const starting = startersOf(jobs, types);
  requestRoute(app, context, jobs, starting);
  listRoute(app, context, jobs);
  oneRoute(app, context, jobs);
  resumeRoute(app, context, jobs, starting);
  undoRoute(app, context, jobs, starting);
}

/** The jobs behind it all, put into the queue with the change that asks for them. */
function startersOf(jobs: Jobs, { fix, undo }: FixJobs) {
  return (unit: Unit, author: Author) => ({
    startFixing: (fixId: CareFixId, findings: number) => jobs.enqueue(unit, fix, { fixId, findings }, author),
    startUndoing: (fixId: CareFixId) => jobs.enqueue(unit, undo, { fixId, findings: 0 }, author),
    goOn: ({ id: fixId, state }: CareFix) =>
      jobs.enqueue(unit, state === "undoing" ? undo : fix, { fixId, findings: 0 }, author),
  });
}

type Starting = ReturnType<typeof startersOf>;

function requestRoute(app: App, context: MovingContext, jobs: Jobs, starting: Starting): void {
  app.route({
    method: "POST",
    url: "/library/care-fixes",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "fixLibraryFindings",
      summary: "Fix findings: those that are named, or all of a kind that need no choice",
      description:
        "A job moves files by the journal, then changes their records. Nothing is deleted: what goes, goes to the trash. The whole can be undone. What a fix that stopped on the way has begun goes on with that fix.",
      body: fixInput,
      response: { 202: fixStarted, ...problems(404, 409, 422, 429) },
    },
    handler: async (request, reply) => {
      const { report_id: reportId, finding_ids: findingIds, kind, keep } = request.body;
      const wish: FixRequest = {
        ...{ reportId, findingIds, kind },
        keep: Object.fromEntries(keep.map(({ finding_id, file_id }) => [finding_id, file_id])),
      };
      // Jobs are looked up before the change begins: within it, they would wait for it.
      const inTheWay = await fixesInTheWay(careRepositories(context.database.queries), wish);
      const endedJobs = await endedJobsOf(jobs, inTheWay);
      return context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const ports = { ...portsOf(context, unit, author), ...starting(unit, author), endedJobs };
        const started = await requestFix(ports, wish);
        if (!started.ok) return started;
        const shown = ({ fix, job }: FixAtWork<Parameters<typeof presentJob>[0]>) => ({
          fix: presentFix(fix),
          job: presentJob(job, request.locale),
        });
        const body = { ...shown(started.value), resumed: started.value.resumed.map(shown) };
        return ok(accepted(started.value.job, body));
      });
    },
  });
}

function listRoute(app: App, context: MovingContext, jobs: Jobs): void {
  const fixes = careFixRepository(context.database.queries);
  app.route({
    method: "GET",
    url: "/library/care-fixes",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listLibraryFixes",
      summary: "Fixes, the newest first",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        state: z
          .enum([...fixStates, "at_work"])
          .optional()
          .meta({ description: "`at_work` is started, or undoing: also those that stopped on the way." }),
      }),
      response: { 200: z.array(fixOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, state } = request.query;
      const states = state === "at_work" ? (["started", "undoing"] as const) : state ? [state] : fixStates;
      return answerArray(request, reply, {
        schema: fixOutput,
        limit,
        after: decodeCursor(cursor, "id"),
        read: async (page) => {
          const { items, next } = await fixes.list(page, states);
          const shown = items.map(async (fix) =>
            presentFix(fix, await haltedFixOf(context, jobs, fix), request.locale),
          );
          return { items: await Promise.all(shown), next };
        },
        present: (fix) => fix,
      });
    },
  });
}

function oneRoute(app: App, context: MovingContext, jobs: Jobs): void {
  const fixes = careFixRepository(context.database.queries);
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
      return presentFix(fix, await haltedFixOf(context, jobs, fix), request.locale);
    },
  });
}

function resumeRoute(app: App, context: MovingContext, jobs: Jobs, starting: Starting): void {
  app.route({
    method: "POST",
    url: "/library/care-fixes/:id/resume",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "resumeLibraryFix",
      summary: "Go on where a job ended before a fix, or its taking back, was at its end",
      params,
      response: { 202: jobOutput, ...problems(404, 409, 429) },
    },
    handler: async (request, reply) => {
      const { id, endedJobs } = await seenFix(context, jobs, request.params.id);
      return context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const ports = { ...portsOf(context, unit, author), ...starting(unit, author), endedJobs };
        const resumed = await resumeFix(ports, id);
        return jobAccepted(resumed.ok ? ok(resumed.value.job) : resumed, request.locale);
      });
    },
  });
}

function undoRoute(app: App, context: MovingContext, jobs: Jobs, starting: Starting): void {
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
    handler: async (request, reply) => {
      const { id, endedJobs } = await seenFix(context, jobs, request.params.id);
      return context.change(request, reply, async (unit) => {
        const author = authorOf(request);
        const ports = { ...portsOf(context, unit, author), ...starting(unit, author), endedJobs };
        return jobAccepted(await requestUndo(ports, id), request.locale);
      });
    },
  });
}

/** The id somebody sent, and whether the job of that fix has ended: looked up before a change begins. */
async function seenFix(context: MovingContext, jobs: Jobs, text: string) {
  const id = fixIdOf(text);
  const fix = await careFixRepository(context.database.queries).find(id);
  return { id, endedJobs: await endedJobsOf(jobs, fix === undefined ? [] : [fix]) };
}

/** No fix has an id that is not one. */
function fixIdOf(text: string): CareFixId {
  const id = parseId<"move-group">(text);
  if (id === undefined) throw new ProblemError({ code: "care_fix_not_found", id: text });
  return id;
}
