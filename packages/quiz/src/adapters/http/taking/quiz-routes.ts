import { ok } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  expectedVersion,
  limitInput,
  ProblemError,
  problems,
  tagAnswer,
  textInput,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { createQuiz } from "../../../application/taking/create-quiz.ts";
import { deleteQuiz } from "../../../application/taking/delete-quiz.ts";
import { replaceQuiz } from "../../../application/taking/replace-quiz.ts";
import type { Quiz } from "../../../domain/taking/quiz.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { quizRepository } from "../../database/taking/quiz-repository.ts";
import { presentQuiz, quizInputOf } from "./present-quiz.ts";
import { quizIdOf } from "./quiz-ids.ts";
import { quizInput, quizOutput } from "./quiz-schemas.ts";

export const quizTags = ["Quizzes"];
export const quizParams = z.object({ id: z.string() });

/** Quizzes made of the bank. */
export function quizRoutes(app: App, context: QuizContext): void {
  readRoutes(app, context);
  createRoute(app, context);
  changeRoutes(app, context);
}

function readRoutes(app: App, { database }: QuizContext): void {
  const quizzes = quizRepository(database.queries);

  app.route({
    method: "GET",
    url: "/quiz/quizzes",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "listQuizzes",
      summary: "Quizzes, the last changed first",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        q: textInput(200)
          .min(1)
          .optional()
          .meta({ description: "Part of the title.", examples: ["photo"] }),
      }),
      response: { 200: z.array(quizOutput), ...problems(422) },
    },
    handler: (request, reply) => {
      const { limit, cursor, q } = request.query;
      return answerArray(request, reply, {
        schema: quizOutput,
        limit,
        after: decodeCursor(cursor, "instant", "id"),
        read: (page) => quizzes.list(page, q),
        present: presentQuiz,
      });
    },
  });

  app.route({
    method: "GET",
    url: "/quiz/quizzes/:id",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "getQuiz",
      summary: "One quiz",
      params: quizParams,
      response: { 200: quizOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = quizIdOf(request.params.id);
      const quiz = await quizzes.find(id);
      if (quiz === undefined) throw new ProblemError({ code: "quiz_not_found", id });
      tagAnswer(request, reply, quiz.version);
      return presentQuiz(quiz);
    },
  });
}

function createRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/quizzes",
    config: { access: "quiz:write" },
    schema: {
      tags: quizTags,
      operationId: "createQuiz",
      summary: "Make a quiz",
      body: quizInput,
      response: { 201: quizOutput, ...problems(422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const quiz = await createQuiz(portsOf(context, unit, authorOf(request)), quizInputOf(request.body));
        return ok({ status: 201, ...answer(quiz) });
      }),
  });
}

function changeRoutes(app: App, context: QuizContext): void {
  app.route({
    method: "PUT",
    url: "/quiz/quizzes/:id",
    config: { access: "quiz:write" },
    schema: {
      tags: quizTags,
      operationId: "replaceQuiz",
      summary: "Replace what is said of a quiz",
      description: "Attempts that have begun go on as they began.",
      params: quizParams,
      body: quizInput,
      response: { 200: quizOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await replaceQuiz(portsOf(context, unit, authorOf(request)), {
          id: quizIdOf(request.params.id),
          input: quizInputOf(request.body),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 200, ...answer(result.value) }) : result;
      }),
  });

  app.route({
    method: "DELETE",
    url: "/quiz/quizzes/:id",
    config: { access: "quiz:write" },
    schema: {
      tags: quizTags,
      operationId: "deleteQuiz",
      summary: "Move a quiz to the trash, with its links",
      params: quizParams,
      response: { 204: z.undefined(), ...problems(404, 412) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const result = await deleteQuiz(portsOf(context, unit, authorOf(request)), {
          id: quizIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
        });
        return result.ok ? ok({ status: 204, body: undefined }) : result;
      }),
  });
}

function answer(quiz: Quiz) {
  return { body: presentQuiz(quiz), headers: { etag: versionTag(quiz.version) } };
}
