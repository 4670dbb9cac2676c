import { ok, parseId } from "@souffleur/kernel";
import { type App, authorOf, idInput, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { type Decks, decksOf, nextCard } from "../../../application/taking/practice-decks.ts";
import { practiseQuestion, rateAgain } from "../../../application/taking/practise-question.ts";
import type { QuestionId } from "../../../domain/questions/question.ts";
import type { Asked } from "../../../domain/taking/attempt.ts";
import { chanceOf } from "../../../domain/taking/chance.ts";
import { balancedOrders } from "../../../domain/taking/option-order.ts";
import type { QuizId } from "../../../domain/taking/quiz.ts";
import type { Response } from "../../../domain/taking/score-response.ts";
import { portsOf, type QuizContext } from "../../context.ts";
import { questionRepository } from "../../database/questions/question-repository.ts";
import { takingRepositories } from "../../database/taking/taking-repositories.ts";
import { playTags } from "./join-routes.ts";
import {
  practiceAnswerInput,
  practiceOutput,
  practisedOutput,
  ratedOutput,
  ratingInput,
} from "./play-schemas.ts";
import type { Players } from "./players.ts";
import { presentReviewed, presentShown } from "./present-attempt.ts";

const params = z.object({ question: z.string() });

/** Practice: what is due today, told at once, and asked again on the day it would be forgotten. */
export function practiceRoutes(app: App, context: QuizContext, players: Players): void {
  decksRoute(app, context, players);
  answerRoute(app, context, players);
  ratingRoute(app, context, players);
}

function decksRoute(app: App, { database, clock }: QuizContext, players: Players): void {
  const ports = { ...takingRepositories(database.queries, clock), clock };
  const questions = questionRepository(database.queries);
  app.route({
    method: "GET",
    url: "/quiz/play/practice",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "getQuizPractice",
      summary: "What is due in one's own practice, and the next question of it",
      querystring: z.strictObject({
        quiz_id: idInput<"quiz">().optional().meta({ description: "Only of this quiz." }),
      }),
      response: { 200: practiceOutput, ...problems(401, 403, 422, 429) },
    },
    handler: async (request) => {
      const learnerId = players.learner(request);
      const decks = await decksOf(ports, learnerId);
      const next = nextCard(decks, clock.now(), request.query.quiz_id as QuizId | undefined);
      const [question] = next === undefined ? [] : await questions.findAll([next.questionId]);
      if (question === undefined) return presentDecks(decks);
      const asked = { questionId: question.id, version: question.version, content: question.content };
      const placed = { position: 0, order: orderFor(learnerId, asked, next?.card?.repetitions ?? 0) };
      return { ...presentDecks(decks), next: presentShown(placed, asked, true) };
    },
  });
}

function presentDecks({ decks, freshToday, nextAt }: Decks) {
  return {
    decks: decks.map(({ quiz, ...counts }) => ({ quiz_id: quiz.id, title: quiz.title, ...counts })),
    fresh_today: freshToday,
    ...(nextAt !== undefined && { next_at: nextAt }),
  };
}

/** Another order each time it is asked, so that nobody learns a place by heart; the same until it is answered. */
function orderFor(learnerId: string, { questionId, version, content }: Asked, times: number) {
  const [order = []] = balancedOrders([content], chanceOf(learnerId, questionId, version, times));
  return order;
}

function answerRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "POST",
    url: "/quiz/play/practice/:question/answers",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "practiseQuizQuestion",
      summary: "Answer a question of one's own practice",
      params,
      body: practiceAnswerInput,
      response: { 200: practisedOutput, ...problems(401, 403, 409, 422, 429) },
    },
    handler: (request, reply) => {
      const learnerId = players.learner(request);
      const questionId = questionIdOf(request.params.question);
      const { response, ms, used_hint: usedHint } = request.body;
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const order = await shownOrder(ports, learnerId, questionId);
        const own = { ...{ learnerId, questionId, ms, usedHint }, response: fromShown(response, order) };
        const practised = await practiseQuestion(ports, own);
        if (!practised.ok) return practised;
        const { asked, review, card, previews } = practised.value;
        const item = { position: 0, order, response: own.response };
        const body = {
          feedback: presentReviewed(item, asked, "partial"),
          ...{ rating: review.rating, due_at: card.dueAt, stage: card.stage, previews },
        };
        return ok({ status: 200, body });
      });
    },
  });
}

async function shownOrder(
  { questions, cards }: Pick<ReturnType<typeof portsOf>, "questions" | "cards">,
  learnerId: ReturnType<Players["learner"]>,
  questionId: QuestionId,
): Promise<readonly number[]> {
  const question = await questions.find(questionId);
  if (question === undefined) throw new ProblemError({ code: "not_in_practice" });
  const card = await cards.find(learnerId, questionId);
  const { content, version } = question;
  return orderFor(learnerId, { questionId, version, content }, card?.repetitions ?? 0);
}

/** A place that was never shown is none of the question's: the answer then fits nothing. */
function fromShown(response: Response, order: readonly number[]): Response {
  if (response.kind !== "options") return response;
  return { kind: "options", chosen: response.chosen.map((place) => order[place] ?? -1) };
}

function ratingRoute(app: App, context: QuizContext, players: Players): void {
  app.route({
    method: "PUT",
    url: "/quiz/play/practice/:question/rating",
    config: { access: "link" },
    schema: {
      tags: playTags,
      operationId: "rateQuizQuestion",
      summary: "Say that the last answer was easier, or harder, than it looked",
      params,
      body: ratingInput,
      response: { 200: ratedOutput, ...problems(401, 403, 409, 422, 429) },
    },
    handler: (request, reply) => {
      const learnerId = players.learner(request);
      const questionId = questionIdOf(request.params.question);
      const { rating } = request.body;
      return context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const rated = await rateAgain(ports, { learnerId, questionId, rating });
        if (!rated.ok) return rated;
        const { dueAt, stage } = rated.value;
        return ok({ status: 200, body: { rating, due_at: dueAt, stage } });
      });
    },
  });
}

function questionIdOf(text: string): QuestionId {
  const id = parseId<"question">(text);
  if (id === undefined) throw new ProblemError({ code: "not_in_practice" });
  return id;
}
