import { exampleId, idOutput, instantOutput, lineInput } from "@souffleur/platform/http";
import { jobOutput } from "@souffleur/platform/jobs";
import { z } from "zod";
import { documentFormats, documentStates, passageKinds } from "../../../domain/documents/document.ts";

const at = "2026-11-21T09:30:00.000Z";
const MAX_TITLE = 300;
const MAX_SUBJECT = 100;
const MAX_FILENAME = 255;
const MAX_ADDRESS = 2_000;
const MAX_PATH = 4_000;

export const subjectInput = lineInput(MAX_SUBJECT)
  .transform((subject) => subject.trim())
  .meta({ description: "The course it belongs to.", examples: ["Histoire"] });
const title = lineInput(MAX_TITLE).meta({ description: "None: what the document says of itself." });
const filename = lineInput(MAX_FILENAME).meta({ examples: ["revolution.pdf"] });

/** A file in a request, by its bytes alone. */
function contentInput(maxBytes: number) {
  return z
    .base64()
    .min(1)
    .max(Math.ceil(maxBytes / 3) * 4)
    .meta({ description: "The bytes of the file. What it is, is found out from them." });
}

/** What a request with such a file in it may have: four letters for three bytes, and some room for the rest. */
export function bodyBytes(maxBytes: number): number {
  return Math.ceil((maxBytes * 4) / 3) + 100_000;
}

const file = (maxBytes: number) => ({ filename, content_base64: contentInput(maxBytes) });

export function documentInput(maxBytes: number) {
  return z.strictObject({ subject: subjectInput, title: title.optional(), ...file(maxBytes) }).meta({
    id: "QuizDocumentInput",
    examples: [
      { subject: "Histoire", filename: "revolution.md", content_base64: "IyBMYSBSw6l2b2x1dGlvbg==" },
    ],
  });
}

export function revisionInput(maxBytes: number) {
  return z.strictObject(file(maxBytes)).meta({
    id: "QuizRevisionInput",
    examples: [{ filename: "revolution.md", content_base64: "IyBMYSBSw6l2b2x1dGlvbg==" }],
  });
}

export const addressInput = z
  .strictObject({
    subject: subjectInput,
    title: title.optional(),
    address: lineInput(MAX_ADDRESS).meta({ examples: ["https://example.org/cours.html"] }),
  })
  .meta({
    id: "QuizAddressInput",
    examples: [{ subject: "Histoire", address: "https://example.org/cours.html" }],
  });

export const folderInput = z
  .strictObject({
    subject: subjectInput,
    folder: lineInput(MAX_PATH).meta({
      description: "On the server, in one of the folders of its settings.",
    }),
  })
  .meta({ id: "QuizFolderInput", examples: [{ subject: "Histoire", folder: "/srv/cours/histoire" }] });

export const documentChange = z
  .strictObject({ title: lineInput(MAX_TITLE).optional(), subject: subjectInput.optional() })
  .meta({
    id: "QuizDocumentChange",
    description: "What is left out stays.",
    examples: [{ title: "La Révolution française" }],
  });

const message = z.string();
const summary = {
  id: idOutput,
  title: z.string(),
  subject: z.string(),
  format: z.enum(documentFormats),
  filename: z.string().optional(),
  address: z.string().optional(),
  size_bytes: z.int(),
  state: z.enum(documentStates),
  problem: z
    .object({ code: z.string(), message })
    .optional()
    .meta({ description: "Why it, or its last new version, could not be read." }),
  revision: z.int().meta({ description: "From 1; one more with each new version of the file." }),
  language: z.string().optional(),
  pages: z.int().optional(),
  words: z.int(),
  version: z.int(),
  created_at: instantOutput,
  updated_at: instantOutput,
};

const example = {
  id: exampleId,
  title: "La Révolution française",
  subject: "Histoire",
  format: "pdf" as const,
  filename: "revolution.pdf",
  size_bytes: 184_213,
  state: "ready" as const,
  revision: 1,
  language: "fr",
  pages: 12,
  words: 4_210,
  version: 2,
  created_at: at,
  updated_at: at,
};

export const documentSummary = z.object(summary).meta({ id: "QuizDocumentSummary", examples: [example] });

const heading = z.object({ level: z.int(), text: z.string(), start: z.int(), page: z.int().optional() });

export const documentOutput = z
  .object({ ...summary, outline: z.array(heading), remarks: z.array(message) })
  .meta({
    id: "QuizDocument",
    examples: [
      { ...example, outline: [{ level: 1, text: "Les états généraux", start: 0, page: 1 }], remarks: [] },
    ],
  });

const job = {
  id: exampleId,
  type: "quiz.read",
  title: "Lire «\u00a0La Révolution française\u00a0»",
  state: "queued" as const,
  progress: { done: 0, total: 0 },
  attempts: 0,
  max_attempts: 2,
  created_at: at,
  created_by: "Camille",
  cancel_requested: false,
  version: 1,
};

export const addedOutput = z
  .object({ document: documentOutput, job: jobOutput })
  .meta({ id: "QuizDocumentAdded", examples: [{ document: { ...example, outline: [], remarks: [] }, job }] });

export const passageOutput = z
  .object({
    id: idOutput,
    document_id: idOutput,
    revision: z.int(),
    position: z.int(),
    kind: z.enum(passageKinds).meta({ description: "Only body, definitions and summary are asked about." }),
    language: z.string(),
    headings: z.array(z.string()),
    page: z.int().optional(),
    last_page: z.int().optional(),
    text: z.string(),
    start: z.int(),
    end: z.int(),
    emphasized: z.array(z.string()),
  })
  .meta({
    id: "QuizPassage",
    examples: [
      {
        id: exampleId,
        document_id: exampleId,
        revision: 1,
        position: 0,
        kind: "body",
        language: "fr",
        headings: ["Les états généraux"],
        page: 1,
        last_page: 1,
        text: "Le 5 mai 1789, les états généraux s’ouvrent à Versailles.",
        start: 20,
        end: 77,
        emphasized: ["états généraux"],
      },
    ],
  });

export const textOutput = z
  .object({
    revision: z.int(),
    start: z.int(),
    length: z.int().meta({ description: "Of the whole text, in UTF-16 units, as every offset here." }),
    text: z.string(),
  })
  .meta({
    id: "QuizDocumentText",
    examples: [{ revision: 1, start: 0, length: 18, text: "Les états généraux" }],
  });

export const subjectOutput = z
  .object({ subject: z.string(), documents: z.int(), words: z.int() })
  .meta({ id: "QuizSubject", examples: [{ subject: "Histoire", documents: 4, words: 18_300 }] });

export const folderOutput = z
  .object({ path: z.string() })
  .meta({ id: "QuizFolder", examples: [{ path: "/srv/cours" }] });
