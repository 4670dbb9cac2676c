import { defineJob, type Jobs, type JobType } from "@souffleur/platform/jobs";
import { z } from "zod";
import { requestGeneration } from "../../application/agents/request-generation.ts";
import type { GenerationRequest } from "../../domain/agents/generation.ts";
import { portsOf, type QuizContext } from "../context.ts";
import { readCourse } from "../evaluation/courses.ts";
import { startPorts } from "../http/generations/generation-routes.ts";
import type { GeneratePayload } from "../jobs/generate-job.ts";
import { prepareCourse, storeCourse } from "./prepare-courses.ts";
import { type DemoClass, takeQuiz } from "./take-quiz.ts";

const payload = z.object({});

export interface DemoNeeds {
  readonly generate: JobType<GeneratePayload>;
  /** There once the server has them. */
  readonly jobs: () => Jobs;
}

const WANTED = 12;
const SEED = 1;

const classes: Readonly<Record<"fr" | "en", DemoClass>> = {
  fr: {
    title: "La Terre, avant les vacances",
    intro: "Dix questions sur ce que nous avons vu depuis septembre. Sans notes.",
    label: "4e B",
    learners: [
      ...["Aïcha", "Bastien", "Chloé", "Diego", "Élise", "Farid", "Gabriel", "Hoa", "Inès", "Jules"],
      ...["Kenza", "Louis", "Maëlle", "Noé"],
    ],
  },
  en: {
    title: "Cells, before the holidays",
    intro: "Ten questions on what we have seen since September. No notes.",
    label: "Year 9, Tuesday",
    learners: [
      ...["Amina", "Ben", "Chiara", "Dev", "Ella", "Finn", "Grace", "Hiro", "Isla", "Jomo"],
      ...["Kaya", "Liam", "Mei", "Nour"],
    ],
  },
};

/** From all documents of the course. */
const everyOther = <Item>(items: readonly Item[]) => items.filter((_, at) => at % 2 === 0);

/**
 * Two courses, one in French and one in English: documents, a few questions of the bank, a quiz that a class has taken,
 * and drafts that wait.
 */
export function demoJob(
  context: QuizContext,
  { generate, jobs }: DemoNeeds,
): JobType<z.infer<typeof payload>> {
  return defineJob({
    type: "quiz.prepare-demo",
    title: () => ({ fr: "Préparer l'exemple du quiz", en: "Prepare the quiz example" }),
    payload,
    maxAttempts: 2,
    timeoutMs: 10 * 60_000,
    run: async (run) => {
      const courses = await Promise.all(
        (["fr", "en"] as const).map(async (language) => {
          const course = await readCourse(language);
          return {
            course,
            pupils: classes[language],
            prepared: await prepareCourse(context, course, run.signal),
          };
        }),
      );
      return async (unit) => {
        const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
        const start = { jobs: jobs(), job: generate, hasModel: false };
        let documents = 0;
        for (const { course, pupils, prepared } of courses) {
          const questions = await storeCourse(context, unit, { author, course, prepared });
          await takeQuiz(portsOf(context, unit, author), everyOther(questions), pupils);
          documents += prepared.length;
          const { subject, language } = course;
          const request: GenerationRequest = {
            ...{ subject, language, documentIds: [], count: WANTED, author: "built-in", seed: SEED },
          };
          const asked = await requestGeneration(startPorts(context, start, unit, author), request);
          if (!asked.ok) throw new Error("A new database takes two more jobs.");
        }
        return { documents };
      };
    },
  });
}
