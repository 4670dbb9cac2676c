import { type App, authorOf, orProblem, ProblemError, principalOf, problems } from "@souffleur/platform/http";
import type { z } from "zod";
import { countDrawn } from "../../../application/taking/draw-quiz.ts";
import { type Joined, joinQuiz } from "../../../application/taking/join-quiz.ts";
import { isOpen, type Quiz, type Share, type ShareId } from "../../../domain/taking/quiz.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { questionPool } from "../../database/taking/question-pool.ts";
import { quizRepository, shareRepository } from "../../database/taking/quiz-repository.ts";
import { playKeys } from "../../taking/play-keys.ts";
import { accountJoinInput, joinedOutput, joinInput, sharePageOutput } from "./play-schemas.ts";
import type { Players } from "./players.ts";

export const playTags = ["Taking a quiz"];

/** The way in: a quiz's link, and a name, a key or an account. */
export function joinRoutes(app: App, context: QuizContext, players: Players): void {
  shareRoute(app, context, players);
  nameRoute(app, context, players);
  accountRoute(app, context, players);
}

function shareRoute(app: App, { database, clock }: QuizContext, players: Players): void {
  const shares = shareRepository(database.queries);
  const quizzes = quizRepository(database.queries);
  const pool = questionPool(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/play",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "getSharedQuiz",
      summary: "What a quiz's link opens",
      description: "`Authorization: Link SECRET`, with the secret of the link.",
      response: { 200: sharePageOutput, ...problems(401, 403, 409) },
    },
    handler: async (request) => {
      const share = await shares.find(players.share(request));
      const quiz = share && (await quizzes.find(share.quizId));
      if (share === undefined || quiz === undefined || !isOpen(share, clock.now()))
        throw new ProblemError({ code: "share_closed" });
      return presentSharePage(share, quiz, await countDrawn({ pool }, quiz));
    },
  });
}

export function presentSharePage(
  share: Share,
  quiz: Quiz,
  questions: number,
): z.input<typeof sharePageOutput> {
  const { timeLimitMinutes } = quiz.settings;
  return {
    share_id: share.id,
    title: quiz.title,
    intro: quiz.intro,
    mode: quiz.settings.mode,
    questions,
    ...(timeLimitMinutes !== undefined && { time_limit_minutes: timeLimitMinutes }),
    ...(share.attemptsPerLearner !== undefined && { attempts_per_learner: share.attemptsPerLearner }),
    closes_at: share.closesAt,
  };
}

function nameRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "POST",
    url: "/quiz/play/learners",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "joinQuiz",
      summary: "Come in by a quiz's link, under a name or with one's own key",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      body: joinInput,
      response: { 201: joinedOutput, ...problems(401, 403, 409, 422, 429) },
    },
    handler: async (request, reply) => {
      const shareId = players.share(request);
      players.noteJoin(shareId);
      const { body } = request;
      const joined = orProblem(
        await context.database.unit((unit) =>
          joinQuiz(
            portsOf(context, unit, authorOf(request)),
            shareId,
            "key" in body ? { kind: "known", key: body.key } : { kind: "named", name: body.name },
          ),
        ),
      );
      reply.code(201);
      return presentJoined(joined);
    },
  });
}

function accountRoute(app: App, context: QuizContext, players: Players): void {
  const keys = playKeys(context.database.queries, context.clock);
  app.route({
    method: "POST",
    url: "/quiz/play/account",
    config: { access: "signed-in" },
    schema: {
      tags: playTags,
      operationId: "joinQuizWithAccount",
      summary: "Come in by a quiz's link under the account one is signed in with",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      body: accountJoinInput,
      response: { 201: joinedOutput, ...problems(409, 422, 429) },
    },
    handler: async (request, reply) => {
      const { actor, userId } = principalOf(request);
      const id = await keys.read("quiz.share", request.body.key);
      if (id === undefined) throw new ProblemError({ code: "share_closed" });
      // Keys of this kind open shares.
      const shareId = id as ShareId;
      players.noteJoin(shareId);
      const joined = orProblem(
        await context.database.unit((unit) =>
          joinQuiz(portsOf(context, unit, authorOf(request)), shareId, {
            kind: "account",
            account: userId ?? actor.kind,
            name: actor.name,
          }),
        ),
      );
      reply.code(201);
      return presentJoined(joined);
    },
  });
}

function presentJoined({ learner: { id, name }, secret }: Joined): z.input<typeof joinedOutput> {
  return { learner: { id, name }, ...(secret !== undefined && { key: secret }) };
}
