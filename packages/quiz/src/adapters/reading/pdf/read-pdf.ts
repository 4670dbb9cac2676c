import type { Message } from "@souffleur/kernel";
import { getDocumentProxy } from "unpdf";
import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Piece } from "../../../domain/documents/piece.ts";
import { ReadProblem } from "../read-problem.ts";
import type { Reader, ReaderInput } from "../reader.ts";
import { readingLimits } from "../reading-limits.ts";
import { FontWeights } from "./font-weights.ts";
import { HeadingLevels, type OutlineEntry } from "./heading-levels.ts";
import { Hyphens } from "./hyphens.ts";
import type { PageLines } from "./line.ts";
import { inReadingOrder } from "./order-columns.ts";
import { pageLines } from "./page-lines.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutRunningLines } from "./running-lines.ts";

/** Fewer letters than that are what a scanner's program wrote beside a picture. */
const LEAST_OF_A_PAGE = 30;

/** PDF: text in the order of reading, headings from the outline and from sizes, without what is on every page. */
export const readPdf: Reader = async (input) => {
  const document = await opened(input.bytes);
  const { numPages } = document;
  if (numPages > readingLimits.pages) throw new ReadProblem("too_many_pages");
  const pages = await pagesOf(document, input.progress);
  const remarks = remarksOf(pages);
  const [title, outline] = [await titleOf(document), await outlineOf(document)];
  const plain = withoutRunningLines(pages).map((page) => ({ ...page, lines: inReadingOrder(page) }));
  return {
    pieces: piecesOf(plain, outline),
    facts: () => ({ title, pages: numPages, remarks }),
  };
};

async function opened(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    // It takes the bytes for its own, and wants an array that is not Node's.
    return await getDocumentProxy(new Uint8Array(bytes), {
      ...{ verbosity: 0, maxImageSize: 1, disableFontFace: true, useSystemFonts: false, useWasm: false },
      ...{ enableXfa: false, stopAtErrors: false },
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw new ReadProblem(name === "PasswordException" ? "encrypted" : "damaged");
  }
}

async function pagesOf(
  document: PDFDocumentProxy,
  progress: ReaderInput["progress"],
): Promise<readonly PageLines[]> {
  const fonts = new FontWeights();
  const pages: PageLines[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number).catch(() => undefined);
    // One page that is damaged does not make the others so.
    const read = page && (await pageLines(page, number, fonts).catch(() => undefined));
    page?.cleanup();
    pages.push(read ?? { number, top: 0, bottom: 0, lines: [] });
    for (const { text } of read?.lines ?? []) characters += text.length;
    if (characters > readingLimits.characters) throw new ReadProblem("text_too_long");
    progress(number, document.numPages);
  }
  return pages;
}

/** Refuses what was scanned; remarks on pages that were. */
function remarksOf(pages: readonly PageLines[]): readonly Message[] {
  const bare = pages.filter(({ lines }) => lettersIn(lines.map(({ text }) => text)) < LEAST_OF_A_PAGE);
  if (
    bare.length * 2 > pages.length &&
    lettersIn(pages.flatMap(({ lines }) => lines.map(({ text }) => text))) < LEAST_OF_A_PAGE * pages.length
  )
    throw new ReadProblem("scanned");
  if (bare.length === 0) return [];
  const numbers = bare
    .slice(0, 20)
    .map(({ number }) => number)
    .join(", ");
  const more = bare.length > 20 ? "…" : "";
  return [
    {
      en: `Pages with hardly any text, perhaps pictures: ${numbers}${more}.`,
      fr: `Pages presque sans texte, peut-être des images\u00a0: ${numbers}${more}.`,
    },
  ];
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/[^\p{L}\p{N}]/gu, "").length, 0);
}

async function titleOf(document: PDFDocumentProxy): Promise<string | undefined> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  return "Title" in info && typeof info.Title === "string" ? info.Title : undefined;
}

const MOST_ENTRIES = 5_000;
const DEEPEST = 6;

/** The outline is a chain that a file may close to a ring: it is followed so far and no further. */
async function outlineOf(document: PDFDocumentProxy): Promise<readonly OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const outline = await document.getOutline().catch(() => undefined);
  const take = (items: NonNullable<typeof outline>, level: number): void => {
    for (const { title, items: inner } of items) {
      if (entries.length >= MOST_ENTRIES) return;
      entries.push({ title, level });
      if (level < DEEPEST) take(inner, level + 1);
    }
  };
  take(outline ?? [], 1);
  return entries;
}

function* piecesOf(pages: readonly PageLines[], outline: readonly OutlineEntry[]): Generator<Piece> {
  yield* paragraphsOf(pages, new HeadingLevels(pages, outline), new Hyphens(pages));
}
