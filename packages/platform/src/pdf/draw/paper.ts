import PDFDocument from "pdfkit";
import type { PdfDocument } from "../document.ts";
import { fontBytes, type Weight } from "./fonts.ts";
import { plainText } from "./plain-text.ts";

export type Paper = PDFKit.PDFDocument;
export type Tag = PDFKit.PDFStructureElement;

/** A title goes into the file twice: as it is, and within XML, which the library does not escape. */
class InfoText extends String {
  override toString(): string {
    return this.valueOf().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  }
}

// The library takes objects of String as the texts they are; its types know plain ones only.
const infoText = (text: string) => new InfoText(plainText(text).replaceAll("\n", " ")) as string;

/** An empty document with our letters and what it says about itself. None of the library's own fonts is touched. */
export function openPaper(document: PdfDocument): Paper {
  const paper = new PDFDocument({
    size: "A4",
    layout: document.layout ?? "portrait",
    margin: 0,
    // No first font: the library would take Helvetica, and look for its measures on the disk.
    font: "",
    autoFirstPage: false,
    // Page numbers say of how many, which is known at the end.
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    lang: document.language,
    displayTitle: true,
    info: {
      Title: infoText(document.title),
      Author: infoText(document.author),
      ...(document.subject === undefined ? {} : { Subject: infoText(document.subject) }),
      Creator: "Souffleur",
      Producer: "Souffleur",
      CreationDate: new Date(document.createdAt),
    },
  });
  for (const weight of ["regular", "bold"] satisfies Weight[])
    paper.registerFont(weight, Buffer.from(fontBytes(weight)));
  return paper;
}

/** Whether the font in use can draw a character. The library keeps the font it opened to itself. */
export function hasGlyph(paper: Paper, weight: Weight): (codePoint: number) => boolean {
  paper.font(weight);
  const { font } = (paper as unknown as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })
    ._font;
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}

/** Draws what only decorates: who listens to the document does not hear of it. */
export function asArtifact(paper: Paper, draw: () => void, type?: "Pagination"): void {
  paper.markContent("Artifact", type === undefined ? {} : { type });
  draw();
  paper.endMarkedContent();
}

/** All bytes of a finished document. */
export async function bytesOf(paper: Paper, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  paper.end();
  for await (const part of paper as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
