import { ok, type Result } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import {
  type App,
  authorOf,
  expectedVersion,
  type Failure,
  lineInput,
  problems,
  type Request,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { addQuestions } from "../../../application/questions/add-questions.ts";
import { changeQuestions } from "../../../application/questions/change-many.ts";
import {
  bringBackVersion,
  type ChangePorts,
  editQuestion,
  keepQuestion,
  reinstateQuestion,
  retireQuestion,
} from "../../../application/questions/change-question.ts";
import { deleteQuestion } from "../../../application/questions/delete-question.ts";
import { findSeenQuestion, type SeenQuestion } from "../../../application/questions/question-record.ts";
import type { Question } from "../../../domain/questions/question.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { contentInput, contentOf } from "./content-schemas.ts";
import { params, questionId, tags } from "./question-read-routes.ts";
import {
  manyInput,
  manyOutput,
  presentQuestion,
  questionEditInput,
  questionOutput,
} from "./question-schemas.ts";

const answers = { 200: questionOutput, ...problems(404, 412, 422) };

/** The bank, as it is changed. */
export function questionChangeRoutes(app: App, context: QuizContext): void {
  createRoute(app, context);
  editRoute(app, context);
  versionRoute(app, context);
  plainRoute(app, context, "retire", [
    "Ask a question no longer; what was asked with it stays",
    retireQuestion,
  ]);
  plainRoute(app, context, "reinstate", ["Ask a retired question again", reinstateQuestion]);
  plainRoute(app, context, "keep", ["Keep a question though its passage changed or went", keepQuestion]);
  manyRoute(app, context);
  deleteRoute(app, context);
}

function createRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/questions",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "createQuestion",
      summary: "Put a question into the bank by hand",
      body: contentInput,
      response: { 201: questionOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const added = await addQuestions(ports, { contents: [contentOf(request.body)], origin: "hand" });
        if (!added.ok) return added;
        const [question] = added.value;
        if (question === undefined) throw new Error("A question that was added is not there.");
        const headers = {
          etag: versionTag(question.version),
          location: `/api/v1/quiz/questions/${question.id}`,
        };
        return ok({ status: 201, body: presentQuestion(question), headers });
      }),
  });
}

function editRoute(app: App, context: QuizContext): void {
  app.route({
    method: "PUT",
    url: "/quiz/questions/:id",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "editQuestion",
      summary: "Say a question anew; what it said before stays as a version",
      params,
      body: questionEditInput,
      response: answers,
    },
    handler: (request, reply) =>
      context.change(request, reply, (unit) =>
        changed(context, unit, request, async (ports) => {
          const found = await findSeenQuestion(ports, seenIn(request, request.params.id));
          if (!found.ok) return found;
          const { source, extra } = found.value.content;
          const keepsSource = request.body.source === "keep" && source !== undefined;
          const content = {
            ...contentOf(request.body.content),
            ...(extra && { extra }),
            ...(keepsSource && { source }),
          };
          return editQuestion(ports, { id: found.value.id }, content);
        }),
      ),
  });
}

function versionRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/questions/:id/versions/:version/restore",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "restoreQuestionVersion",
      summary: "Bring back what a question said in an earlier version",
      params: params.extend({ version: z.coerce.number().int().min(1) }),
      response: answers,
    },
    handler: (request, reply) =>
      context.change(request, reply, (unit) =>
        changed(context, unit, request, (ports) =>
          bringBackVersion(ports, seenIn(request, request.params.id), request.params.version),
        ),
      ),
  });
}

function plainRoute(
  app: App,
  context: QuizContext,
  verb: "retire" | "reinstate" | "keep",
  [summary, useCase]: readonly [
    string,
    (ports: ChangePorts, seen: SeenQuestion) => Promise<Result<Question, Failure>>,
  ],
): void {
  app.route({
    method: "POST",
    url: `/quiz/questions/:id/${verb}`,
    config: { access: "quiz:write" },
    schema: { tags, operationId: `${verb}Question`, summary, params, response: answers },
    handler: (request, reply) =>
      context.change(request, reply, (unit) =>
        changed(context, unit, request, (ports) => useCase(ports, seenIn(request, request.params.id))),
      ),
  });
}

function manyRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/questions/change",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "changeQuestions",
      summary: "Tag, retire or reinstate many questions in one go",
      body: manyInput,
      response: { 200: manyOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const { ids, ...change } = request.body;
        const done = await changeQuestions(portsOf(context, unit, authorOf(request)), ids, change);
        return done.ok ? ok({ status: 200, body: { changed: done.value.map(({ id }) => id) } }) : done;
      }),
  });
}

function deleteRoute(app: App, context: QuizContext): void {
  app.route({
    method: "DELETE",
    url: "/quiz/questions/:id",
    config: { access: "quiz:write" },
    schema: {
      tags,
      operationId: "deleteQuestion",
      summary: "Move a question to the trash, with all its versions",
      params,
      querystring: z.strictObject({
        reason: lineInput(500).optional().meta({ description: "Why, for whoever looks into the trash." }),
      }),
      response: { 204: z.undefined(), ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const { reason } = request.query;
        const seen = seenIn(request, request.params.id);
        const deleted = await deleteQuestion(portsOf(context, unit, authorOf(request)), { ...seen, reason });
        return deleted.ok ? ok({ status: 204, body: undefined }) : deleted;
      }),
  });
}

function seenIn(request: Request, id: string): SeenQuestion {
  return { id: questionId(id), expectedVersion: expectedVersion(request) };
}

async function changed(
  context: QuizContext,
  unit: Unit,
  request: Request,
  useCase: (ports: ChangePorts) => Promise<Result<Question, Failure>>,
) {
  const result = await useCase(portsOf(context, unit, authorOf(request)));
  if (!result.ok) return result;
  unit.afterCommit(context.inboxChanged);
  const { version } = result.value;
  return ok({ status: 200, body: presentQuestion(result.value), headers: { etag: versionTag(version) } });
}
