import { setImmediate } from "node:timers/promises";
import { type App, problems } from "@souffleur/platform/http";
import { fairnessRules, readFairness } from "../../../domain/fairness/read-fairness.ts";
import { type ReadFile, readQuestions } from "../../../domain/formats/read-questions.ts";
import type { Finding } from "../../../domain/linting/finding.ts";
import { lintQuestion, lintQuiz } from "../../../domain/linting/lint.ts";
import { quizRules, rules } from "../../../domain/linting/rules.ts";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { presentFinding } from "../drafts/draft-schemas.ts";
import { contentOf, presentContent } from "../questions/content-schemas.ts";
import {
  type LintInput,
  lintInput,
  lintOutput,
  MOST_QUESTIONS,
  presentProblem,
  presentQuizFinding,
  presentRule,
  rulesOutput,
} from "./lint-schemas.ts";

const tags = ["Quiz lint"];
const BODY_BYTES = 4 * 1024 * 1024;
/** So many questions are looked at before others get their turn. */
const AT_ONCE = 50;

/** What can be said of questions from anywhere; nothing is kept. */
export function lintRoutes(app: App): void {
  app.route({
    method: "POST",
    url: "/quiz/lint",
    bodyLimit: BODY_BYTES,
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "lintQuestions",
      summary: "What is wrong with questions, by rule, with the words in question",
      body: lintInput,
      response: { 200: lintOutput, ...problems(422) },
    },
    handler: async ({ body, locale }) => {
      const read = given(body);
      const questions = read.questions.slice(0, MOST_QUESTIONS);
      const found = await findingsOf(questions, body);
      return {
        ...(read.format !== undefined && { format: read.format }),
        questions: questions.map((content, index) => ({
          content: presentContent(content),
          ...(read.places[index]?.line !== undefined && { line: read.places[index].line }),
          findings: (found[index] ?? []).map((finding) => presentFinding(finding, locale)),
        })),
        quiz: lintQuiz(questions).map((finding) => presentQuizFinding(finding, locale)),
        problems: read.problems.map((problem) => presentProblem(problem, locale)),
        left_out: read.questions.length - questions.length,
      };
    },
  });

  app.route({
    method: "GET",
    url: "/quiz/lint/rules",
    config: { access: "quiz:read" },
    schema: {
      tags,
      operationId: "listLintRules",
      summary: "Every rule, with its reason and what to do",
      response: { 200: rulesOutput },
    },
    handler: async ({ locale }) => ({
      items: [...rules, ...fairnessRules(), ...quizRules].map((rule) => presentRule(rule, locale)),
    }),
  });
}

type Given = Pick<ReadFile, "questions" | "places" | "problems" | "format">;

function given({ questions, text, filename, format }: LintInput): Given {
  if (text !== undefined) return readQuestions(text, { filename, format });
  return { questions: (questions ?? []).map(contentOf), places: [], problems: [], format: undefined };
}

async function findingsOf(
  questions: readonly QuestionContent[],
  { level, asked }: LintInput,
): Promise<readonly (readonly Finding[])[]> {
  const found: (readonly Finding[])[] = [];
  for (const [index, content] of questions.entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await setImmediate();
    const wished = { ...(asked?.bloom && { bloom: asked.bloom }), ...(asked?.solo && { solo: asked.solo }) };
    found.push([
      ...lintQuestion(content, { asked: wished }),
      ...readFairness(content, level === undefined ? {} : { level }),
    ]);
  }
  return found;
}
