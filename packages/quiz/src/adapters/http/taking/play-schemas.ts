import { idOutput, instantOutput, lineInput, refuse, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import { questionKinds } from "../../../domain/questions/question.ts";
import { cardStages, ratings } from "../../../domain/taking/practice.ts";
import { MAX_QUESTIONS, quizModes } from "../../../domain/taking/quiz.ts";
import { count } from "./quiz-schemas.ts";

const MAX_NAME = 60;
const MAX_ANSWER = 1_000;
const MAX_MS = 3_600_000;
const MAX_OPTIONS = 20;
/** Signs that turn the writing of what stands beside them around. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;

const learnerName = lineInput(MAX_NAME)
  .superRefine((name, context) => {
    if (TURNING.test(name))
      refuse(context, {
        en: "must not hold signs that turn the direction of writing",
        fr: "ne doit pas contenir de signes qui inversent le sens d'écriture",
      });
  })
  .meta({ description: "A name or a pseudonym, as they like.", examples: ["Camille"] });

const secretInput = z.string().max(200);

export const joinInput = z
  .union([
    z.strictObject({ name: learnerName }),
    z.strictObject({ key: secretInput.meta({ description: "Of somebody who has been here before." }) }),
  ])
  .meta({ id: "QuizJoin", examples: [{ name: "Camille" }] });

export const accountJoinInput = z
  .strictObject({ key: secretInput.meta({ description: "The secret of the quiz's link." }) })
  .meta({ id: "QuizAccountJoin", examples: [{ key: "A".repeat(43) }] });

const responseInput = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("options"),
      chosen: z.array(z.int().min(0).max(MAX_OPTIONS)).min(1).max(MAX_OPTIONS),
    }),
    z.strictObject({ kind: z.literal("text"), text: textInput(MAX_ANSWER) }),
    z.strictObject({ kind: z.literal("skipped") }),
  ])
  .meta({
    id: "QuizResponse",
    description: "Options by the place they are shown in, from 0; words or a number; or nothing.",
    examples: [{ kind: "options", chosen: [2] }],
  });

export const answerInput = z
  .strictObject({
    position: z.int().min(0).max(MAX_QUESTIONS),
    response: responseInput,
    used_hint: z.boolean().default(false),
  })
  .meta({ id: "QuizAnswer", examples: [{ position: 0, response: { kind: "options", chosen: [2] } }] });

export const practiceAnswerInput = z
  .strictObject({
    response: responseInput,
    ms: z.int().min(0).max(MAX_MS).meta({ description: "How long it took, as the player saw it." }),
    used_hint: z.boolean().default(false),
  })
  .meta({
    id: "QuizPracticeAnswer",
    examples: [{ response: { kind: "options", chosen: [2] }, ms: 8_400 }],
  });

export const ratingInput = z
  .strictObject({ rating: z.enum(ratings) })
  .meta({ id: "QuizRating", examples: [{ rating: "easy" }] });

const responseOutput = z.union([
  z.object({ kind: z.literal("options"), chosen: z.array(z.int()) }),
  z.object({ kind: z.literal("text"), text: z.string() }),
  z.object({ kind: z.literal("skipped") }),
]);

const shownShape = {
  question_id: idOutput,
  position: count,
  kind: z.enum(questionKinds),
  language: z.string(),
  stem: z.string(),
  options: z.array(z.string()),
};

/** A question as it may be seen before it is answered: nothing in it says what is right. */
export const shownOutput = z
  .object({ ...shownShape, hint: z.string().optional() })
  .meta({ id: "QuizShownQuestion" });

export const reviewedOutput = z
  .object({
    ...shownShape,
    response: responseOutput.optional(),
    score: z.number(),
    is_right: z.boolean(),
    right: z.array(z.int()).meta({ description: "The places of the right options, as they were shown." }),
    right_texts: z.array(z.string()),
    feedback: z.array(z.string()).meta({ description: "What is said of the options that were chosen." }),
    explanation: z.string().optional(),
    source: z.object({ document_title: z.string(), page: z.int().optional(), quote: z.string() }).optional(),
  })
  .meta({ id: "QuizReviewedQuestion" });

export const attemptOutput = z
  .object({
    id: idOutput,
    share_id: idOutput,
    title: z.string(),
    mode: z.enum(quizModes),
    state: z.enum(["running", "over"]),
    ending: z.enum(["answered", "handed_in", "time"]).optional(),
    count,
    answered: count,
    remaining_seconds: z.int().optional().meta({ description: "By the server's clock." }),
    started_at: instantOutput,
    finished_at: instantOutput.optional(),
    score: z.number().optional().meta({ description: "Points, one for each question, where it is told." }),
    tells_answers: z.boolean(),
    next: shownOutput.optional(),
  })
  .meta({ id: "QuizAttempt" });

export const attemptReviewOutput = attemptOutput
  .extend({ review: z.array(reviewedOutput) })
  .meta({ id: "QuizAttemptReview" });

export const answeredOutput = z
  .object({ attempt: attemptOutput, feedback: reviewedOutput.optional() })
  .meta({ id: "QuizAnswered" });

export const joinedOutput = z
  .object({
    learner: z.object({ id: idOutput, name: z.string() }),
    key: z
      .string()
      .optional()
      .meta({ description: "Theirs alone, shown this once: it finds their answers." }),
  })
  .meta({ id: "QuizJoined" });

export const sharePageOutput = z
  .object({
    share_id: idOutput,
    title: z.string(),
    intro: z.string(),
    mode: z.enum(quizModes),
    questions: count.meta({
      description:
        "How many can be asked as the bank is now; fewer than the rules ask for where it has fewer.",
    }),
    time_limit_minutes: z.int().optional(),
    attempts_per_learner: z.int().optional(),
    closes_at: instantOutput,
  })
  .meta({ id: "QuizSharePage" });

export const learnerPageOutput = z
  .object({
    learner: z.object({ id: idOutput, name: z.string(), has_account: z.boolean() }),
    quizzes: z.array(
      sharePageOutput.extend({
        is_open: z.boolean(),
        attempts_left: z.int().optional(),
        running: idOutput.optional().meta({ description: "The attempt that goes on." }),
        attempts: z.array(attemptOutput.omit({ next: true })),
      }),
    ),
  })
  .meta({ id: "QuizLearnerPage" });

export const practiceOutput = z
  .object({
    decks: z.array(
      z.object({ quiz_id: idOutput, title: z.string(), due: count, fresh: count, later: count }),
    ),
    fresh_today: count.meta({ description: "How many new questions the day has room for." }),
    next_at: instantOutput.optional(),
    next: shownOutput.optional(),
  })
  .meta({ id: "QuizPractice" });

const preview = z.object({
  again: instantOutput,
  hard: instantOutput,
  good: instantOutput,
  easy: instantOutput,
});

export const practisedOutput = z
  .object({
    feedback: reviewedOutput,
    rating: z.enum(ratings),
    due_at: instantOutput,
    stage: z.enum(cardStages),
    previews: preview.meta({ description: "When it would come again, had it gone so." }),
  })
  .meta({ id: "QuizPractised" });

export const ratedOutput = z
  .object({ rating: z.enum(ratings), due_at: instantOutput, stage: z.enum(cardStages) })
  .meta({ id: "QuizRated" });
