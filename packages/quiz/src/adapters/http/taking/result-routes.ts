import { Readable } from "node:stream";
import {
  type App,
  answerArray,
  cursorInput,
  decodeCursor,
  limitInput,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import { csvLine } from "@souffleur/platform/ledger";
import { z } from "zod";
import type { Attempt, Learner } from "../../../domain/taking/attempt.ts";
import type { QuizId } from "../../../domain/taking/quiz.ts";
import type { QuizContext } from "../../context.ts";
import { attemptRepository } from "../../database/taking/attempt-repository.ts";
import { learnerRepository } from "../../database/taking/learner-repository.ts";
import { quizRepository } from "../../database/taking/quiz-repository.ts";
import { attemptIdOf } from "./players.ts";
import { presentReviewed } from "./present-attempt.ts";
import { quizIdOf } from "./quiz-ids.ts";
import { quizParams, quizTags } from "./quiz-routes.ts";
import { resultDetailOutput, resultOutput } from "./result-schemas.ts";

/** How learners did, for whoever made the quiz. */
export function resultRoutes(app: App, context: QuizContext): void {
  listRoute(app, context);
  oneRoute(app, context);
  csvRoute(app, context);
}

function storesOf({ database }: QuizContext) {
  return {
    attempts: attemptRepository(database.queries),
    learners: learnerRepository(database.queries),
    quizzes: quizRepository(database.queries),
  };
}
type Stores = ReturnType<typeof storesOf>;
type Page = Parameters<Stores["attempts"]["ofQuiz"]>[0];

async function readResults({ attempts, learners }: Stores, id: QuizId, page: Page) {
  const { items, next } = await attempts.ofQuiz(page, id);
  const known = await learners.findAll([...new Set(items.map(({ learnerId }) => learnerId))]);
  const named = new Map(known.map((learner) => [learner.id, learner]));
  return { items: items.map((attempt) => presentResult(attempt, named.get(attempt.learnerId))), next };
}

function presentResult(attempt: Attempt, learner: Learner | undefined): z.input<typeof resultOutput> {
  const { finishedAt, ending } = attempt;
  return {
    attempt_id: attempt.id,
    learner: {
      id: attempt.learnerId,
      name: learner?.name ?? "",
      has_account: learner?.account !== undefined,
    },
    share_id: attempt.shareId,
    mode: attempt.mode,
    state: finishedAt === undefined ? "running" : "over",
    ...(ending !== undefined && { ending }),
    count: attempt.count,
    answered: attempt.answered,
    score: attempt.score,
    started_at: attempt.startedAt,
    ...(finishedAt !== undefined && { finished_at: finishedAt }),
  };
}

async function knownQuiz({ quizzes }: Stores, text: string) {
  const id = quizIdOf(text);
  const quiz = await quizzes.find(id);
  if (quiz === undefined) throw new ProblemError({ code: "quiz_not_found", id });
  return quiz;
}

function listRoute(app: App, context: QuizContext): void {
  const stores = storesOf(context);
  app.route({
    method: "GET",
    url: "/quiz/quizzes/:id/results",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "listQuizResults",
      summary: "The attempts at a quiz, the newest first",
      params: quizParams,
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(resultOutput), ...problems(404, 422) },
    },
    handler: async (request, reply) => {
      const { id } = await knownQuiz(stores, request.params.id);
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: resultOutput,
        limit,
        after: decodeCursor(cursor, "id"),
        read: (page) => readResults(stores, id, page),
        present: (result) => result,
      });
    },
  });
}

function oneRoute(app: App, context: QuizContext): void {
  const stores = storesOf(context);
  app.route({
    method: "GET",
    url: "/quiz/quizzes/:id/results/:attempt",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "getQuizResult",
      summary: "One attempt, answer by answer",
      params: z.object({ id: z.string(), attempt: z.string() }),
      response: { 200: resultDetailOutput, ...problems(404) },
    },
    handler: async (request) => {
      const { id } = await knownQuiz(stores, request.params.id);
      const attempt = await stores.attempts.find(attemptIdOf(request.params.attempt));
      if (attempt?.quizId !== id) throw new ProblemError({ code: "attempt_not_found" });
      const items = await stores.attempts.items(attempt.id);
      const asked = new Map(
        (await stores.attempts.asked(items)).map((one) => [`${one.questionId} ${one.version}`, one]),
      );
      return {
        ...presentResult(attempt, await stores.learners.find(attempt.learnerId)),
        answers: items.flatMap((item) => {
          const one = asked.get(`${item.questionId} ${item.questionVersion}`);
          if (one === undefined) return [];
          const reviewed = presentReviewed(item, one, attempt.several);
          return [{ ...reviewed, ...(item.ms !== undefined && { ms: item.ms }) }];
        }),
      };
    },
  });
}

const PIECE = 200;
/** Spreadsheets take a file without it for an encoding of the last century. */
const BYTE_ORDER_MARK = "\u{feff}";
const HEAD = [
  "learner",
  "account",
  "mode",
  "state",
  "ending",
  "score",
  "of",
  "answered",
  "started",
  "finished",
];

function csvRoute(app: App, context: QuizContext): void {
  const stores = storesOf(context);
  app.route({
    method: "GET",
    url: "/quiz/quizzes/:id/results.csv",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "exportQuizResults",
      summary: "The attempts at a quiz as a table",
      params: quizParams,
      response: {
        200: {
          description: "CSV with a header line, UTF-8; cells no spreadsheet takes for formulas",
          content: { "text/csv": { schema: z.string() } },
        },
        ...problems(404),
      },
    },
    handler: async (request, reply) => {
      const { id } = await knownQuiz(stores, request.params.id);
      reply
        .header("content-disposition", 'attachment; filename="results.csv"')
        .type("text/csv; charset=utf-8");
      // A stream is an answer too, though the schema's type only knows the text it becomes.
      return Readable.from(linesOf(stores, id)) as never;
    },
  });
}

async function* linesOf(stores: Stores, id: QuizId): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEAD);
  for (let after: readonly string[] | undefined; ; ) {
    const { items, next } = await readResults(stores, id, { limit: PIECE, after });
    for (const { learner, ...result } of items)
      yield csvLine([
        learner.name,
        learner.has_account ? "yes" : "no",
        result.mode,
        result.state,
        result.ending ?? "",
        String(Math.round(result.score * 100) / 100),
        String(result.count),
        String(result.answered),
        result.started_at,
        result.finished_at ?? "",
      ]);
    if (next === undefined) return;
    after = next;
  }
}
