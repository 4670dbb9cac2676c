import type { Locale } from "@souffleur/kernel";
import { lineInput, refuse, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import type { FormatProblem } from "../../../domain/formats/format-problem.ts";
import { readFormats } from "../../../domain/formats/formats.ts";
import { severities } from "../../../domain/linting/finding.ts";
import type { QuizFinding } from "../../../domain/linting/lint.ts";
import { type RuleFacts, ruleGroups } from "../../../domain/linting/rule.ts";
import { bloomLevels, soloLevels } from "../../../domain/questions/question.ts";
import { findingOutput } from "../drafts/draft-schemas.ts";
import { contentFields, contentOutput, exampleContent } from "../questions/content-schemas.ts";

export const MOST_QUESTIONS = 500;
/** Of a file's text. */
const MAX_TEXT = 1_500_000;
const MAX_WORDS = 20_000;

/** As in the bank, but it need not be one that could be asked: that is what is looked for. */
const questionInput = z
  .strictObject({
    ...contentFields,
    stem: textInput(MAX_WORDS),
    options: z
      .array(
        z.strictObject({
          text: textInput(MAX_WORDS),
          right: z.boolean().default(false),
          feedback: textInput(MAX_WORDS).optional(),
          weight: z.number().optional(),
        }),
      )
      .max(100)
      .default([]),
    answers: z
      .array(
        z.strictObject({
          text: textInput(MAX_WORDS),
          weight: z.number().optional(),
          feedback: textInput(MAX_WORDS).optional(),
          tolerance: z.number().optional(),
        }),
      )
      .max(100)
      .default([]),
  })
  .meta({ id: "QuestionToLint", examples: [exampleContent] });

export const lintInput = z
  .strictObject({
    questions: z.array(questionInput).max(MOST_QUESTIONS).optional(),
    text: z
      .string()
      .max(MAX_TEXT)
      .optional()
      .meta({ description: "Instead of questions: a file's text in any format that can be imported." }),
    filename: lineInput(255).optional(),
    format: z
      .enum(readFormats)
      .optional()
      .meta({ description: "Of the text; recognised where it is not said." }),
    level: lineInput(100)
      .optional()
      .meta({ description: "Whom the questions are for.", examples: ["lycée"] }),
    asked: z
      .strictObject({ bloom: z.enum(bloomLevels).optional(), solo: z.enum(soloLevels).optional() })
      .optional()
      .meta({ description: "The level that was asked for." }),
  })
  .superRefine(({ questions, text }, context) => {
    if ((questions === undefined) !== (text === undefined)) return;
    refuse(context, {
      en: "takes either questions or a text",
      fr: "attend des questions ou un texte, l'un des deux",
    });
  })
  .meta({ id: "LintRequest", examples: [{ questions: [exampleContent] }] });
export type LintInput = z.output<typeof lintInput>;

export const lintOutput = z
  .object({
    format: z.enum(readFormats).optional(),
    questions: z.array(
      z.object({ content: contentOutput, line: z.int().optional(), findings: z.array(findingOutput) }),
    ),
    quiz: z
      .array(
        z.object({
          rule: z.string(),
          severity: z.enum(severities),
          message: z.string(),
          questions: z.array(z.int()).meta({ description: "Which it is about, from 0." }),
        }),
      )
      .meta({ description: "What only all questions together show." }),
    problems: z
      .array(
        z.object({
          code: z.string(),
          severity: z.enum(severities),
          message: z.string(),
          line: z.int().optional(),
          item: z.string().optional(),
        }),
      )
      .meta({ description: "What of the text could not be read." }),
    left_out: z.int().meta({ description: "Questions of the text beyond the most that are looked at." }),
  })
  .meta({
    id: "LintReport",
    examples: [
      {
        questions: [{ content: { ...exampleContent, answers: [], tags: [] }, findings: [] }],
        quiz: [],
        problems: [],
        left_out: 0,
      },
    ],
  });

export const rulesOutput = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        group: z.enum(ruleGroups),
        severity: z.enum(severities).meta({ description: "At most; a finding may be of less." }),
        name: z.string(),
        advice: z.string(),
      }),
    ),
  })
  .meta({
    id: "LintRules",
    examples: [
      {
        items: [
          {
            id: "longest_key",
            group: "cue",
            severity: "warning",
            name: "The right answer is the longest",
            advice: "Shorten it.",
          },
        ],
      },
    ],
  });

export function presentRule({ id, group, severity, name, advice }: RuleFacts, locale: Locale) {
  return { id, group, severity, name: name[locale], advice: advice[locale] };
}

export function presentQuizFinding({ rule, severity, message, questions }: QuizFinding, locale: Locale) {
  return { rule, severity, message: message[locale], questions: [...questions] };
}

export function presentProblem({ code, severity, message, line, item }: FormatProblem, locale: Locale) {
  return {
    ...{ code, severity, message: message[locale] },
    ...(line !== undefined && { line }),
    ...(item !== undefined && { item }),
  };
}
