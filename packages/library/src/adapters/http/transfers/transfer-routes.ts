import { isWaiting, parseId, proposalStates } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  ProblemError,
  problems,
  tagAnswer,
} from "@souffleur/platform/http";
import { type Jobs, type JobType, jobAccepted, jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import type { TransferId } from "../../../domain/transfers/transfer.ts";
import type { MovingContext } from "../../context.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { transferRepositories } from "../../database/transfers/transfer-repositories.ts";
import type { PlanTransferPayload } from "../../jobs/transfers/plan-transfer-job.ts";
import { haltedWorkOf } from "../../transfers/halted-work.ts";
import { presentItem, presentTransfer } from "./transfer-presenters.ts";
import { itemPage, transferInput, transferOutput, transferPage } from "./transfer-schemas.ts";

export const transferTags = ["Library transfers"];
export const transferParams = z.object({ id: z.string() });

/** Plans of transfers, and reading them. */
export function transferRoutes(
  app: App,
  context: MovingContext,
  jobs: Jobs,
  plan: JobType<PlanTransferPayload>,
): void {
  requestRoute(app, context, jobs, plan);
  listRoute(app, context, jobs);
  oneRoute(app, context, jobs);
  itemsRoute(app, context);
}

function requestRoute(
  app: App,
  context: MovingContext,
  jobs: Jobs,
  plan: JobType<PlanTransferPayload>,
): void {
  app.route({
    method: "POST",
    url: "/library/transfers",
    config: { access: "library:write" },
    schema: {
      tags: transferTags,
      operationId: "requestLibraryTransfer",
      summary: "Plan where decided files go",
      description:
        "A job plans each move, each link and each conflict; the plan waits in the inbox, and one that waited gives way. " +
        "Nothing moves before somebody has accepted it.",
      body: transferInput,
      response: { 202: jobOutput, ...problems(404, 422, 429) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { file_ids: fileIds } = request.body;
        const { videoFiles } = fileRepositories(unit.queries);
        const known = new Set((await videoFiles.findAll(fileIds)).map(({ id }) => id));
        const unknown = fileIds.find((id) => !known.has(id));
        if (unknown !== undefined) throw new ProblemError({ code: "video_file_not_found", id: unknown });
        const asked = await jobs.enqueue(unit, plan, { fileIds }, authorOf(request));
        return jobAccepted(asked, request.locale);
      }),
  });
}

function listRoute(app: App, context: MovingContext, jobs: Jobs): void {
  const { transfers } = transferRepositories(context.database.queries);
  app.route({
    method: "GET",
    url: "/library/transfers",
    config: { access: "library:read" },
    schema: {
      tags: transferTags,
      operationId: "listLibraryTransfers",
      summary: "Transfers, the newest first",
      querystring: z.strictObject({
        state: z
          .enum([...proposalStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open or restored." }),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: transferPage, ...problems(422) },
    },
    handler: async ({ query: { state, limit, cursor }, locale }) => {
      const states = state === "waiting" ? proposalStates.filter(isWaiting) : state && [state];
      const page = { limit, after: decodeCursor(cursor, "instant", "id") };
      const { items, next } = await transfers.list(page, { states });
      const shown = items.map(async (each) =>
        presentTransfer(each, await haltedWorkOf(context, jobs, each), locale),
      );
      return { items: await Promise.all(shown), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function oneRoute(app: App, context: MovingContext, jobs: Jobs): void {
  const { transfers } = transferRepositories(context.database.queries);
  app.route({
    method: "GET",
    url: "/library/transfers/:id",
    config: { access: "library:read" },
    schema: {
      tags: transferTags,
      operationId: "getLibraryTransfer",
      summary: "One transfer, and how far it is",
      params: transferParams,
      response: { 200: transferOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = transferIdOf(request.params.id);
      const transfer = await transfers.find(id);
      if (transfer === undefined) throw new ProblemError({ code: "transfer_not_found", id });
      tagAnswer(request, reply, transfer.version);
      return presentTransfer(transfer, await haltedWorkOf(context, jobs, transfer), request.locale);
    },
  });
}

function itemsRoute(app: App, { database }: MovingContext): void {
  const { transfers } = transferRepositories(database.queries);
  const { folders } = fileRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/transfers/:id/items",
    config: { access: "library:read" },
    schema: {
      tags: transferTags,
      operationId: "listLibraryTransferItems",
      summary: "What a transfer moves where, by the place it goes to",
      params: transferParams,
      querystring: z.strictObject({
        conflict: z
          .enum(["true", "false"])
          .optional()
          .meta({ description: "Only those with a conflict, or without." }),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: itemPage, ...problems(404, 422) },
    },
    handler: async ({ params, query: { conflict, limit, cursor } }) => {
      const id = transferIdOf(params.id);
      if ((await transfers.find(id)) === undefined)
        throw new ProblemError({ code: "transfer_not_found", id });
      const page = { limit, after: decodeCursor(cursor, "integer") };
      const isConflict = conflict === undefined ? undefined : conflict === "true";
      const { items, next } = await transfers.listItems(id, page, { isConflict });
      const roots = (await folders.list()).map(({ path }) => path);
      return {
        items: items.map((item) => presentItem(item, roots)),
        ...(next && { next_cursor: encodeCursor(next) }),
      };
    },
  });
}

/** No transfer has an id that is not one. */
export function transferIdOf(text: string): TransferId {
  const id = parseId<"transfer">(text);
  if (id === undefined) throw new ProblemError({ code: "transfer_not_found", id: text });
  return id;
}
