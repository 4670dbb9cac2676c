import type { Locale } from "@souffleur/kernel";
import type { PdfBlock, PdfDocument, PrintablePicture } from "@souffleur/platform/pdf";
import { seededNumbers, shuffled } from "../../../domain/formats/seeded-order.ts";
import { withPictures } from "../../../domain/formats/texts-of.ts";
import type { QuestionContent } from "../../../domain/questions/question.ts";
import { plainText } from "../../../domain/questions/write-marks.ts";
import { type PaperWords, paperWords } from "./paper-words.ts";
import { LETTERS, questionBlocks } from "./question-blocks.ts";

export interface PaperRequest {
  readonly contents: readonly QuestionContent[];
  /** Those that can be printed; for any other, its description stands. */
  readonly pictures: ReadonlyMap<string, PrintablePicture>;
  readonly title: string;
  readonly author: string;
  readonly locale: Locale;
  /** As many as there are, each in an order of its own; one alone keeps the order. */
  readonly variants: number;
  /** The same seed, the same variants. */
  readonly seed: number;
  readonly createdAt: string;
}

/** The questions on paper, in variants, and the right answers of each on pages of their own. */
export function questionPaper(request: PaperRequest): PdfDocument {
  const { title, author, locale, variants, seed, pictures } = request;
  const words = paperWords[locale];
  const printed = request.contents.map((content) =>
    withPictures(content, (file) => (pictures.has(file) ? file : undefined)),
  );
  const orders = Array.from({ length: variants }, (_, index) =>
    variants === 1 ? printed : variantOf(printed, seededNumbers(seed * 1_000 + index)),
  );
  const letter = (index: number) => LETTERS.charAt(index) || String(index + 1);
  const nameOf = (index: number) => (variants === 1 ? "" : words.variant(letter(index)));
  const sheets = orders.flatMap((contents, index): readonly PdfBlock[] => [
    ...(index === 0 ? [] : [{ kind: "page-break" } as const]),
    {
      kind: "title",
      text: title,
      subtitle: words.questions(contents.length),
      badge: nameOf(index) || undefined,
    } as PdfBlock,
    { kind: "paragraph", text: words.name },
    ...contents.flatMap((content, at) => questionBlocks(content, at + 1, words)),
  ]);
  const keys = orders.flatMap((contents, index): readonly PdfBlock[] => [
    { kind: "page-break" },
    {
      kind: "title",
      text: words.key,
      subtitle: [title, nameOf(index)].filter((text) => text !== "").join(" · "),
    },
    keyTable(contents, words),
  ]);
  return {
    ...{ title, author, language: locale, createdAt: request.createdAt },
    footer: { left: title, page: words.page },
    pictures,
    blocks: [...sheets, ...keys],
  };
}

function variantOf(contents: readonly QuestionContent[], next: () => number): readonly QuestionContent[] {
  return shuffled(contents, next).map((content) =>
    content.kind === "one" || content.kind === "several"
      ? { ...content, options: shuffled(content.options, next) }
      : content,
  );
}

function keyTable(contents: readonly QuestionContent[], words: PaperWords): PdfBlock {
  return {
    kind: "table",
    caption: words.key,
    columns: [
      { heading: words.number, width: 1, align: "right" },
      { heading: words.answer, width: 2 },
      { heading: words.text, width: 9 },
    ],
    rows: contents.map((content, index) => ({
      cells: [String(index + 1), lettersOf(content), textOf(content)],
    })),
  };
}

function lettersOf({ options }: QuestionContent): string {
  return options.flatMap(({ isRight }, index) => (isRight ? [LETTERS.charAt(index)] : [])).join(", ");
}

function textOf({ options, answers }: QuestionContent): string {
  const rights = options.filter(({ isRight }) => isRight).map(({ text }) => plainText(text));
  const taken = answers
    .filter(({ weight }) => weight === undefined || weight > 0)
    .map(({ text, tolerance }) => (tolerance === undefined ? text : `${text} ± ${tolerance}`));
  return [...rights, ...taken].join(" ; ");
}
