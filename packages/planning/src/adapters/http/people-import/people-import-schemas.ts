import { exampleId, idOutput, lineInput } from "@souffleur/platform/http";
import { z } from "zod";
import { separators } from "../../../domain/people-files/csv-rows.ts";
import { personFields } from "../../../domain/people-files/person-draft.ts";
import { peopleFormats } from "../../../domain/people-files/read-people.ts";
import { fileInput, oneFile } from "../file-input.ts";

const MAX_COLUMNS = 200;
const MAX_ROWS = 10_000;

const file = {
  ...fileInput,
  format: z.enum(peopleFormats),
  separator: z
    .enum(separators)
    .optional()
    .meta({ description: "Of a table; found out where it is left out." }),
  mapping: z
    .record(z.string().max(200), z.enum([...personFields, "ignore"]))
    .refine((mapping) => Object.keys(mapping).length <= MAX_COLUMNS)
    .optional()
    .meta({
      description: "What columns are for, by their titles, where the titles do not say it themselves.",
    }),
};

const exampleFile = { format: "csv", content: "name;email\nÉlodie Marchand;elodie@example.org\n" } as const;

export const previewInput = z
  .strictObject(file)
  .superRefine(oneFile)
  .meta({ id: "PeopleFile", examples: [exampleFile] });

export const applyInput = z
  .strictObject({
    ...file,
    label: lineInput(200).optional().meta({ description: "What the file is called, for the ledger." }),
    lines: z
      .array(z.int().min(1))
      .max(MAX_ROWS)
      .optional()
      .meta({ description: "The rows to take, by their lines; all that can be where it is left out." }),
  })
  .superRefine(oneFile)
  .meta({ id: "PeopleImport", examples: [{ ...exampleFile, lines: [2] }] });

const problem = z
  .object({ line: z.int(), field: z.string().optional(), code: z.string(), message: z.string() })
  .meta({ id: "ImportProblem" });

export const previewOutput = z
  .object({
    rows: z.array(
      z.object({
        line: z.int(),
        name: z.string(),
        action: z.enum(["create", "update", "same", "refused"]),
        person_id: idOutput.optional(),
        changes: z.array(z.string()).meta({ description: "The members of the person that would change." }),
        problems: z.array(problem),
      }),
    ),
    problems: z.array(problem).meta({ description: "Of the file, and of rows that say nobody." }),
    counts: z.object({ create: z.int(), update: z.int(), same: z.int(), refused: z.int() }),
  })
  .meta({
    id: "PeopleImportPreview",
    examples: [
      {
        rows: [
          {
            line: 2,
            name: "Élodie Marchand",
            action: "update",
            person_id: exampleId,
            changes: ["phone"],
            problems: [],
          },
        ],
        problems: [],
        counts: { create: 0, update: 1, same: 0, refused: 0 },
      },
    ],
  });

export const applyOutput = z
  .object({
    import_id: idOutput.optional().meta({
      description: "By which the ledger knows it (`subject`), to take it back; absent where nobody changed.",
    }),
    created: z.array(idOutput),
    updated: z.array(idOutput),
  })
  .meta({ id: "PeopleImported", examples: [{ created: [exampleId], updated: [] }] });
