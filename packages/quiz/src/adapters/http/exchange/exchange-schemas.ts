import { idOutput, lineInput } from "@souffleur/platform/http";
import { z } from "zod";
import { readFormats, writeFormats } from "../../../domain/formats/formats.ts";
import { contentOutput, exampleContent, languageInput } from "../questions/content-schemas.ts";

/** Of one file that questions are read from. */
const MAX_FILE_BYTES = 32 * 1024 * 1024;
/** Four letters for three bytes, and some room for the rest. */
export const FILE_BODY_BYTES = Math.ceil((MAX_FILE_BYTES * 4) / 3) + 100_000;
const MAX_CHOSEN = 5_000;

export const importInput = z
  .strictObject({
    filename: lineInput(255).meta({ examples: ["biology.gift"] }),
    content_base64: z
      .base64()
      .min(1)
      .max(Math.ceil(MAX_FILE_BYTES / 3) * 4)
      .meta({ description: "The bytes of the file. What it is, is found out from them." }),
    format: z.enum(readFormats).optional().meta({ description: "Where it is not to be found out." }),
    language: languageInput.optional().meta({ description: "Of questions whose words do not show theirs." }),
    only: z
      .array(z.int().min(0))
      .max(MAX_CHOSEN)
      .optional()
      .meta({ description: "Which questions of the file to take, by their index; else all that are new." }),
  })
  .meta({
    id: "QuizImportInput",
    examples: [{ filename: "biology.gift", content_base64: "RGVmaW5lIGl0LntUfQ==" }],
  });

const problemOutput = z
  .object({
    code: z.string(),
    severity: z
      .enum(["error", "warning", "note"])
      .meta({ description: "`error`: the question is not taken." }),
    message: z.string(),
    line: z.int().optional(),
    item: z.string().optional(),
    file: z.string().optional(),
    question: z.int().optional().meta({ description: "Of the questions here, by their index." }),
  })
  .meta({
    id: "QuizFormatProblem",
    examples: [
      {
        code: "kind_unsupported",
        severity: "error",
        message: "Essay questions are not supported.",
        line: 12,
      },
    ],
  });

export const importOutput = z
  .object({
    format: z.enum(readFormats).optional(),
    questions: z.array(
      z.object({
        index: z.int(),
        state: z.enum(["new", "same", "changed", "double"]),
        content: contentOutput,
        line: z.int().optional(),
        item: z.string().optional(),
        question_id: idOutput.optional().meta({ description: "The one of the bank it is the same as." }),
      }),
    ),
    problems: z.array(problemOutput),
    counts: z.object({ new: z.int(), same: z.int(), changed: z.int(), double: z.int(), refused: z.int() }),
    taken: z
      .array(idOutput)
      .meta({ description: "The questions that are in the bank by this; none of a dry run." }),
  })
  .meta({
    id: "QuizImport",
    examples: [
      {
        format: "gift",
        questions: [{ index: 0, state: "new", content: { ...exampleContent, answers: [], tags: [] } }],
        problems: [],
        counts: { new: 1, same: 0, changed: 0, double: 0, refused: 0 },
        taken: [],
      },
    ],
  });

export const exportFormatInput = z.enum(writeFormats);

export const exportPreviewOutput = z
  .object({
    questions: z.int(),
    problems: z
      .array(problemOutput)
      .meta({ description: "What the format does not keep, question by question." }),
  })
  .meta({ id: "QuizExportPreview", examples: [{ questions: 12, problems: [] }] });
