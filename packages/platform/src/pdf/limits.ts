import type { PdfBlock, PdfDocument } from "./document.ts";

/** As much as one document may be: far above what is of use on paper, far below what harms a server. */
export const PDF_LIMITS = {
  blocks: 2_000,
  rows: 20_000,
  columns: 80,
  pages: 500,
  bytes: 32 * 1024 * 1024,
  /** Of one text; what is longer ends in "…". */
  letters: 4_000,
} as const;

/** Why a document was not made. */
export interface PdfRefused {
  readonly kind: "pdf-refused";
  readonly limit: "blocks" | "rows" | "columns" | "pages" | "bytes";
}

/** Which limit the data pass before anything is drawn. */
export function passedLimit(document: PdfDocument): PdfRefused["limit"] | undefined {
  if (document.blocks.length > PDF_LIMITS.blocks) return "blocks";
  if (document.blocks.reduce((sum, block) => sum + rowsOf(block), 0) > PDF_LIMITS.rows) return "rows";
  const isTooWide = document.blocks.some(
    (block) => block.kind === "table" && block.columns.length > PDF_LIMITS.columns,
  );
  return isTooWide ? "columns" : undefined;
}

function rowsOf(block: PdfBlock): number {
  switch (block.kind) {
    case "table":
      return block.rows.length;
    case "facts":
      return block.facts.length;
    case "figures":
      return block.figures.length;
    case "signatures":
      return block.signatures.length;
    case "stack":
      return block.parts.length;
    default:
      return 0;
  }
}
