import type { PrintablePicture } from "./pictures/printable.ts";

/** What a PDF shows, as plain data: no function, no font, no place on the page. The kit decides how it looks. */
export interface PdfDocument {
  readonly title: string;
  /** Who gave it out: the organisation. */
  readonly author: string;
  readonly subject?: string;
  /** Language of the words, as in `fr`. */
  readonly language: string;
  /** The instant the file says it was made at: the same data make the same bytes. */
  readonly createdAt: string;
  readonly layout?: "portrait" | "landscape";
  /** `#rrggbb`: the stripe under the title. Never the colour of words. */
  readonly accent?: string;
  /** On top of each page but the first, which has the title. */
  readonly header?: PdfHeader;
  readonly footer: PdfFooter;
  /** By the names that blocks call them. */
  readonly pictures?: ReadonlyMap<string, PrintablePicture>;
  readonly blocks: readonly PdfBlock[];
}

export interface PdfHeader {
  readonly left: string;
  readonly right?: string;
}

export interface PdfFooter {
  readonly left: string;
  /** With `{page}` and `{pages}` in it: "Page {page} of {pages}". */
  readonly page: string;
}

export type PdfTone = "plain" | "muted" | "alert";

export type PdfBlock =
  | PdfTitle
  | PdfHeading
  | PdfParagraph
  | PdfStack
  | PdfBox
  | PdfFacts
  | PdfFigures
  | PdfTable
  | PdfSpacer
  | PdfSignatures
  | PdfPageBreak;

export interface PdfTitle {
  readonly kind: "title";
  readonly text: string;
  readonly subtitle?: string;
  /** At the right, where a look finds it: "Version 2". */
  readonly badge?: string;
  readonly aside?: string;
}

export interface PdfHeading {
  readonly kind: "heading";
  readonly text: string;
}

export interface PdfParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly tone?: PdfTone;
}

/** Words and pictures one below the other that belong together: on one page wherever they fit on one. */
export interface PdfStack {
  readonly kind: "stack";
  readonly parts: readonly (PdfStackText | PdfPicture)[];
}

export interface PdfStackText {
  readonly text: string;
  /** Points from the left. */
  readonly indent?: number;
}

/** As large as it is on a screen, or smaller, to fit into the column. */
export interface PdfPicture {
  readonly picture: string;
  /** What it shows, for who cannot see it; in its place where it cannot be drawn. */
  readonly description: string;
  readonly indent?: number;
  /** At most so many points high. */
  readonly height: number;
}

/** A paragraph nobody may miss. */
export interface PdfBox {
  readonly kind: "box";
  readonly heading: string;
  readonly text: string;
  readonly tone?: PdfTone;
}

export interface PdfFact {
  readonly label: string;
  readonly value: string;
}

export interface PdfFacts {
  readonly kind: "facts";
  readonly facts: readonly PdfFact[];
  /** Side by side; 2 if not said. */
  readonly columns?: number;
}

/** A few facts in large letters, to be read from a step away: the times of the day. */
export interface PdfFigures {
  readonly kind: "figures";
  readonly figures: readonly PdfFact[];
}

export interface PdfColumn {
  readonly heading: string;
  /** Its share of the width, against the other columns' shares. */
  readonly width: number;
  readonly align?: PdfAlign;
}

export type PdfAlign = "left" | "center" | "right";

export type PdfCell =
  | string
  | {
      readonly text: string;
      /** A smaller line below. */
      readonly below?: string;
      readonly bold?: boolean;
      readonly tone?: PdfTone;
      /** `#rrggbb` behind the words, light enough to read them. */
      readonly fill?: string;
    };

export interface PdfRow {
  readonly cells: readonly PdfCell[];
  /** Sums up the rows above. */
  readonly isTotal?: boolean;
}

/** Breaks over pages between its rows, its head repeated; only a row taller than a page is cut. */
export interface PdfTable {
  readonly kind: "table";
  /** What it is a table of, for who cannot see it. */
  readonly caption: string;
  readonly columns: readonly PdfColumn[];
  readonly rows: readonly PdfRow[];
  readonly size?: "normal" | "small";
  /** Lines between the columns too. */
  readonly grid?: boolean;
}

export interface PdfSpacer {
  readonly kind: "spacer";
  readonly points: number;
}

export interface PdfSignatures {
  readonly kind: "signatures";
  readonly signatures: readonly { readonly label: string; readonly name?: string }[];
}

export interface PdfPageBreak {
  readonly kind: "page-break";
}
