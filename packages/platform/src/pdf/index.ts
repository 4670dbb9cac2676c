export type {
  PdfAlign,
  PdfBlock,
  PdfCell,
  PdfColumn,
  PdfDocument,
  PdfFact,
  PdfPicture,
  PdfRow,
  PdfStackText,
  PdfTone,
} from "./document.ts";
export { PDF_LIMITS, type PdfRefused } from "./limits.ts";
export { type PrintablePicture, printablePicture } from "./pictures/printable.ts";
export { renderPdf } from "./render-pdf.ts";
