import { exampleId, idInput, idOutput, lineInput, textInput } from "@souffleur/platform/http";
import { z } from "zod";
import { passageKinds } from "../../../domain/documents/document.ts";

const MAX_TEXT = 1_000;
const MAX_SUBJECT = 200;
const MOST_DOCUMENTS = 100;
const MOST_FOUND = 100;
const DEFAULT_FOUND = 10;

export const searchInput = z
  .strictObject({
    text: textInput(MAX_TEXT).min(1).meta({ description: "Words, or a whole question." }),
    subject: lineInput(MAX_SUBJECT).optional(),
    document_ids: z.array(idInput<"document">()).max(MOST_DOCUMENTS).optional(),
    language: z
      .enum(["fr", "en"])
      .optional()
      .meta({ description: "Of the passages, and of the words. Without it the words tell." }),
    kinds: z.array(z.enum(passageKinds)).max(passageKinds.length).optional(),
    limit: z.int().min(1).max(MOST_FOUND).default(DEFAULT_FOUND),
  })
  .meta({ id: "PassageSearch", examples: [{ text: "What does chlorophyll absorb?", limit: 5 }] });

const rank = z.int().min(1).optional();

const foundPassage = z.object({
  passage_id: idOutput,
  document_id: idOutput,
  document_title: z.string(),
  page: z.int().optional(),
  headings: z.array(z.string()),
  kind: z.enum(passageKinds),
  language: z.string(),
  text: z.string(),
  start: z.int().meta({ description: "Where it begins in the document's text." }),
  end: z.int(),
  revision: z.int(),
  score: z.number().meta({ description: "The higher the better; comparable within one answer only." }),
  by: z
    .object({
      words: z.array(z.string()).meta({ description: "Which it has, in this form or another." }),
      word_rank: rank.meta({ description: "Its place among those found by their words." }),
      vector_rank: rank.meta({ description: "Its place among those that mean something near." }),
      nearness: z.number().optional().meta({ description: "From -1 to 1." }),
    })
    .meta({ description: "Why it was found." }),
});

export const foundPassages = z.object({ items: z.array(foundPassage) }).meta({
  id: "FoundPassages",
  examples: [
    {
      items: [
        {
          passage_id: exampleId,
          document_id: exampleId,
          document_title: "Photosynthesis",
          page: 3,
          headings: ["Leaves", "Pigments"],
          kind: "body" as const,
          language: "en",
          text: "Chlorophyll absorbs red and blue light.",
          ...{ start: 120, end: 159, revision: 1, score: 4.2 },
          by: { words: ["chlorophyll"], word_rank: 1 },
        },
      ],
    },
  ],
});
