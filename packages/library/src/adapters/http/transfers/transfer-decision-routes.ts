import { ok, type Result } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import {
  type App,
  type Author,
  authorOf,
  type Failure,
  problems,
  requiredVersion,
  versionTag,
} from "@souffleur/platform/http";
import type { Jobs, JobType } from "@souffleur/platform/jobs";
import type { LibraryPorts } from "../../../application/ports.ts";
import {
  acceptTransfer,
  rejectTransfer,
  restoreTransfer,
} from "../../../application/transfers/decide-transfer.ts";
import { resumeTransfer } from "../../../application/transfers/resume-transfer.ts";
import type { SeenTransfer, StartWork } from "../../../application/transfers/seen-transfer.ts";
import type { Transfer } from "../../../domain/transfers/transfer.ts";
import { type MovingContext, portsOf } from "../../context.ts";
import { transferRepositories } from "../../database/transfers/transfer-repositories.ts";
import type { MovePayload } from "../../jobs/transfers/move-jobs.ts";
import { endedJobOf } from "../../transfers/halted-work.ts";
import { presentTransfer } from "./transfer-presenters.ts";
import { transferIdOf, transferParams, transferTags } from "./transfer-routes.ts";
import { editInput, transferOutput } from "./transfer-schemas.ts";

/** The long work behind decisions. */
export interface TransferJobs {
  readonly apply: JobType<MovePayload>;
  readonly undo: JobType<MovePayload>;
}

export function transferDecisionRoutes(
  app: App,
  context: MovingContext,
  jobs: Jobs,
  { apply, undo }: TransferJobs,
): void {
  const starting = (unit: Unit, author: Author, job: JobType<MovePayload>) => (transfer: Transfer) =>
    jobs.enqueue(unit, job, { transferId: transfer.id, files: transfer.counts.files }, author);
  const route = decisionRoute(app, context, jobs);
  route("accept", "Move the files as planned", (ports, seen, unit, author) =>
    acceptTransfer({ ...ports, startApplying: starting(unit, author, apply) }, seen),
  );
  route("reject", "Refuse a transfer: everything stays where it is", rejectTransfer);
  route(
    "restore",
    "Take the decision back: a job moves what was moved back to where it was",
    (ports, seen, unit, author) =>
      restoreTransfer({ ...ports, startUndoing: starting(unit, author, undo) }, seen),
  );
  route(
    "resume",
    "Go on where a job ended before all files were where they belong",
    (ports, seen, unit, author) => {
      const startApplying = starting(unit, author, apply);
      return resumeTransfer({ ...ports, startApplying, startUndoing: starting(unit, author, undo) }, seen);
    },
  );
  editRoute(app, context, (unit, author) => starting(unit, author, apply));
}

type Decide = (
  ports: LibraryPorts,
  seen: SeenTransfer,
  unit: Unit,
  author: Author,
) => Promise<Result<Transfer, Failure>>;

function decisionRoute(app: App, context: MovingContext, jobs: Jobs) {
  const { transfers } = transferRepositories(context.database.queries);
  return (verb: "accept" | "reject" | "restore" | "resume", summary: string, useCase: Decide): void => {
    app.route({
      method: "POST",
      url: `/library/transfers/:id/${verb}`,
      config: { access: "library:write" },
      schema: {
        tags: transferTags,
        operationId: `${verb}LibraryTransfer`,
        summary,
        params: transferParams,
        response: { 200: transferOutput, ...problems(404, 409, 412, 428, 429) },
      },
      handler: async (request, reply) => {
        const id = transferIdOf(request.params.id);
        // Jobs are looked up before the change begins: within it, they would wait for it.
        const ended = await endedJobOf(jobs, await transfers.find(id));
        return context.change(request, reply, async (unit) => {
          unit.afterCommit(context.inboxChanged);
          const author = authorOf(request);
          const seen = { id, expectedVersion: requiredVersion(request), endedJobId: ended?.id };
          return answer(await useCase(portsOf(context, unit, author), seen, unit, author));
        });
      },
    });
  };
}

type Starting = (unit: Unit, author: Author) => StartWork<Failure>;

function editRoute(app: App, context: MovingContext, starting: Starting): void {
  app.route({
    method: "POST",
    url: "/library/transfers/:id/edit",
    config: { access: "library:write" },
    schema: {
      tags: transferTags,
      operationId: "editLibraryTransfer",
      summary: "Choose otherwise for some files, and move the files",
      params: transferParams,
      body: editInput,
      response: { 200: transferOutput, ...problems(404, 409, 412, 422, 428, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const author = authorOf(request);
        const ports = { ...portsOf(context, unit, author), startApplying: starting(unit, author) };
        const seen = { id: transferIdOf(request.params.id), expectedVersion: requiredVersion(request) };
        const edits = request.body.choices.map(({ item_id: itemId, choice }) => ({ itemId, choice }));
        return answer(await acceptTransfer(ports, seen, edits));
      }),
  });
}

function answer(decided: Result<Transfer, Failure>) {
  if (!decided.ok) return decided;
  const headers = { etag: versionTag(decided.value.version) };
  return ok({ status: 200, body: presentTransfer(decided.value), headers });
}
