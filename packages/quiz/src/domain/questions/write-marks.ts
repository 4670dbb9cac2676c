import { assertNever } from "@souffleur/kernel";
import { type Mark, parseMarks } from "./text-marks.ts";

const SPECIAL = /[\\*`$![\]]/g;

/** The text that has these marks and no others; letters are escaped only where they would be taken for marks. */
export function writeMarks(marks: readonly Mark[]): string {
  const wanted = JSON.stringify(joined(marks));
  const isSame = (text: string) => JSON.stringify(parseMarks(text)) === wanted;
  const plain = written(marks, (text) => text);
  if (isSame(plain)) return plain;
  const escaped = written(marks, escapeAll);
  // Emphasis side by side or in itself cannot be told apart by stars: its words matter more.
  return isSame(escaped) ? escaped : written(withoutEmphasis(marks), escapeAll);
}

/** A plain text as marks: what it says stays what it says. */
export function marksOfPlain(text: string): string {
  return writeMarks(text === "" ? [] : [{ kind: "text", text }]);
}

/** The words without their marks, as they are read aloud, compared and printed where nothing else is possible. */
export function plainText(text: string): string {
  return plainOf(parseMarks(text));
}

function plainOf(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      if (mark.kind === "bold" || mark.kind === "italic") return plainOf(mark.marks);
      return mark.kind === "picture" ? `[${mark.alt}]` : mark.text;
    })
    .join("");
}

/** Whether anything in a text is more than letters. */
export function hasMarks(text: string): boolean {
  return parseMarks(text).some(({ kind }) => kind !== "text");
}

/** The files of the pictures in a text. */
export function picturesIn(text: string): readonly string[] {
  return parseMarks(text).flatMap(picturesOf);
}

function picturesOf(mark: Mark): readonly string[] {
  if (mark.kind === "picture") return [mark.file];
  return mark.kind === "bold" || mark.kind === "italic" ? mark.marks.flatMap(picturesOf) : [];
}

export type Picture = Extract<Mark, { readonly kind: "picture" }>;

/** The words of a text without their marks, and its pictures where they stand among them. */
export function wordsAndPictures(text: string): readonly (string | Picture)[] {
  const parts: (string | Picture)[] = [];
  for (const mark of flat(parseMarks(text))) {
    const last = parts.at(-1);
    if (mark.kind === "picture") parts.push(mark);
    else if (typeof last === "string") parts[parts.length - 1] = last + mark.text;
    else parts.push(mark.text);
  }
  return parts;
}

function flat(marks: readonly Mark[]): readonly Exclude<Mark, { readonly kind: "bold" | "italic" }>[] {
  return marks.flatMap((mark) =>
    mark.kind === "bold" || mark.kind === "italic" ? flat(mark.marks) : [mark],
  );
}

/** The text with other files for its pictures; where there is none, its description stays. */
export function renamePictures(text: string, rename: (file: string) => string | undefined): string {
  if (picturesIn(text).length === 0) return text;
  return writeMarks(parseMarks(text).map((mark) => renamed(mark, rename)));
}

function renamed(mark: Mark, rename: (file: string) => string | undefined): Mark {
  if (mark.kind === "bold" || mark.kind === "italic")
    return { kind: mark.kind, marks: mark.marks.map((inner) => renamed(inner, rename)) };
  if (mark.kind !== "picture") return mark;
  const file = rename(mark.file);
  return file === undefined ? { kind: "text", text: `[${mark.alt}]` } : { ...mark, file };
}

function written(marks: readonly Mark[], text: (text: string) => string): string {
  return marks.map((mark) => writtenMark(mark, text)).join("");
}

function writtenMark(mark: Mark, text: (text: string) => string): string {
  switch (mark.kind) {
    case "text":
      return text(mark.text);
    case "bold":
      return `**${written(mark.marks, text)}**`;
    case "italic":
      return `*${written(mark.marks, text)}*`;
    case "code":
      return `\`${mark.text}\``;
    case "formula":
      return `$${mark.text}$`;
    case "picture":
      return `![${mark.alt}](${mark.file})`;
    default:
      return assertNever(mark);
  }
}

function escapeAll(text: string): string {
  return text.replace(SPECIAL, "\\$&");
}

function withoutEmphasis(marks: readonly Mark[]): readonly Mark[] {
  return joined(
    marks.flatMap((mark) =>
      mark.kind === "bold" || mark.kind === "italic" ? withoutEmphasis(mark.marks) : [mark],
    ),
  );
}

/** Texts side by side are one, and empty ones none. */
export function joined(marks: readonly Mark[]): readonly Mark[] {
  const whole: Mark[] = [];
  for (const mark of marks) {
    const last = whole.at(-1);
    if (mark.kind === "text") {
      if (mark.text === "") continue;
      if (last?.kind === "text") whole[whole.length - 1] = { kind: "text", text: last.text + mark.text };
      else whole.push(mark);
    } else if (mark.kind === "bold" || mark.kind === "italic") {
      const inner = joined(mark.marks);
      if (inner.length > 0) whole.push({ kind: mark.kind, marks: inner });
    } else whole.push(mark);
  }
  return whole;
}
