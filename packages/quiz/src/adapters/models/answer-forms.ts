import { z } from "zod";
import { bloomLevels, difficulties } from "../../domain/questions/question.ts";

// Flat, without unions and with few words: what small models still get right.

const line = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => text.trim())
    .refine((text) => text !== "", "must not be empty");

const draftForm = z.object({
  stem: line(600),
  right: line(300),
  wrong: z.array(line(300)).min(1).max(8),
  quote: line(1_200),
  bloom: z.enum(bloomLevels).optional().catch(undefined),
  difficulty: z.enum(difficulties).optional().catch(undefined),
});

export type ModelDraft = z.infer<typeof draftForm>;

/** Some answer with the list alone, some with one question alone. */
export const draftsForm = z.preprocess(
  (value) => (Array.isArray(value) ? { questions: value } : isOne(value) ? { questions: [value] } : value),
  z.object({ questions: z.array(draftForm).max(10) }),
);

export const coachForm = z.object({ explanation: line(1_500), hint: line(600) });

export const healForm = z.object({
  stem: line(600),
  right: z.array(line(300)).min(1).max(6),
  wrong: z.array(line(300)).max(6),
});

function isOne(value: unknown): boolean {
  return typeof value === "object" && value !== null && "stem" in value;
}
