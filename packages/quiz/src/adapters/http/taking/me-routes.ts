import { fail, ok } from "@souffleur/kernel";
import { type App, authorOf, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { countDrawn } from "../../../application/taking/draw-quiz.ts";
import { forgetLearner, learnersOwn } from "../../../application/taking/forget-learner.ts";
import { sightOf } from "../../../application/taking/view-attempt.ts";
import { type Attempt, finish, isLate, type LearnerId } from "../../../domain/taking/attempt.ts";
import { isOpen, type Quiz, type Share } from "../../../domain/taking/quiz.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { takingRepositories } from "../../database/taking/taking-repositories.ts";
import { joinRoutes, playTags, presentSharePage } from "./join-routes.ts";
import { learnerPageOutput } from "./play-schemas.ts";
import type { Players } from "./players.ts";
import { presentAttempt } from "./present-attempt.ts";
import { presentOwn } from "./present-own.ts";

/** What is a learner's own: their quizzes, all that is kept of them, and being forgotten. */
export function meRoutes(app: App, context: QuizContext, players: Players): void {
  joinRoutes(app, context, players);
  pageRoute(app, context, players);
  exportRoute(app, context, players);
  forgetRoute(app, context, players);
}

function pageRoute(app: App, { database, clock }: QuizContext, players: Players): void {
  const ports = takingRepositories(database.queries, clock);
  app.route({
    method: "GET",
    url: "/quiz/play/me",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "getMyQuizzes",
      summary: "The quizzes somebody came in for, and their attempts",
      response: { 200: learnerPageOutput, ...problems(401, 403, 404, 429) },
    },
    handler: async (request) => {
      const id = players.learner(request);
      const learner = await ports.learners.find(id);
      if (learner === undefined) throw new ProblemError({ code: "learner_not_found" });
      const quizzes = [];
      for (const share of await ports.learners.sharesOf(id)) {
        const quiz = await ports.quizzes.find(share.quizId);
        if (quiz === undefined) continue;
        const drawn = await countDrawn(ports, quiz);
        const attempts = await ports.attempts.ofLearner(id, share.id);
        quizzes.push(presentMine(share, quiz, { attempts, drawn, clock }));
      }
      const { name, account } = learner;
      return { learner: { id, name, has_account: account !== undefined }, quizzes };
    },
  });
}

interface Mine {
  readonly attempts: readonly Attempt[];
  /** How many questions another attempt would ask. */
  readonly drawn: number;
  readonly clock: QuizContext["clock"];
}

function presentMine(share: Share, quiz: Quiz, { attempts, drawn, clock }: Mine) {
  const now = clock.now();
  const seen = attempts.map((attempt) => (isLate(attempt, now) ? finish(attempt, "time", now) : attempt));
  const running = seen.find(({ finishedAt }) => finishedAt === undefined);
  const { attemptsPerLearner: most } = share;
  return {
    ...presentSharePage(share, quiz, running?.count ?? drawn),
    is_open: isOpen(share, now),
    ...(most !== undefined && { attempts_left: Math.max(0, most - seen.length) }),
    ...(running !== undefined && { running: running.id }),
    attempts: seen.map((attempt) =>
      presentAttempt(attempt, sightOf(attempt, share, now), { title: quiz.title, clock }),
    ),
  };
}

function exportRoute(app: App, { database, clock }: QuizContext, players: Players): void {
  const ports = { ...takingRepositories(database.queries, clock), clock };
  app.route({
    method: "GET",
    url: "/quiz/play/me/export.json",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "exportMyQuizzes",
      summary: "All that is kept of a learner, for themselves",
      response: {
        200: {
          description: "Name, attempts, answers and practice",
          content: { "application/json": { schema: z.record(z.string(), z.unknown()) } },
        },
        ...problems(401, 403, 404, 429),
      },
    },
    handler: async (request, reply) => {
      const own = await learnersOwn(ports, players.learner(request));
      if (!own.ok) throw new ProblemError(own.failure);
      reply.header("content-disposition", 'attachment; filename="souffleur-quiz.json"');
      return presentOwn(ports, own.value);
    },
  });
}

function forgetRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "DELETE",
    url: "/quiz/play/me",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "forgetMyQuizzes",
      summary: "Forget oneself: name, answers and practice, at once and for good",
      response: { 204: z.undefined(), ...problems(401, 403, 404, 429) },
    },
    handler: (request, reply) => {
      const id: LearnerId = players.learner(request);
      return context.change(request, reply, async (unit) => {
        const forgotten = await forgetLearner(portsOf(context, unit, authorOf(request)), id);
        return forgotten.ok ? ok({ status: 204, body: undefined }) : fail(forgotten.failure);
      });
    },
  });
}
