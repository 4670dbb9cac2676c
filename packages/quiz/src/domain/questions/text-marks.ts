/**
 * The few marks a question's texts may have: `**bold**`, `*italic*`, `` `code` ``, `$formula$`, `![what it shows](file)`,
 * and lines. A backslash before one of them makes it an ordinary letter.
 */
export type Mark =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "bold"; readonly marks: readonly Mark[] }
  | { readonly kind: "italic"; readonly marks: readonly Mark[] }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "formula"; readonly text: string }
  | { readonly kind: "picture"; readonly alt: string; readonly file: string };

type Emphasis = "bold" | "italic";

/** Text that is being read: what stands in a pair of stars, or outside of all. */
interface Frame {
  readonly kind: Emphasis | "all";
  readonly marks: Mark[];
  text: string;
}

/** What is longer is no picture's description but text with a bracket in it: looking further would cost time for nothing. */
const LONGEST_PICTURE = 2_000;
const PICTURE = /!\[([^[\]\n]*)\]\(([^()\s]+)\)/y;
const ESCAPABLE = /[\\*`$![\]]/;

/** The marks of a text. Anything that is no mark is text: no text is wrong. */
export function parseMarks(text: string): readonly Mark[] {
  const reader = new MarkReader(text);
  return reader.read();
}

class MarkReader {
  private readonly source: string;
  private readonly frames: Frame[] = [{ kind: "all", marks: [], text: "" }];
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  read(): readonly Mark[] {
    while (this.at < this.source.length) {
      const letter = this.source.charAt(this.at);
      if (letter === "\\") this.escaped();
      else if (letter === "*") this.star();
      else if (!this.whole(letter)) this.take(1);
    }
    while (this.frames.length > 1) this.abandon();
    const all = this.frame();
    flush(all);
    return all.marks;
  }

  private frame(): Frame {
    const frame = this.frames.at(-1);
    if (frame === undefined) throw new Error("The outermost frame is gone.");
    return frame;
  }

  private take(letters: number): void {
    this.frame().text += this.source.slice(this.at, this.at + letters);
    this.at += letters;
  }

  private escaped(): void {
    const next = this.source.charAt(this.at + 1);
    if (ESCAPABLE.test(next)) this.at += 1;
    this.take(1);
  }

  /** Code, a formula or a picture: nothing within them is a mark. */
  private whole(letter: string): boolean {
    const found = this.wholeAt(letter);
    if (found === undefined) return false;
    const frame = this.frame();
    flush(frame);
    frame.marks.push(found.mark);
    this.at += found.length;
    return true;
  }

  private wholeAt(letter: string): { readonly mark: Mark; readonly length: number } | undefined {
    if (letter === "`") return codeAt(this.source, this.at);
    if (letter === "$") return formulaAt(this.source, this.at);
    if (letter === "!") return pictureAt(this.source, this.at);
    return undefined;
  }

  private star(): void {
    const isDouble = this.source.startsWith("**", this.at);
    const kind = this.starKind(isDouble);
    const letters = kind === "bold" ? 2 : 1;
    if (this.closes(kind)) {
      this.close(kind);
      this.at += letters;
      return;
    }
    if (!this.isOpen(kind) && isLetter(this.source.charAt(this.at + letters))) {
      this.frames.push({ kind, marks: [], text: "" });
      this.at += letters;
      return;
    }
    this.take(letters);
  }

  /** Of `***`, the innermost that is open is meant. */
  private starKind(isDouble: boolean): Emphasis {
    if (!isDouble) return "italic";
    const top = this.frame().kind;
    const isTriple = this.source.startsWith("***", this.at);
    return isTriple && top === "italic" && this.closes("italic") ? "italic" : "bold";
  }

  private isOpen(kind: Emphasis): boolean {
    return this.frames.some((frame) => frame.kind === kind);
  }

  private closes(kind: Emphasis): boolean {
    return this.isOpen(kind) && isLetter(this.source.charAt(this.at - 1)) && this.hasContent(kind);
  }

  private hasContent(kind: Emphasis): boolean {
    const from = this.frames.findIndex((frame) => frame.kind === kind);
    return this.frames.slice(from).some(({ marks, text }) => marks.length > 0 || text !== "");
  }

  private close(kind: Emphasis): void {
    while (this.frame().kind !== kind) this.abandon();
    const closed = this.frames.pop();
    if (closed === undefined) return;
    flush(closed);
    const outer = this.frame();
    flush(outer);
    outer.marks.push({ kind, marks: closed.marks });
  }

  /** Its stars were stars after all. */
  private abandon(): void {
    const open = this.frames.pop();
    if (open === undefined) return;
    const outer = this.frame();
    outer.text += open.kind === "bold" ? "**" : "*";
    for (const mark of open.marks) append(outer, mark);
    outer.text += open.text;
  }
}

function flush(frame: Frame): void {
  if (frame.text !== "") frame.marks.push({ kind: "text", text: frame.text });
  frame.text = "";
}

function append(frame: Frame, mark: Mark): void {
  if (mark.kind === "text") {
    frame.text += mark.text;
    return;
  }
  flush(frame);
  frame.marks.push(mark);
}

function isLetter(letter: string): boolean {
  return letter !== "" && !/\s/.test(letter);
}

function codeAt(source: string, at: number) {
  const end = source.indexOf("`", at + 1);
  if (end <= at + 1) return undefined;
  return { mark: { kind: "code", text: source.slice(at + 1, end) }, length: end + 1 - at } as const;
}

/** As pandoc has it, so that prices are no formulas: no space inside its ends, and no digit behind it. */
function formulaAt(source: string, at: number) {
  const end = source.indexOf("$", at + 1);
  if (end <= at + 1) return undefined;
  const text = source.slice(at + 1, end);
  const isFormula =
    text.trim() === text &&
    !text.includes("\n") &&
    !/[0-9]/.test(source.charAt(end + 1)) &&
    text.at(-1) !== "\\";
  return isFormula ? ({ mark: { kind: "formula", text }, length: end + 1 - at } as const) : undefined;
}

function pictureAt(source: string, at: number) {
  PICTURE.lastIndex = 0;
  const [whole, alt, file] = PICTURE.exec(source.slice(at, at + LONGEST_PICTURE)) ?? [];
  if (whole === undefined || alt === undefined || file === undefined) return undefined;
  return { mark: { kind: "picture", alt, file }, length: whole.length } as const;
}
