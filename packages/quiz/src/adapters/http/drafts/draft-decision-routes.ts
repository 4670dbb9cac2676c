import { ok, type Result } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import {
  type App,
  authorOf,
  type Failure,
  ProblemError,
  problems,
  type Request,
  requiredVersion,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { askAgain } from "../../../application/agents/request-generation.ts";
import {
  acceptDraft,
  type DecidePorts,
  editDraft,
  rejectDraft,
  restoreDraft,
} from "../../../application/questions/decide-draft.ts";
import type { SeenDraft } from "../../../application/questions/draft-record.ts";
import type { Draft } from "../../../domain/agents/draft.ts";
import type { OpenAgents } from "../../agents/open-agents.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { questionRepositories } from "../../database/questions/question-repositories.ts";
import { type GenerationStart, startPorts } from "../generations/generation-routes.ts";
import { generationOutput, presentGeneration, seedInput } from "../generations/generation-schemas.ts";
import { contentOf } from "../questions/content-schemas.ts";
import { draftId, params, tags } from "./draft-read-routes.ts";
import { draftEditInput, draftOutput, draftRejectInput, presentDraft } from "./draft-schemas.ts";

const answers = { 200: draftOutput, ...problems(404, 409, 412, 422, 428) };

/** What somebody decides about one draft. */
export function draftDecisionRoutes(
  app: App,
  context: QuizContext,
  agents: OpenAgents,
  start: GenerationStart,
): void {
  plainRoute(app, context, "accept", ["Take a draft into the bank as it is", acceptDraft]);
  plainRoute(app, context, "restore", [
    "Take a decision back; the question it became goes, unless it was changed since",
    restoreDraft,
  ]);
  editRoute(app, context, agents);
  rejectRoute(app, context);
  againRoute(app, context, start);
}

function plainRoute(
  app: App,
  context: QuizContext,
  verb: "accept" | "restore",
  [summary, useCase]: readonly [
    string,
    (ports: DecidePorts, seen: SeenDraft) => Promise<Result<Draft, Failure>>,
  ],
): void {
  app.route({
    method: "POST",
    url: `/quiz/drafts/:id/${verb}`,
    config: { access: "quiz:write" },
    schema: { tags, operationId: `${verb}QuestionDraft`, summary, params, response: answers },
    handler: (request, reply) => {
      const seen = seenIn(request, request.params.id);
      return context.change(request, reply, (unit) =>
        decided(context, unit, request, (ports) => useCase(ports, seen)),
      );
    },
  });
}

function editRoute(app: App, context: QuizContext, agents: OpenAgents): void {
  const { drafts } = questionRepositories(context.database.queries, context.newId);
  app.route({
    method: "POST",
    url: "/quiz/drafts/:id/edit",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "editQuestionDraft",
      summary: "Take a draft into the bank with other words",
      description: "It is checked anew; what checks call an error is refused, unless whoever edits insists.",
      params,
      body: draftEditInput,
      response: answers,
    },
    handler: async (request, reply) => {
      const seen = seenIn(request, request.params.id);
      const draft = await drafts.find(seen.id);
      if (draft === undefined) throw new ProblemError({ code: "draft_not_found", id: seen.id });
      const content = { ...contentOf(request.body.content), source: draft.content.source };
      const edit = { content, findings: await agents.check(content), insists: request.body.insist };
      return context.change(request, reply, (unit) =>
        decided(context, unit, request, (ports) => editDraft(ports, seen, edit)),
      );
    },
  });
}

function rejectRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/drafts/:id/reject",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "rejectQuestionDraft",
      summary: "Refuse a draft, with a reason",
      params,
      body: draftRejectInput,
      response: answers,
    },
    handler: (request, reply) => {
      const seen = seenIn(request, request.params.id);
      return context.change(request, reply, (unit) =>
        decided(context, unit, request, (ports) => rejectDraft(ports, seen, request.body.reason)),
      );
    },
  });
}

function againRoute(app: App, context: QuizContext, start: GenerationStart): void {
  app.route({
    method: "POST",
    url: "/quiz/drafts/:id/again",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "askQuestionDraftAgain",
      summary: "Ask for another question of the same passage",
      description:
        "A job. Once another is there, it takes this one's place; where there is none, this one stays.",
      params,
      body: z
        .strictObject({
          author: z.enum(["built-in", "model"]).default("built-in"),
          seed: seedInput.default(2),
        })
        .meta({ id: "QuestionDraftAgain", examples: [{ seed: 2 }] }),
      response: { 202: generationOutput, ...problems(404, 409, 412, 422, 428, 429) },
    },
    handler: (request, reply) => {
      const seen = seenIn(request, request.params.id);
      return context.change(request, reply, async (unit) => {
        const ports = startPorts(context, start, unit, authorOf(request));
        const asked = await askAgain(ports, seen, request.body);
        if (!asked.ok) return asked;
        const headers = { location: `/api/v1/quiz/generations/${asked.value.id}` };
        return ok({ status: 202, body: presentGeneration(asked.value, "pending"), headers });
      });
    },
  });
}

function seenIn(request: Request, id: string): SeenDraft {
  return { id: draftId(id), expectedVersion: requiredVersion(request) };
}

async function decided(
  context: QuizContext,
  unit: Unit,
  request: Request,
  useCase: (ports: DecidePorts) => Promise<Result<Draft, Failure>>,
) {
  const result = await useCase(portsOf(context, unit, authorOf(request)));
  if (!result.ok) return result;
  unit.afterCommit(context.inboxChanged);
  const body = presentDraft(result.value, request.locale);
  return ok({ status: 200, body, headers: { etag: versionTag(result.value.version) } });
}
