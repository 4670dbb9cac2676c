import { hash64 } from "../../questions/fingerprint.ts";
import type { Mark } from "../../questions/text-marks.ts";
import { joined, writeMarks } from "../../questions/write-marks.ts";
import type { ReadingCode } from "../reading-problems.ts";
import { decodeEntities } from "./entities.ts";
import { fileNameOf } from "./file-names.ts";
import { indexLetters } from "./index-letters.ts";
import { attributeOf, type MarkupElement, type MarkupNode, textOf } from "./markup-tree.ts";
import { readMarkup } from "./read-markup.ts";
import { splitFormulas } from "./split-formulas.ts";

/** What of a text's looks did not come along. */
export interface MarksNote {
  readonly code: ReadingCode;
  readonly about: string;
}

export interface ReadHtml {
  readonly text: string;
  readonly notes: readonly MarksNote[];
  /** Pictures that stood in the text itself, in base 64, by the names their marks give them. */
  readonly inline: ReadonlyMap<string, string>;
}

/** The text of some HTML with the marks we know; everything else of it is dropped, and said. */
export function htmlToMarks(html: string): ReadHtml {
  return nodesToMarks(readMarkup(html, "html").root.children);
}

/** The same of elements that stand in a larger file. */
export function nodesToMarks(nodes: readonly MarkupNode[]): ReadHtml {
  const writer = new MarksWriter();
  writer.all(nodes);
  return writer.finished();
}

const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 pre table ul ol dl blockquote figure".split(" "));
const LINES = new Set(
  "div li tr dt dd section article header footer figcaption caption tbody thead tfoot center address main aside fieldset legend itemBody prompt simpleChoice".split(
    " ",
  ),
);
/** What changes nothing but the looks: dropped without a word only where it has no looks of its own. */
const BARE = new Set(
  "span tbody thead tfoot html body label wbr figure figcaption section article main material".split(" "),
);
const LOOKS = new Set(
  "u s strike del ins font big small mark center abbr cite dfn kbd samp var q ruby rt rp bdo bdi blockquote tt".split(
    " ",
  ),
);
const MEDIA = new Set(
  "audio video object embed iframe canvas svg applet source track form input textarea select button map".split(
    " ",
  ),
);
const INLINE = /^data:image\/(png|jpeg|gif|webp);base64,/;
const IGNORED = new Set("script style head title meta link noscript template".split(" "));

class MarksWriter {
  private marks: Mark[] = [];
  private readonly notes = new Map<string, MarksNote>();
  private readonly looks = new Set<string>();
  private readonly inline = new Map<string, string>();
  /** Lines that begin as soon as there is something to put on them. */
  private lines = 0;
  private isSpacePending = false;
  private isEmpty = true;
  private preformatted = 0;

  all(nodes: readonly MarkupNode[]): void {
    for (const node of nodes) this.node(node);
  }

  finished(): ReadHtml {
    if (this.looks.size > 0) this.note("formatting_lost", [...this.looks].sort().join(", "));
    return { text: writeMarks(this.marks), notes: [...this.notes.values()], inline: this.inline };
  }

  private note(code: ReadingCode, about: string): void {
    const short = about.slice(0, 200);
    this.notes.set(`${code} ${short}`, { code, about: short });
  }

  private node(node: MarkupNode): void {
    if (node.kind === "text") {
      if (this.preformatted > 0) this.put(textOf(node).replace(/^\n/, this.isEmpty ? "" : "\n"));
      else this.words(node.raw, node.isVerbatim);
      return;
    }
    this.element(node);
  }

  private words(raw: string, isVerbatim: boolean): void {
    const decode = (text: string) => (isVerbatim ? text : decodeEntities(text));
    for (const part of splitFormulas(raw)) {
      const formula = part.isFormula ? decode(part.text).replace(/\s+/g, " ").trim() : "";
      if (isFormula(formula)) this.mark({ kind: "formula", text: formula });
      else this.letters(part.raw, isVerbatim);
    }
  }

  /** Spaces are one, as a browser shows them; those written as references stay. */
  private letters(raw: string, isVerbatim: boolean): void {
    for (const piece of raw.split(/([ \t\r\n\f]+)/)) {
      if (piece === "") continue;
      if (/^[ \t\r\n\f]/.test(piece)) this.isSpacePending = !this.isEmpty && this.lines === 0;
      else this.put(isVerbatim ? piece : decodeEntities(piece));
    }
  }

  private put(text: string): void {
    if (text === "") return;
    this.before();
    this.marks.push({ kind: "text", text });
  }

  private mark(mark: Mark): void {
    this.before();
    this.marks.push(mark);
  }

  /** The line or space that what comes next is parted by. */
  private before(): void {
    if (this.lines > 0 && !this.isEmpty) this.marks.push({ kind: "text", text: "\n".repeat(this.lines) });
    else if (this.isSpacePending) this.marks.push({ kind: "text", text: " " });
    this.lines = 0;
    this.isSpacePending = false;
    this.isEmpty = false;
  }

  private line(count: number): void {
    this.isSpacePending = false;
    if (!this.isEmpty) this.lines = Math.max(this.lines, count);
  }

  private element(element: MarkupElement): void {
    const { name } = element;
    if (IGNORED.has(name)) {
      if (name === "script" || name === "style") this.note("script_removed", name);
    } else if (name === "br") {
      this.isSpacePending = false;
      this.lines += 1;
    } else if (name === "img" || name === "image") this.picture(element);
    else if (name === "math") this.mathematics(element);
    else if (MEDIA.has(name)) this.media(element);
    else if (PARAGRAPHS.has(name)) this.block(element, 2);
    else if (LINES.has(name)) this.block(element, 1);
    else this.phrase(element);
  }

  private block(element: MarkupElement, lines: number): void {
    const { name } = element;
    if (/^h[1-6]$/.test(name)) this.looks.add(name);
    if (name === "table") this.note("table_as_text", "");
    if (name === "blockquote") this.looks.add(name);
    this.line(name === "ul" || name === "ol" ? 1 : lines);
    if (name === "pre") this.preformatted += 1;
    if (name === "ul" || name === "ol") this.list(element);
    else if (name === "tr") this.row(element);
    else this.all(element.children);
    if (name === "pre") this.preformatted -= 1;
    this.line(lines);
  }

  private list(list: MarkupElement): void {
    let count = 0;
    for (const child of list.children) {
      if (child.kind === "element" && child.name === "li") {
        count += 1;
        this.line(1);
        this.put(list.name === "ol" ? `${count}.` : "-");
        this.isSpacePending = true;
        this.all(child.children);
      } else this.node(child);
    }
  }

  private row(row: MarkupElement): void {
    let isFirst = true;
    for (const child of row.children) {
      if (child.kind === "element" && (child.name === "td" || child.name === "th")) {
        if (!isFirst) this.put(" | ");
        isFirst = false;
        this.isSpacePending = false;
        this.all(child.children);
        this.isSpacePending = false;
      }
    }
  }

  private phrase(element: MarkupElement): void {
    const { name } = element;
    if (name === "b" || name === "strong") this.emphasis("bold", element);
    else if (name === "i" || name === "em") this.emphasis("italic", element);
    else if (name === "code") this.code(element);
    else if (name === "sub" || name === "sup") this.index(element, name);
    else if (name === "a") this.link(element);
    else {
      if (!BARE.has(name)) this.looks.add(LOOKS.has(name) ? name : `<${name}>`.slice(0, 40));
      if (attributeOf(element, "style") !== "") this.looks.add("style");
      this.all(element.children);
    }
  }

  private emphasis(kind: "bold" | "italic", element: MarkupElement): void {
    const outer = this.marks;
    const startsEmpty = this.isEmpty;
    const pending = { lines: this.lines, isSpacePending: this.isSpacePending };
    this.marks = [];
    this.lines = 0;
    this.isSpacePending = false;
    this.all(element.children);
    const inner = joined(this.marks);
    const after = { lines: this.lines, isSpacePending: this.isSpacePending };
    this.marks = outer;
    this.lines = pending.lines;
    this.isSpacePending = pending.isSpacePending;
    if (inner.length === 0) {
      this.isEmpty = startsEmpty;
      this.lines = Math.max(this.lines, after.lines);
      return;
    }
    this.isEmpty = startsEmpty;
    // A space inside its ends would make stars of it: it belongs outside.
    const { lead, marks, tail } = trimmed(inner);
    if (lead !== "") this.put(lead);
    if (marks.length > 0) this.mark({ kind, marks });
    if (tail !== "") this.put(tail);
    this.lines = after.lines;
    this.isSpacePending = after.isSpacePending;
  }

  private code(element: MarkupElement): void {
    const text = textOf(element);
    if (text === "") return;
    if (text.includes("`")) this.put(text);
    else this.mark({ kind: "code", text });
  }

  private index(element: MarkupElement, name: "sub" | "sup"): void {
    const text = textOf(element).trim();
    if (text === "") return;
    const letters = indexLetters(text, name);
    if (letters === undefined) this.looks.add(name);
    const sign = name === "sub" ? "_" : "^";
    this.put(letters ?? (text.length === 1 ? `${sign}${text}` : `${sign}(${text})`));
  }

  private link(element: MarkupElement): void {
    const address = attributeOf(element, "href");
    this.all(element.children);
    if (!/^https?:\/\//i.test(address) || textOf(element).includes(address)) return;
    this.put(` (${address.slice(0, 500)})`);
  }

  private picture(element: MarkupElement): void {
    const equation = attributeOf(element, "data-equation-content") || equationIn(element);
    if (equation !== "" && isFormula(equation)) {
      this.mark({ kind: "formula", text: equation });
      return;
    }
    const file = attributeOf(element, "src");
    const alt = attributeOf(element, "alt")
      .replace(/[[\]\n]/g, " ")
      .trim();
    const name = this.inlineName(file) ?? fileNameOf(file);
    if (name !== undefined) {
      this.mark({ kind: "picture", alt, file: name });
      return;
    }
    this.note("picture_elsewhere", file.slice(0, 120) || alt);
    this.put(`[${alt || "image"}]`);
  }

  private inlineName(address: string): string | undefined {
    const [whole = "", ending] = INLINE.exec(address.slice(0, 60)) ?? [];
    if (ending === undefined) return undefined;
    const name = `inline-${hash64(address)}.${ending}`;
    this.inline.set(name, address.slice(whole.length));
    return name;
  }

  private media(element: MarkupElement): void {
    const kind = attributeOf(element, "type");
    const data = fileNameOf(attributeOf(element, "data"));
    if (
      element.name === "object" &&
      data !== undefined &&
      (kind.startsWith("image/") || /\.(png|jpe?g|gif|webp)$/i.test(data))
    ) {
      this.mark({
        kind: "picture",
        alt: textOf(element)
          .trim()
          .replace(/[[\]\n]/g, " "),
        file: data,
      });
      return;
    }
    this.note("media_lost", element.name);
    this.all(element.children);
  }

  private mathematics(element: MarkupElement): void {
    const tex = texOf(element);
    if (tex !== undefined && isFormula(tex)) {
      this.mark({ kind: "formula", text: tex });
      return;
    }
    this.note("formula_as_text", "");
    this.put(textOf(element).replace(/\s+/g, " ").trim());
  }
}

function trimmed(marks: readonly Mark[]) {
  const [first] = marks;
  const last = marks.at(-1);
  const lead = first?.kind === "text" ? (/^\s*/.exec(first.text)?.[0] ?? "") : "";
  const all = marks.map((mark, index) => {
    if (mark.kind !== "text") return mark;
    const start = index === 0 ? lead.length : 0;
    return { kind: "text", text: mark.text.slice(start) } as const;
  });
  const end = all.at(-1);
  const tail = end?.kind === "text" ? end.text.slice(end.text.trimEnd().length) : "";
  if (end?.kind === "text" && last !== undefined)
    all[all.length - 1] = { kind: "text", text: end.text.slice(0, end.text.length - tail.length) };
  return { lead, marks: joined(all), tail };
}

function isFormula(text: string): boolean {
  return (
    text.length <= 2_000 && text.trim() === text && text !== "" && !/[$\n]/.test(text) && !text.endsWith("\\")
  );
}

function equationIn(element: MarkupElement): string {
  return attributeOf(element, "class").includes("equation") ? attributeOf(element, "title") : "";
}

function texOf(element: MarkupElement): string | undefined {
  const annotation = [element, ...allOf(element)].find(
    ({ name, attributes }) => name === "annotation" && /tex/i.test(attributes.get("encoding") ?? ""),
  );
  return annotation && textOf(annotation).trim();
}

function allOf(element: MarkupElement): readonly MarkupElement[] {
  return element.children.flatMap((child) => (child.kind === "element" ? [child, ...allOf(child)] : []));
}
