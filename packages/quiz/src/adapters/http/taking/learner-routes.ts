import { ok, parseId } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  limitInput,
  ProblemError,
  problems,
} from "@souffleur/platform/http";
import { z } from "zod";
import { forgetLearner } from "../../../application/taking/forget-learner.ts";
import type { LearnerId } from "../../../domain/taking/attempt.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { learnerRepository } from "../../database/taking/learner-repository.ts";
import { quizParams, quizTags } from "./quiz-routes.ts";
import { learnerOutput } from "./result-schemas.ts";

/** Who took quizzes, and forgetting them. */
export function learnerRoutes(app: App, context: QuizContext): void {
  const learners = learnerRepository(context.database.queries);

  app.route({
    method: "GET",
    url: "/quiz/learners",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "listQuizLearners",
      summary: "Who took quizzes, the last who came first",
      querystring: z.strictObject({ limit: limitInput.optional(), cursor: cursorInput.optional() }),
      response: { 200: z.array(learnerOutput), ...problems(422) },
    },
    handler: (request, reply) => {
      const { limit, cursor } = request.query;
      return answerArray(request, reply, {
        schema: learnerOutput,
        limit,
        after: decodeCursor(cursor, "instant", "id"),
        read: (page) => learners.list(page),
        present: ({ learner: { id, name, account, createdAt }, attempts, lastSeenAt }) => ({
          ...{ id, name, attempts },
          has_account: account !== undefined,
          created_at: createdAt,
          last_seen_at: lastSeenAt,
        }),
      });
    },
  });

  app.route({
    method: "DELETE",
    url: "/quiz/learners/:id",
    config: { access: "quiz:write" },
    schema: {
      tags: quizTags,
      operationId: "forgetQuizLearner",
      summary: "Forget a learner: name, answers and practice, at once and for good",
      description: "This one deed cannot be taken back, as the law on personal data asks.",
      params: quizParams,
      response: { 204: z.undefined(), ...problems(404) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        // No learner has an id that is not one.
        const id = parseId<"quiz-learner">(request.params.id) as LearnerId | undefined;
        if (id === undefined) throw new ProblemError({ code: "learner_not_found" });
        const forgotten = await forgetLearner(portsOf(context, unit, authorOf(request)), id);
        return forgotten.ok ? ok({ status: 204, body: undefined }) : forgotten;
      }),
  });
}
