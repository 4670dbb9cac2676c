import { composeDocument } from "../../domain/documents/compose-document.ts";
import type { DocumentFormat, ReadDocument } from "../../domain/documents/document.ts";
import type { Piece } from "../../domain/documents/piece.ts";
import { ReadProblem } from "./read-problem.ts";
import type { Reader, ReaderInput } from "./reader.ts";
import { readingLimits } from "./reading-limits.ts";
import { readMarkdown } from "./text/read-markdown.ts";
import { readText } from "./text/read-text.ts";

/** Each is loaded when it is needed: the process that reads one file has no time for the others. */
const readers: Readonly<Record<DocumentFormat, () => Promise<Reader>>> = {
  pdf: async () => (await import("./pdf/read-pdf.ts")).readPdf,
  docx: async () => (await import("./office/read-docx.ts")).readDocx,
  pptx: async () => (await import("./office/read-pptx.ts")).readPptx,
  epub: async () => (await import("./office/read-epub.ts")).readEpub,
  html: async () => (await import("./html/read-html.ts")).readHtml,
  markdown: async () => readMarkdown,
  text: async () => readText,
};

/** Reads a file of a known kind, in whatever process this is called: see `run-reader.ts` for where that may be. */
export async function readFile(format: DocumentFormat, input: ReaderInput): Promise<ReadDocument> {
  try {
    const read = await readers[format]();
    const { pieces, facts } = await read(input);
    const taken = await allOf(pieces);
    const document = composeDocument(taken, facts());
    if (!/[\p{L}\p{N}]/u.test(document.text)) throw new ReadProblem("no_text");
    return document;
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    // What went too deep for the stack was meant to.
    if (error instanceof RangeError) throw new ReadProblem("too_nested");
    throw new ReadProblem("damaged");
  }
}

async function allOf(pieces: Iterable<Piece> | AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const taken: Piece[] = [];
  let characters = 0;
  for await (const piece of pieces) {
    for (const { text } of piece.runs) characters += text.length;
    if (characters > readingLimits.characters) throw new ReadProblem("text_too_long");
    taken.push(piece);
  }
  return taken;
}
