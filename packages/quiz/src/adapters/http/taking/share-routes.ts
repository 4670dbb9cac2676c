import { ok } from "@souffleur/kernel";
import { type App, authorOf, orProblem, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { revokeShare, shareQuiz } from "../../../application/taking/share-quiz.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { quizRepository, shareRepository } from "../../database/taking/quiz-repository.ts";
import { presentShare } from "./present-quiz.ts";
import { quizIdOf, shareIdOf } from "./quiz-ids.ts";
import { quizParams, quizTags } from "./quiz-routes.ts";
import { sharedOutput, shareInput, shareOutput } from "./quiz-schemas.ts";

/** The links by which learners take a quiz. */
export function shareRoutes(app: App, context: QuizContext): void {
  listRoute(app, context);
  shareRoute(app, context);
  revokeRoute(app, context);
}

function listRoute(app: App, { database, clock }: QuizContext): void {
  const shares = shareRepository(database.queries);
  const quizzes = quizRepository(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/quizzes/:id/shares",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "listQuizShares",
      summary: "The links of a quiz, the newest first, without their secrets",
      params: quizParams,
      response: { 200: z.object({ items: z.array(shareOutput) }), ...problems(404) },
    },
    handler: async (request) => {
      const id = quizIdOf(request.params.id);
      if ((await quizzes.find(id)) === undefined) throw new ProblemError({ code: "quiz_not_found", id });
      const items = [];
      for (const share of await shares.ofQuiz(id))
        items.push(presentShare(share, await shares.learnersOf(share.id), clock.now()));
      return { items };
    },
  });
}

function shareRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/quizzes/:id/shares",
    config: { access: "quiz:write" },
    schema: {
      tags: quizTags,
      operationId: "shareQuiz",
      summary: "Make a link by which learners take a quiz; its address is shown this once",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      params: quizParams,
      body: shareInput,
      response: { 201: sharedOutput, ...problems(404, 409, 422) },
    },
    handler: async (request, reply) => {
      const { label, closes_at, attempts_per_learner, max_learners } = request.body;
      const { share, secret } = orProblem(
        await context.database.unit((unit) =>
          shareQuiz(portsOf(context, unit, authorOf(request)), quizIdOf(request.params.id), {
            label,
            closesAt: closes_at,
            attemptsPerLearner: attempts_per_learner,
            maxLearners: max_learners,
          }),
        ),
      );
      reply.code(201);
      // Behind the #, the secret stays in the browser: no server's log ever holds it.
      const address = `${context.publicUrl}/play#q.${secret}`;
      return { ...presentShare(share, 0, context.clock.now()), address };
    },
  });
}

function revokeRoute(app: App, context: QuizContext): void {
  app.route({
    method: "POST",
    url: "/quiz/quizzes/:id/shares/:share/revoke",
    config: { access: "quiz:write" },
    schema: {
      tags: quizTags,
      operationId: "revokeQuizShare",
      summary: "Close a link at once",
      params: z.object({ id: z.string(), share: z.string() }),
      response: { 200: shareOutput, ...problems(404) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const quizId = quizIdOf(request.params.id);
        const id = shareIdOf(request.params.share);
        const ports = portsOf(context, unit, authorOf(request));
        const result = await revokeShare(ports, { quizId, id });
        if (!result.ok) return result;
        const learners = await ports.shares.learnersOf(id);
        return ok({ status: 200, body: presentShare(result.value, learners, context.clock.now()) });
      }),
  });
}
