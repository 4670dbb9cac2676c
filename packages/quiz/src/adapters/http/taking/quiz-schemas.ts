import {
  idInput,
  idOutput,
  instantInput,
  instantOutput,
  lineInput,
  textInput,
} from "@souffleur/platform/http";
import { z } from "zod";
import { bloomLevels, difficulties, questionKinds, soloLevels } from "../../../domain/questions/question.ts";
import { MAX_QUESTIONS, quizModes, reveals, severalPolicies } from "../../../domain/taking/quiz.ts";

export const count = z.int().min(0);
const MOST_RULES = 30;
const MAX_SEED = 2_147_483_647;

const ruleInput = z
  .strictObject({
    count: z.int().min(1).max(MAX_QUESTIONS),
    topic: lineInput(200).optional(),
    tag: lineInput(100).optional(),
    language: lineInput(35).optional(),
    difficulty: z.enum(difficulties).optional(),
    bloom: z.enum(bloomLevels).optional(),
    solo: z.enum(soloLevels).optional(),
    kind: z.enum(questionKinds).optional(),
  })
  .meta({
    id: "QuizRule",
    description: "So many questions of the bank that are all of this; what is not said may be anything.",
    examples: [{ count: 5, topic: "Photosynthèse", difficulty: "easy" }],
  });

const settingsInput = z
  .strictObject({
    mode: z.enum(quizModes).default("exam").meta({
      description:
        "`exam`: one way, nothing said before the end. `practice`: told at once, asked again later.",
    }),
    time_limit_minutes: z.int().min(1).max(600).optional(),
    draw: z.enum(["same", "each"]).default("same").meta({
      description: "`same`: the same questions for everybody. `each`: drawn anew for each attempt.",
    }),
    shuffle_questions: z.boolean().default(true),
    several: z.enum(severalPolicies).default("partial").meta({
      description: "Where several options are right: each counts for its part, or only all of them.",
    }),
    reveal: z.enum(reveals).default("answers").meta({
      description: "What an exam tells once it is over.",
    }),
  })
  .meta({ id: "QuizSettings", examples: [{ mode: "exam", time_limit_minutes: 20 }] });

const planInput = {
  rules: z.array(ruleInput).max(MOST_RULES).default([]),
  fixed: z.array(idInput<"question">()).max(MAX_QUESTIONS).default([]).meta({
    description: "Questions that are asked in any case.",
  }),
  seed: z.int().min(0).max(MAX_SEED).default(1).meta({ description: "The same seed draws the same." }),
};

const tooMany = {
  en: `must ask for ${MAX_QUESTIONS} questions at most`,
  fr: `doit demander ${MAX_QUESTIONS} questions au plus`,
};

function checkTotal(
  { rules, fixed }: { rules: readonly { count: number }[]; fixed: readonly string[] },
  context: z.core.$RefinementCtx,
): void {
  const total = fixed.length + rules.reduce((sum, rule) => sum + rule.count, 0);
  if (total > MAX_QUESTIONS)
    context.addIssue({ code: "custom", message: tooMany.en, params: { message: tooMany }, path: ["rules"] });
}

export const quizInput = z
  .strictObject({
    title: lineInput(200),
    intro: textInput(2_000).default(""),
    ...planInput,
    settings: settingsInput.prefault({}),
  })
  .superRefine(checkTotal)
  .meta({
    id: "QuizInput",
    examples: [
      {
        title: "La photosynthèse",
        rules: [{ count: 5, topic: "Photosynthèse" }],
        settings: { mode: "exam", time_limit_minutes: 20 },
      },
    ],
  });

export const previewInput = z
  .strictObject(planInput)
  .superRefine(checkTotal)
  .meta({ id: "QuizPreviewInput", examples: [{ rules: [{ count: 5, difficulty: "easy" }], seed: 7 }] });

const settingsOutput = z
  .object({
    mode: z.enum(quizModes),
    time_limit_minutes: z.int().optional(),
    draw: z.enum(["same", "each"]),
    shuffle_questions: z.boolean(),
    several: z.enum(severalPolicies),
    reveal: z.enum(reveals),
  })
  .meta({ id: "QuizSettingsOutput" });

const ruleOutput = z
  .object({
    count: z.int(),
    topic: z.string().optional(),
    tag: z.string().optional(),
    language: z.string().optional(),
    difficulty: z.enum(difficulties).optional(),
    bloom: z.enum(bloomLevels).optional(),
    solo: z.enum(soloLevels).optional(),
    kind: z.enum(questionKinds).optional(),
  })
  .meta({ id: "QuizRuleOutput" });

export const quizOutput = z
  .object({
    id: idOutput,
    title: z.string(),
    intro: z.string(),
    rules: z.array(ruleOutput),
    fixed: z.array(idOutput),
    seed: z.int(),
    settings: settingsOutput,
    questions: count.meta({ description: "How many it asks for." }),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({ id: "Quiz" });

export const previewOutput = z
  .object({
    questions: z.array(
      z.object({
        id: idOutput,
        stem: z.string(),
        kind: z.enum(questionKinds),
        language: z.string(),
        topic: z.string().optional(),
        difficulty: z.enum(difficulties).optional(),
        rule: z.int().optional().meta({ description: "Which rule chose it; none where it is fixed." }),
      }),
    ),
    rules: z.array(z.object({ wanted: count, fitting: count, chosen: count, missing: count })),
    gone: z.array(idOutput).meta({ description: "Fixed questions that the bank asks no more." }),
    missing: count,
  })
  .meta({ id: "QuizPreview" });

export const choicesOutput = z
  .object({
    items: z.array(
      z.object({ field: z.enum(["topic", "tag", "language"]), value: z.string(), questions: count }),
    ),
  })
  .meta({ id: "QuizChoices" });

export const shareInput = z
  .strictObject({
    label: lineInput(200),
    closes_at: instantInput.optional().meta({ description: "Without, in thirty days." }),
    attempts_per_learner: z.int().min(1).max(100).optional().meta({ description: "Without, any number." }),
    max_learners: z.int().min(1).max(5_000).optional().meta({ description: "Without, 200." }),
  })
  .meta({ id: "QuizShareInput", examples: [{ label: "4e B", attempts_per_learner: 1 }] });

export const shareOutput = z
  .object({
    id: idOutput,
    quiz_id: idOutput,
    label: z.string(),
    state: z.enum(["open", "closed", "revoked"]),
    closes_at: instantOutput,
    attempts_per_learner: z.int().optional(),
    max_learners: z.int(),
    learners: count,
    created_by: z.string(),
    created_at: instantOutput,
  })
  .meta({ id: "QuizShare" });

export const sharedOutput = shareOutput
  .extend({
    address: z.string().meta({ description: "The address for learners, with its secret: shown this once." }),
  })
  .meta({ id: "QuizShared" });
