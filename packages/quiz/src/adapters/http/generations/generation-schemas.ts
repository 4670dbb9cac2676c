import { exampleId, idInput, idOutput, instantOutput, lineInput, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import {
  agentNames,
  type Generation,
  type GenerationRequest,
  type GenerationState,
  generationStates,
  type TraceStep,
} from "../../../domain/agents/generation.ts";
import { bloomLevels, difficulties } from "../../../domain/questions/question.ts";
import type { QuizSettings } from "../../quiz-settings.ts";

const at = "2026-11-21T09:30:00.000Z";
const MOST_QUESTIONS = 200;
const MOST_DOCUMENTS = 200;
const LARGEST_SEED = 2 ** 31 - 1;

export const seedInput = z.int().min(0).max(LARGEST_SEED);

export const generationInput = z
  .strictObject({
    subject: lineInput(200),
    document_ids: z
      .array(idInput<"document">())
      .max(MOST_DOCUMENTS)
      .default([])
      .meta({ description: "Of the subject, those asked about; all where none is named." }),
    level: lineInput(200)
      .optional()
      .meta({ examples: ["lycée"] }),
    language: z.enum(["fr", "en"]),
    count: z.int().min(1).max(MOST_QUESTIONS),
    context: textInput(2_000).optional().meta({ description: "What the questions should be about." }),
    bloom: z.enum(bloomLevels).optional(),
    difficulty: z.enum(difficulties).optional(),
    author: z
      .enum(["built-in", "model"])
      .default("built-in")
      .meta({ description: "`model` where the address of one is set." }),
    chosen_only: z.boolean().default(false).meta({
      description:
        "Otherwise the built-in author asks to write what the documents name too few like things of to choose from.",
    }),
    seed: seedInput
      .default(1)
      .meta({ description: "The same seed and documents make the same drafts where no model is asked." }),
  })
  .meta({
    id: "GenerationRequest",
    examples: [{ subject: "Biology", language: "en", count: 10, context: "photosynthesis" }],
  });

export const authorOutput = z
  .object({
    author: z.enum(["built-in", "model"]),
    missing_settings: z
      .array(z.string())
      .meta({ description: "What the owner has to set before it can be asked; nothing where it is ready." }),
  })
  .meta({ id: "QuizAuthor", examples: [{ author: "model", missing_settings: ["SOUFFLEUR_LLM_URL"] }] });

/** Who can be asked for questions, by what the owner set. */
export function presentAuthors({
  llm: { url, models },
}: QuizSettings): readonly z.input<typeof authorOutput>[] {
  const missing = [
    ...(url === "" ? ["SOUFFLEUR_LLM_URL"] : []),
    ...(models.length === 0 ? ["SOUFFLEUR_LLM_MODEL"] : []),
  ];
  return [
    { author: "built-in", missing_settings: [] },
    { author: "model", missing_settings: missing },
  ];
}

export function requestOf(input: z.output<typeof generationInput>): GenerationRequest {
  const {
    document_ids: documentIds,
    level,
    context,
    bloom,
    difficulty,
    chosen_only: chosenOnly,
    ...rest
  } = input;
  return {
    ...rest,
    documentIds: [...new Set(documentIds)],
    ...(chosenOnly && { chosenOnly }),
    ...(level !== undefined && { level }),
    ...(context !== undefined && { context }),
    ...(bloom !== undefined && { bloom }),
    ...(difficulty !== undefined && { difficulty }),
  };
}

export const generationOutput = z
  .object({
    id: idOutput,
    subject: z.string(),
    document_ids: z.array(idOutput),
    level: z.string().optional(),
    language: z.string(),
    count: z.int(),
    context: z.string().optional(),
    bloom: z.enum(bloomLevels).optional(),
    difficulty: z.enum(difficulties).optional(),
    author: z.enum(["built-in", "model"]),
    chosen_only: z.boolean(),
    seed: z.int(),
    again: idOutput.optional().meta({ description: "Of the draft that was asked for anew." }),
    job_id: idOutput,
    state: z.enum(generationStates),
    counts: z.object({
      passages: z.int(),
      drafted: z.int(),
      proposed: z.int(),
      healed: z.int(),
      refused: z.int(),
      refused_by: z
        .record(z.string(), z.int())
        .meta({ description: "Of refusals, by the rule that refused." }),
      tokens: z.int(),
    }),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Generation",
    description: "What somebody asked the agents for, and what came of it.",
    examples: [
      {
        id: exampleId,
        subject: "Biology",
        document_ids: [],
        language: "en",
        count: 10,
        author: "built-in",
        chosen_only: false,
        seed: 1,
        job_id: exampleId,
        state: "completed",
        counts: {
          ...{ passages: 60, drafted: 14, proposed: 10, healed: 2, refused: 4, tokens: 0 },
          refused_by: { longest_key: 4 },
        },
        version: 2,
        created_at: at,
        updated_at: at,
      },
    ],
  });

export function presentGeneration(
  { id, request, jobId, counts, ...generation }: Generation,
  state: GenerationState,
): z.input<typeof generationOutput> {
  const { documentIds, chosenOnly = false, ...asked } = request;
  const { refusedBy, ...counted } = counts;
  return {
    ...asked,
    id,
    document_ids: [...documentIds],
    chosen_only: chosenOnly,
    job_id: jobId,
    state,
    counts: { ...counted, refused_by: { ...refusedBy } },
    version: generation.version,
    created_at: generation.createdAt,
    updated_at: generation.updatedAt,
  };
}

export const generationPage = z
  .object({ items: z.array(generationOutput), next_cursor: z.string().optional() })
  .meta({ id: "GenerationPage" });

const stepOutput = z
  .object({
    agent: z.enum(agentNames),
    draft: z.int().optional().meta({ description: "Of which draft of the run, counted from 0." }),
    input: z.unknown(),
    answer: z.unknown(),
    started_at: instantOutput,
    ms: z.int(),
    tokens: z.object({ sent: z.int(), received: z.int() }).optional(),
    model: z.string().optional(),
  })
  .meta({ id: "TraceStep", description: "One thing an agent did, shortened where it is long." });

export const tracePage = z
  .object({ items: z.array(stepOutput), next_cursor: z.string().optional() })
  .meta({ id: "TracePage" });

export function presentStep({ startedAt, ...step }: TraceStep): z.input<typeof stepOutput> {
  return { ...step, started_at: startedAt };
}
