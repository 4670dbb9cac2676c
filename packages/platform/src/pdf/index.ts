export type {
  PdfAlign,
  PdfBlock,
  PdfCell,
  PdfColumn,
  PdfDocument,
  PdfFact,
  PdfRow,
  PdfTone,
} from "./document.ts";
export { PDF_LIMITS, type PdfRefused } from "./limits.ts";
export { renderPdf } from "./render-pdf.ts";
