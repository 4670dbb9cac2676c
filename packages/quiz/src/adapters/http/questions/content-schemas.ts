import { idOutput, lineInput, refuse, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import {
  bloomLevels,
  difficulties,
  type Option,
  type QuestionContent,
  questionKinds,
  soloLevels,
  type TakenAnswer,
} from "../../../domain/questions/question.ts";
import { shapeFaults } from "../../../domain/questions/shape.ts";

const MAX_STEM = 4_000;
const MAX_OPTION = 2_000;
const MAX_TEXT = 10_000;
const MAX_OPTIONS = 20;
const MAX_TAGS = 50;
const MAX_WEIGHT = 100;

const weight = z.number().min(-MAX_WEIGHT).max(MAX_WEIGHT);
const stemInput = textInput(MAX_STEM).min(1);
export const tagInput = lineInput(100);
export const languageInput = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
  .max(35)
  .meta({ examples: ["fr"] });

/** What a question says, as somebody writes it. */
export const contentFields = {
  kind: z.enum(questionKinds).default("one"),
  stem: stemInput.meta({ examples: ["What does chlorophyll absorb?"] }),
  options: z
    .array(
      z.strictObject({
        text: textInput(MAX_OPTION).min(1),
        right: z.boolean().default(false),
        feedback: textInput(MAX_TEXT).optional(),
        weight: weight.optional(),
      }),
    )
    .max(MAX_OPTIONS)
    .default([]),
  answers: z
    .array(
      z.strictObject({
        text: textInput(MAX_OPTION).min(1),
        weight: weight.optional(),
        feedback: textInput(MAX_TEXT).optional(),
        tolerance: z.number().min(0).optional(),
      }),
    )
    .max(MAX_OPTIONS)
    .default([])
    .meta({ description: "Of `short` and `number`: what is taken as right." }),
  explanation: textInput(MAX_TEXT).optional(),
  hint: textInput(MAX_TEXT).optional(),
  bloom: z.enum(bloomLevels).optional(),
  solo: z.enum(soloLevels).optional(),
  difficulty: z.enum(difficulties).optional(),
  language: languageInput.default("fr"),
  topic: lineInput(200).optional(),
  tags: z.array(tagInput).max(MAX_TAGS).default([]),
  notes: textInput(MAX_TEXT).optional(),
  title: lineInput(300).optional(),
};

export const exampleContent = {
  kind: "one" as const,
  stem: "What does chlorophyll absorb?",
  options: [
    { text: "Light", right: true },
    { text: "Water", right: false },
    { text: "Sugar", right: false },
  ],
  language: "en",
};

const fields = z.strictObject(contentFields);
export type ContentInput = z.output<typeof fields>;

/** A question as somebody writes it, if it can be asked at all. */
export const contentInput = fields
  .superRefine((input, context) => {
    for (const fault of shapeFaults(contentOf(input))) refuse(context, fault);
  })
  .meta({ id: "QuestionContent", examples: [exampleContent] });

export function contentOf({ options, answers, tags, ...rest }: ContentInput): QuestionContent {
  return {
    ...said(rest),
    options: options.map(({ right, text, ...more }): Option => ({ text, isRight: right, ...said(more) })),
    answers: answers.map(({ text, ...more }): TakenAnswer => ({ text, ...said(more) })),
    tags: [...new Set(tags)],
  };
}

/** The members that are there: what was not said is not there at all. */
function said<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  // What is left out is what was undefined.
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as never;
}

const quotationOutput = z
  .object({
    document_id: idOutput,
    document_title: z.string(),
    passage_id: idOutput,
    revision: z.int(),
    page: z.int().optional(),
    headings: z.array(z.string()),
    quote: z.string(),
    start: z.int().meta({ description: "In the text of that revision." }),
    end: z.int(),
  })
  .meta({ id: "Quotation" });

export const contentOutput = z
  .object({
    kind: z.enum(questionKinds),
    stem: z.string(),
    options: z.array(
      z.object({
        text: z.string(),
        right: z.boolean(),
        feedback: z.string().optional(),
        weight: z.number().optional(),
      }),
    ),
    answers: z.array(
      z.object({
        text: z.string(),
        weight: z.number().optional(),
        feedback: z.string().optional(),
        tolerance: z.number().optional(),
      }),
    ),
    explanation: z.string().optional(),
    hint: z.string().optional(),
    bloom: z.enum(bloomLevels).optional(),
    solo: z.enum(soloLevels).optional(),
    difficulty: z.enum(difficulties).optional(),
    language: z.string(),
    topic: z.string().optional(),
    tags: z.array(z.string()),
    notes: z.string().optional(),
    title: z.string().optional(),
    source: quotationOutput.optional(),
  })
  .meta({ id: "ShownQuestionContent", examples: [{ ...exampleContent, answers: [], tags: [] }] });

export function presentContent({
  options,
  answers,
  source,
  extra: _extra,
  tags,
  ...rest
}: QuestionContent): z.input<typeof contentOutput> {
  return {
    ...rest,
    options: options.map(({ isRight, ...option }) => ({ ...option, right: isRight })),
    answers: answers.map((answer) => ({ ...answer })),
    tags: [...tags],
    ...(source && {
      source: {
        document_id: source.documentId,
        document_title: source.documentTitle,
        passage_id: source.passageId,
        revision: source.revision,
        ...(source.page !== undefined && { page: source.page }),
        headings: [...source.headings],
        quote: source.quote,
        start: source.start,
        end: source.end,
      },
    }),
  };
}
