import { type App, problems } from "@souffleur/platform/http";
import type { z } from "zod";
import { drawQuiz } from "../../../application/taking/draw-quiz.ts";
import type { Question } from "../../../domain/questions/question.ts";
import type { Drawn } from "../../../domain/taking/choose-questions.ts";
import type { QuizContext } from "../../context.ts";
import { questionRepository } from "../../database/questions/question-repository.ts";
import { questionPool } from "../../database/taking/question-pool.ts";
import { ruleOf } from "./present-quiz.ts";
import { quizTags } from "./quiz-routes.ts";
import { choicesOutput, previewInput, previewOutput } from "./quiz-schemas.ts";

const MOST_CHOICES = 300;
const STEM_SHOWN = 300;

/** What somebody who makes a quiz sees of the bank. */
export function previewRoutes(app: App, { database }: QuizContext): void {
  const pool = questionPool(database.queries);
  const questions = questionRepository(database.queries);

  app.route({
    method: "POST",
    url: "/quiz/quizzes/preview",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "previewQuiz",
      summary: "What rules would choose now, and what is missing",
      body: previewInput,
      response: { 200: previewOutput, ...problems(422) },
    },
    handler: async ({ body }) => {
      const drawn = await drawQuiz({ pool }, { ...body, rules: body.rules.map(ruleOf) });
      return presentDrawn(drawn, await questions.findAll(drawn.questionIds));
    },
  });

  app.route({
    method: "GET",
    url: "/quiz/quizzes/choices",
    config: { access: "quiz:read" },
    schema: {
      tags: quizTags,
      operationId: "listQuizChoices",
      summary: "Topics, tags and languages of the bank that rules can ask for, the commonest first",
      response: { 200: choicesOutput },
    },
    handler: async () => ({ items: [...(await pool.choices(MOST_CHOICES))] }),
  });
}

function presentDrawn(
  { questionIds, rules, gone }: Drawn,
  questions: readonly Question[],
): z.input<typeof previewOutput> {
  const known = new Map(questions.map((question) => [question.id, question]));
  const outcomes = rules.map(({ wanted, fitting, chosen }) => ({
    wanted,
    fitting,
    chosen: chosen.length,
    missing: wanted - chosen.length,
  }));
  return {
    questions: questionIds.flatMap((id) => {
      const content = known.get(id)?.content;
      if (content === undefined) return [];
      const rule = rules.findIndex(({ chosen }) => chosen.includes(id));
      const { kind, language, topic, difficulty } = content;
      return [
        {
          ...{ id, kind, language },
          stem: content.stem.slice(0, STEM_SHOWN),
          ...(topic !== undefined && { topic }),
          ...(difficulty !== undefined && { difficulty }),
          ...(rule >= 0 && { rule }),
        },
      ];
    }),
    rules: outcomes,
    gone: [...gone],
    missing: gone.length + outcomes.reduce((sum, { missing }) => sum + missing, 0),
  };
}
