import { fail, ok } from "@souffleur/kernel";
import { type App, authorOf, idInput, orProblem, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { answerItem, handIn } from "../../../application/taking/answer-item.ts";
import { startAttempt } from "../../../application/taking/start-attempt.ts";
import { type AttemptView, viewAttempt } from "../../../application/taking/view-attempt.ts";
import type { AttemptId, LearnerId } from "../../../domain/taking/attempt.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { attemptRepository } from "../../database/taking/attempt-repository.ts";
import { quizRepository, shareRepository } from "../../database/taking/quiz-repository.ts";
import { playTags } from "./join-routes.ts";
import { answeredOutput, answerInput, attemptOutput, attemptReviewOutput } from "./play-schemas.ts";
import { attemptIdOf, type Players } from "./players.ts";
import { presentReviewed, presentView } from "./present-attempt.ts";

const params = z.object({ id: z.string() });

/** Taking a quiz: one question after the other, as far as the server saw. */
export function attemptRoutes(app: App, context: QuizContext, players: Players): void {
  startRoute(app, context, players);
  viewRoute(app, context, players);
  answerRoute(app, context, players);
  handInRoute(app, context, players);
}

function startRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "POST",
    url: "/quiz/play/attempts",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "startQuizAttempt",
      summary: "Begin an attempt, or go on with the one that has begun",
      description: "`Authorization: Link KEY`, with the learner's own key.",
      body: z
        .strictObject({ share_id: idInput<"quiz-share">() })
        .meta({ id: "QuizStart", examples: [{ share_id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" }] }),
      response: { 200: attemptOutput, ...problems(401, 403, 409, 422, 429) },
    },
    handler: (request, reply) => {
      const learnerId = players.learner(request);
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const started = await startAttempt(ports, { learnerId, shareId: request.body.share_id });
        if (!started.ok) return started;
        const view = await viewAttempt(ports, { learnerId, attemptId: started.value.id });
        if (!view.ok) return view;
        return ok({ status: 200, body: presentView(view.value, await named(ports, view.value)) });
      });
    },
  });
}

function viewRoute(app: App, context: QuizContext, players: Players): void {
  const { queries } = context.database;
  const ports = {
    attempts: attemptRepository(queries),
    shares: shareRepository(queries),
    quizzes: quizRepository(queries),
    clock: context.clock,
  };
  app.route({
    method: "GET",
    url: "/quiz/play/attempts/:id",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "getQuizAttempt",
      summary: "Where an attempt stands, and what may be seen of it",
      params,
      response: { 200: attemptReviewOutput, ...problems(401, 403, 404, 429) },
    },
    handler: async (request) => {
      const learnerId = players.learner(request);
      const attemptId = attemptIdOf(request.params.id);
      const view = orProblem(await viewAttempt(ports, { learnerId, attemptId }));
      return { ...presentView(view, await named(ports, view)), review: reviewOf(view) };
    },
  });
}

function answerRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "POST",
    url: "/quiz/play/attempts/:id/answers",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "answerQuizQuestion",
      summary: "Answer the question that is next, for good",
      description: "The same answer sent twice is taken once.",
      params,
      body: answerInput,
      response: { 200: answeredOutput, ...problems(401, 403, 404, 409, 422, 429) },
    },
    handler: (request, reply) => {
      const learnerId = players.learner(request);
      const attemptId = attemptIdOf(request.params.id);
      const { position, response, used_hint: usedHint } = request.body;
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const given = { position, response, usedHint };
        const answered = await answerItem(ports, { learnerId, attemptId, given });
        if (!answered.ok) return answered;
        const view = await viewAttempt(ports, { learnerId, attemptId, only: position });
        if (!view.ok) return view;
        const attempt = presentView(view.value, await named(ports, view.value));
        const feedback = reviewOf(view.value).find((one) => one.position === position);
        return ok({ status: 200, body: { attempt, ...(feedback !== undefined && { feedback }) } });
      });
    },
  });
}

function handInRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "POST",
    url: "/quiz/play/attempts/:id/hand-in",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "handInQuizAttempt",
      summary: "Hand in what was answered; the rest counts as wrong",
      params,
      response: { 200: attemptReviewOutput, ...problems(401, 403, 404, 429) },
    },
    handler: (request, reply) => {
      const learnerId = players.learner(request);
      const attemptId = attemptIdOf(request.params.id);
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const view = await handedIn(ports, learnerId, attemptId);
        if (!view.ok) return fail(view.failure);
        const body = presentView(view.value, await named(ports, view.value));
        return ok({ status: 200, body: { ...body, review: reviewOf(view.value) } });
      });
    },
  });
}

async function handedIn(ports: ReturnType<typeof portsOf>, learnerId: LearnerId, attemptId: AttemptId) {
  const ended = await handIn(ports, { learnerId, attemptId });
  return ended.ok ? viewAttempt(ports, { learnerId, attemptId }) : ended;
}

function reviewOf({ attempt, review }: AttemptView) {
  return review.map(({ item, asked }) => presentReviewed(item, asked, attempt.several));
}

/** The quiz's title as it is now; a quiz that is gone meanwhile has none. */
async function named(
  { quizzes, clock }: Pick<ReturnType<typeof portsOf>, "quizzes" | "clock">,
  { attempt }: Pick<AttemptView, "attempt">,
) {
  const quiz = await quizzes.find(attempt.quizId);
  return { title: quiz?.title ?? "", clock };
}
