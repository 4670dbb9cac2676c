import { exampleId, idInput, idOutput, instantOutput, lineInput } from "@souffleur/platform/http";
import { z } from "zod";
import { questionFacets } from "../../../application/questions/ports.ts";
import { type Question, sourceStates } from "../../../domain/questions/question.ts";
import { contentInput, contentOutput, exampleContent, presentContent, tagInput } from "./content-schemas.ts";

const at = "2026-11-21T09:30:00.000Z";
const MAX_MANY = 500;

export const questionOutput = z
  .object({
    id: idOutput,
    content: contentOutput,
    status: z.enum(["accepted", "retired"]),
    origin: z.enum(["draft", "import", "hand"]),
    source_state: z.enum(sourceStates).meta({
      description:
        "Whether its passage is still in its document: moved with it, changed, gone, or kept in spite of that.",
    }),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "Question",
    description: "A question of the bank.",
    examples: [
      {
        id: exampleId,
        content: { ...exampleContent, answers: [], tags: ["photosynthesis"] },
        status: "accepted",
        origin: "hand",
        source_state: "none",
        version: 1,
        created_at: at,
        updated_at: at,
      },
    ],
  });

export function presentQuestion({ id, content, ...question }: Question): z.input<typeof questionOutput> {
  return {
    id,
    content: presentContent(content),
    status: question.status,
    origin: question.origin,
    source_state: question.sourceState,
    version: question.version,
    created_at: question.createdAt,
    updated_at: question.updatedAt,
  };
}

export const questionPage = z
  .object({ items: z.array(questionOutput), next_cursor: z.string().optional() })
  .meta({ id: "QuestionPage" });

export const questionEditInput = z
  .strictObject({
    content: contentInput,
    source: z
      .enum(["keep", "remove"])
      .default("keep")
      .meta({ description: "Whether the question still comes from the passage it came from." }),
  })
  .meta({ id: "QuestionEdit", examples: [{ content: exampleContent }] });

export const versionsOutput = z
  .object({
    items: z.array(
      z.object({
        version: z.int(),
        content: contentOutput,
        changed_by: z.string().meta({ description: "Who put something else in its place." }),
        changed_at: instantOutput,
      }),
    ),
  })
  .meta({ id: "QuestionVersions" });

const facet = z.array(z.object({ value: z.string(), label: z.string().optional(), count: z.int() }));

export const facetsOutput = z
  .object(Object.fromEntries(questionFacets.map((name) => [name, facet])))
  .meta({ id: "QuestionFacets" });

const ids = z.array(idInput<"question">()).min(1).max(MAX_MANY);

export const manyInput = z
  .discriminatedUnion("do", [
    z.strictObject({ do: z.enum(["retire", "reinstate"]), ids }),
    z.strictObject({ do: z.enum(["tag", "untag"]), ids, tags: z.array(tagInput).min(1).max(20) }),
    z.strictObject({ do: z.literal("topic"), ids, topic: lineInput(200) }),
  ])
  .meta({ id: "QuestionsChange", examples: [{ do: "tag", ids: [exampleId], tags: ["exam"] }] });

export const manyOutput = z
  .object({ changed: z.array(idOutput).meta({ description: "Those that are another now." }) })
  .meta({ id: "QuestionsChanged" });
