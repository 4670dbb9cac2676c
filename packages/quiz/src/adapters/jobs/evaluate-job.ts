import { defineJob, JobFailure, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { evaluateCourse, type ReadCourse } from "../../application/evaluation/evaluate-course.ts";
import { type EvaluationReport, gap, type LanguageFigures } from "../../domain/evaluation/evaluation.ts";
import { contentOfGold } from "../../domain/evaluation/gold.ts";
import { agreement } from "../../domain/evaluation/measures.ts";
import { readBloom, readSolo } from "../../domain/levels/read-levels.ts";
import { fingerprintOf } from "../../domain/questions/fingerprint.ts";
import type { OpenAgents } from "../agents/open-agents.ts";
import type { QuizContext } from "../context.ts";
import { evaluationRepository } from "../database/evaluation/evaluation-repository.ts";
import { readCourse } from "../evaluation/courses.ts";
import { readCourseTexts } from "../evaluation/read-course.ts";

const payload = z.object({ author: z.enum(["built-in", "model"]), seed: z.int() });

export type EvaluatePayload = z.infer<typeof payload>;

/** Has an author write about the gold courses, and keeps how it did. Neither the bank nor the inbox hears of it. */
export function evaluateJob(context: QuizContext, agents: OpenAgents): JobType<EvaluatePayload> {
  return defineJob({
    type: "quiz.evaluate",
    title: ({ author }) =>
      author === "built-in"
        ? { fr: "Mettre l'auteur intégré à l'épreuve", en: "Put the built-in author to the test" }
        : { fr: "Mettre le modèle à l'épreuve", en: "Put the model to the test" },
    payload,
    maxAttempts: 2,
    timeoutMs: 3_600_000,
    run: async (run) => {
      if (run.payload.author === "model" && !agents.hasModel) throw noModel;
      const report = await evaluate(context, agents, run);
      return async (unit) => {
        const id = context.newId<"evaluation">();
        const author = run.payload.author === "built-in" ? "built-in" : nameOfModel(context);
        await evaluationRepository(unit.queries).add({
          ...{ id, jobId: run.jobId, author, seed: run.payload.seed, report },
          createdAt: context.clock.now(),
        });
        return { evaluation_id: id };
      };
    },
  });
}

function nameOfModel({ settings }: QuizContext): string {
  return settings.llm.models[0] ?? "model";
}

async function evaluate(
  context: QuizContext,
  agents: OpenAgents,
  run: RunContext<EvaluatePayload>,
): Promise<EvaluationReport> {
  const courses: ReadCourse[] = [];
  for (const language of ["fr", "en"] as const)
    courses.push(await readCourseTexts(await readCourse(language), context.newId, run.signal));
  const figures: LanguageFigures[] = [];
  for (const course of courses) figures.push(await evaluateOne(context, agents, { run, course }));
  const gold = courses.flatMap(({ questions, language }) =>
    questions.map((question) => ({ question, content: contentOfGold(question, language) })),
  );
  return {
    languages: figures,
    parity: {
      firstTry: gap(figures, ({ firstTry }) => firstTry),
      coverage: gap(figures, ({ coverage }) => coverage),
      goldPassed: gap(figures, ({ goldPassed }) => goldPassed),
    },
    bloom: agreement(gold.map(({ content, question }) => [readBloom(content), question.bloom])),
    solo: agreement(gold.map(({ content, question }) => [readSolo(content), question.solo])),
  };
}

function evaluateOne(
  { settings }: QuizContext,
  agents: OpenAgents,
  { run, course }: { readonly run: RunContext<EvaluatePayload>; readonly course: ReadCourse },
): Promise<LanguageFigures> {
  const { author, seed } = run.payload;
  return evaluateCourse({
    ...{ course, author, seed, tokensPerRun: settings.llm.tokensPerRun, signal: run.signal },
    agents: agents.forTexts({ author }, async (id) => course.texts.get(id)?.text),
    millis: () => performance.now(),
    now: run.now,
    report: (done, total) => run.report({ done, total, step: steps[course.language === "fr" ? "fr" : "en"] }),
    isFaulty: async (content) => (await agents.check(content)).some(({ severity }) => severity === "error"),
    isSame: (one, other) => fingerprintOf(one) === fingerprintOf(other),
  });
}

const steps = {
  fr: { fr: "Le cours en français", en: "The course in French" },
  en: { fr: "Le cours en anglais", en: "The course in English" },
};

const noModel = new JobFailure({
  code: "no_model",
  message: {
    fr: "Aucun modèle de langue n'est réglé\u00a0: indiquez SOUFFLEUR_LLM_URL.",
    en: "No language model is set: give SOUFFLEUR_LLM_URL.",
  },
  retry: false,
});
