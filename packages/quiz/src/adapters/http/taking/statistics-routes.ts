import { parseId } from "@souffleur/kernel";
import { type App, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { statisticsOfQuestion, statisticsOfQuiz } from "../../../application/taking/quiz-statistics.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { Attempt } from "../../../domain/taking/attempt.ts";
import { statisticsOf } from "../../../domain/taking/item-statistics.ts";
import type { QuizContext } from "../../context.ts";
import { questionRepository } from "../../database/questions/question-repository.ts";
import { attemptRepository } from "../../database/taking/attempt-repository.ts";
import { quizRepository } from "../../database/taking/quiz-repository.ts";
import { presentStatistics } from "./present-statistics.ts";
import { quizIdOf } from "./quiz-ids.ts";
import { quizParams, quizTags } from "./quiz-routes.ts";
import { quizStatisticsOutput, statisticsOutput } from "./result-schemas.ts";

const PIECE = 200;
const MOST_ATTEMPTS = 10_000;

/** What learners' answers say of a quiz, and of each question. */
export function statisticsRoutes(app: App, context: QuizContext): void {
  quizRoute(app, context);
  questionRoute(app, context);
}

function quizRoute(app: App, { database }: QuizContext): void {
  const attempts = attemptRepository(database.queries);
  const quizzes = quizRepository(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/quizzes/:id/statistics",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "getQuizStatistics",
      summary: "How a quiz went, and what it says of its questions",
      params: quizParams,
      response: { 200: quizStatisticsOutput, ...problems(404) },
    },
    handler: async (request) => {
      const id = quizIdOf(request.params.id);
      if ((await quizzes.find(id)) === undefined) throw new ProblemError({ code: "quiz_not_found", id });
      const all: Attempt[] = [];
      for (let after: readonly string[] | undefined; all.length < MOST_ATTEMPTS; ) {
        const { items, next } = await attempts.ofQuiz({ limit: PIECE, after }, id);
        all.push(...items);
        if (next === undefined) break;
        after = next;
      }
      const questions = await statisticsOfQuiz({ attempts }, id);
      return { ...spreadOf(all), questions: questions.map((one) => presentStatistics(one, request.locale)) };
    },
  });
}

function spreadOf(attempts: readonly Attempt[]) {
  const parts = attempts
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .map(({ score, count }) => score / count);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const part of parts) {
    const at = Math.min(9, Math.max(0, Math.ceil(part * 10) - 1));
    tenths[at] = (tenths[at] ?? 0) + 1;
  }
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  return {
    attempts: attempts.length,
    finished: parts.length,
    ...(parts.length > 0 && { mean: Math.min(1, mean) }),
    tenths,
  };
}

function questionRoute(app: App, { database }: QuizContext): void {
  const attempts = attemptRepository(database.queries);
  const questions = questionRepository(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/questions/:id/statistics",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "getQuestionStatistics",
      summary: "What learners' answers say of a question, over all quizzes that asked it",
      params: z.object({ id: z.string() }),
      response: { 200: statisticsOutput, ...problems(404) },
    },
    handler: async (request) => {
      // No question has an id that is not one.
      const id = parseId<"question">(request.params.id) as QuestionId | undefined;
      const question = id && (await questions.find(id));
      if (!question) throw new ProblemError({ code: "question_not_found", id: request.params.id });
      const { content } = question;
      const nothing = { questionId: question.id, content, statistics: statisticsOf([], content.options) };
      const found = await statisticsOfQuestion({ attempts }, question.id);
      return presentStatistics(found ?? { ...nothing, findings: [] }, request.locale);
    },
  });
}
