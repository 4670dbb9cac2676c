import { idOutput, instantOutput } from "@souffleur/platform/http";
import { z } from "zod";
import { severities } from "../../../domain/linting/finding.ts";
import { questionKinds } from "../../../domain/questions/question.ts";
import { certainties } from "../../../domain/taking/item-statistics.ts";
import { quizModes } from "../../../domain/taking/quiz.ts";
import { reviewedOutput } from "./play-schemas.ts";
import { count } from "./quiz-schemas.ts";

export const resultOutput = z
  .object({
    attempt_id: idOutput,
    learner: z.object({ id: idOutput, name: z.string(), has_account: z.boolean() }),
    share_id: idOutput,
    mode: z.enum(quizModes),
    state: z.enum(["running", "over"]),
    ending: z.enum(["answered", "handed_in", "time"]).optional(),
    count,
    answered: count,
    score: z.number(),
    started_at: instantOutput,
    finished_at: instantOutput.optional(),
  })
  .meta({ id: "QuizResult" });

export const resultDetailOutput = resultOutput
  .extend({ answers: z.array(reviewedOutput.extend({ ms: z.int().optional() })) })
  .meta({ id: "QuizResultDetail" });

const share = z.number().min(0).max(1);

export const statisticsOutput = z
  .object({
    question_id: idOutput,
    kind: z.enum(questionKinds),
    stem: z.string(),
    n: count.meta({ description: "Learners: of each, the first answer." }),
    certainty: z.enum(certainties).meta({
      description: "`none` below 5 answers, `hint` below 20, `fair` below 100, then `good`.",
    }),
    sentence: z
      .string()
      .meta({ description: "How far the figures can be trusted, in the caller's language." }),
    difficulty: share.optional().meta({ description: "The mean score: 1 where everybody knows it." }),
    difficulty_from: share.optional(),
    difficulty_to: share.optional(),
    discrimination: z.number().optional().meta({
      description: "From -1 to 1: how it goes along with the other questions (corrected item-total).",
    }),
    median_ms: z.number().optional(),
    options: z.array(
      z.object({ text: z.string(), is_right: z.boolean(), count, best: count, weakest: count }),
    ),
    group_size: count.meta({ description: "How many are the best, and how many the weakest." }),
    findings: z.array(
      z.object({
        rule: z.string(),
        severity: z.enum(severities),
        message: z.string(),
        option: z.int().optional(),
      }),
    ),
  })
  .meta({ id: "QuestionStatistics" });

export const quizStatisticsOutput = z
  .object({
    attempts: count,
    finished: count,
    mean: share.optional().meta({ description: "Of the points there were, over finished attempts." }),
    tenths: z
      .array(count)
      .length(10)
      .meta({
        description: "How many attempts scored up to a tenth, two tenths, … of the points.",
        examples: [[0, 0, 1, 0, 2, 4, 7, 6, 3, 1]],
      }),
    questions: z.array(statisticsOutput),
  })
  .meta({ id: "QuizStatistics" });

export const learnerOutput = z
  .object({
    id: idOutput,
    name: z.string(),
    has_account: z.boolean(),
    attempts: count,
    created_at: instantOutput,
    last_seen_at: instantOutput,
  })
  .meta({ id: "QuizLearner" });
