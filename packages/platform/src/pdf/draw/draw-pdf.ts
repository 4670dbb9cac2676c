import { assertNever, fail, ok, type Result } from "@souffleur/kernel";
import type { PdfBlock, PdfDocument } from "../document.ts";
import { PDF_LIMITS, type PdfRefused, passedLimit } from "../limits.ts";
import { drawBox, drawHeading, drawParagraph, drawSignatures, drawTitle } from "./blocks.ts";
import { drawFacts, drawFigures } from "./facts.ts";
import { bytesOf } from "./paper.ts";
import { Refusal, Sheet } from "./sheet.ts";
import { drawStack } from "./stack.ts";
import { COLORS } from "./style.ts";
import { drawTable } from "./table.ts";

/** The bytes of a document. Pure but for reading the fonts once: the same data make the same bytes. */
export async function drawPdf(document: PdfDocument): Promise<Result<Uint8Array, PdfRefused>> {
  const limit = passedLimit(document);
  if (limit !== undefined) return fail({ kind: "pdf-refused", limit });
  try {
    const sheet = new Sheet(document);
    for (const block of document.blocks) drawBlock(sheet, block, document.accent ?? COLORS.accent);
    sheet.finish();
    const bytes = await bytesOf(sheet.paper, PDF_LIMITS.bytes);
    return bytes === undefined ? fail({ kind: "pdf-refused", limit: "bytes" }) : ok(bytes);
  } catch (error) {
    if (error instanceof Refusal) return fail(error.refused);
    throw error;
  }
}

function drawBlock(sheet: Sheet, block: PdfBlock, accent: string): void {
  switch (block.kind) {
    case "title":
      drawTitle(sheet, block, accent);
      break;
    case "heading":
      drawHeading(sheet, block);
      break;
    case "paragraph":
      drawParagraph(sheet, block);
      break;
    case "stack":
      drawStack(sheet, block);
      break;
    case "box":
      drawBox(sheet, block);
      break;
    case "facts":
      drawFacts(sheet, block);
      break;
    case "figures":
      drawFigures(sheet, block);
      break;
    case "table":
      drawTable(sheet, block);
      break;
    case "signatures":
      drawSignatures(sheet, block);
      break;
    case "spacer":
      sheet.y = Math.min(sheet.bottom, sheet.y + block.points);
      break;
    case "page-break":
      if (!sheet.isFresh) sheet.breakPage();
      break;
    default:
      assertNever(block);
  }
}
