import type { Piece, Run } from "../../../domain/documents/piece.ts";
import type { Reader } from "../reader.ts";
import { ListMarks } from "./docx-lists.ts";
import { readStyles, type Styles } from "./docx-styles.ts";
import { isOn, isShaded, isUnseen } from "./unseen-runs.ts";
import {
  attributeOf,
  child,
  childrenNamed,
  childrenOf,
  descendants,
  nameOf,
  partOf,
  textOf,
  type XmlNode,
} from "./xml.ts";
import { openZip, type Zip } from "./zip.ts";

/** Word: paragraphs with their styles, lists, tables, and the notes at the end. Headers and footers are not read. */
export const readDocx: Reader = ({ bytes }) => {
  const zip = openZip(bytes);
  const [title] = descendants(partOf(zip, "docProps/core.xml"), "title");
  const pieces = [...new Body(zip).pieces(), ...notesOf(zip)];
  return { pieces, facts: () => ({ title: title && textOf(title) }) };
};

function* notesOf(zip: Zip): Generator<Piece> {
  for (const part of ["word/footnotes.xml", "word/endnotes.xml"])
    for (const name of ["footnote", "endnote"])
      for (const note of descendants(partOf(zip, part), name)) {
        // The first two are lines between text and notes.
        if (attributeOf(note, "w:type") !== undefined) continue;
        const runs = childrenNamed(note, "p").flatMap((paragraph) => [
          ...runsOf(paragraph, false),
          { text: " " },
        ]);
        yield { kind: "note", runs };
      }
}

class Body {
  readonly #content: readonly XmlNode[];
  readonly #styles: Styles;
  readonly #lists: ListMarks;

  constructor(zip: Zip) {
    const [document] = partOf(zip, "word/document.xml").filter((node) => nameOf(node) === "document");
    this.#content = childrenOf(child(document, "body") ?? {});
    this.#styles = readStyles(partOf(zip, "word/styles.xml"));
    this.#lists = new ListMarks(partOf(zip, "word/numbering.xml"));
  }

  pieces(): Generator<Piece> {
    return this.#blocks(this.#content);
  }

  *#blocks(nodes: readonly XmlNode[], isOnColour = false): Generator<Piece> {
    for (const node of nodes) {
      const name = nameOf(node);
      if (name === "p") yield* this.#paragraph(node, isOnColour);
      else if (name === "tbl") yield* this.#table(node);
      else if (name === "sdt") yield* this.#blocks(childrenOf(child(node, "sdtContent") ?? {}), isOnColour);
      else if (name === "ins" || name === "customXml" || name === "smartTag")
        yield* this.#blocks(childrenOf(node), isOnColour);
    }
  }

  *#paragraph(node: XmlNode, isOnColour: boolean): Generator<Piece> {
    const properties = child(node, "pPr");
    const style = this.#styles.of(attributeOf(child(properties, "pStyle") ?? {}, "w:val"));
    // The table of contents says again what the headings say.
    if (style.isContents) return;
    const runs = runsOf(node, isOnColour || style.isShaded || isShaded(properties));
    const own = attributeOf(child(properties, "outlineLvl") ?? {}, "w:val");
    const level = own === undefined ? style.level : levelOf(own);
    const mark = this.#lists.markOf(child(properties, "numPr") ?? style.numbering);
    if (level !== undefined) yield { kind: "heading", level, runs: runs.map(({ text }) => ({ text })) };
    else if (mark !== undefined) yield { kind: "item", runs: [{ text: mark }, ...runs] };
    else yield { kind: style.isQuote ? "quote" : "paragraph", runs };
    // Text boxes hang on the paragraph they stand beside.
    for (const box of boxesIn(childrenOf(node))) yield* this.#blocks(childrenOf(box), true);
  }

  *#table(table: XmlNode): Generator<Piece> {
    for (const row of childrenNamed(table, "tr")) {
      const cells = childrenNamed(row, "tc");
      if (cells.length === 1) {
        for (const cell of cells) yield* this.#blocks(childrenOf(cell), true);
        continue;
      }
      const runs = cells.flatMap((cell, index): readonly Run[] => [
        ...(index > 0 ? [{ text: " | " }] : []),
        ...[...descendants(childrenOf(cell), "p")].flatMap((paragraph) => [
          ...runsOf(paragraph, true),
          { text: " " },
        ]),
      ]);
      yield { kind: "row", runs };
    }
  }
}

function levelOf(outline: string): number | undefined {
  const level = Number.parseInt(outline, 10);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

/** What does not belong to the text as it is now: what was taken out, codes of fields, the older of two ways to draw. */
const LEFT_OUT = new Set(["del", "moveFrom", "instrText", "Fallback", "pPr", "rPr", "txbxContent"]);

function* boxesIn(nodes: readonly XmlNode[]): Generator<XmlNode> {
  for (const node of nodes) {
    const name = nameOf(node);
    if (name === "txbxContent") yield node;
    else if (!LEFT_OUT.has(name)) yield* boxesIn(childrenOf(node));
  }
}

/** White words are seen on a ground of some colour: that of a paragraph, a cell, a box. */
function runsOf(node: XmlNode, isOnColour: boolean): readonly Run[] {
  const runs: Run[] = [];
  collect(childrenOf(node), runs, isOnColour);
  return runs;
}

function collect(nodes: readonly XmlNode[], runs: Run[], isOnColour: boolean): void {
  for (const node of nodes) {
    const name = nameOf(node);
    if (name === "r") collectRun(node, runs, isOnColour);
    else if (!LEFT_OUT.has(name)) collect(childrenOf(node), runs, isOnColour);
  }
}

function collectRun(run: XmlNode, runs: Run[], isOnColour: boolean): void {
  const properties = child(run, "rPr");
  if (isUnseen(properties, isOnColour)) return;
  const style = attributeOf(child(properties, "rStyle") ?? {}, "w:val") ?? "";
  const isEmphasized =
    isOn(child(properties, "b")) ||
    isOn(child(properties, "i")) ||
    /^(?:strong|emphasis|lev|accentuation)/i.test(style);
  let text = "";
  for (const part of childrenOf(run)) {
    const name = nameOf(part);
    if (name === "t") text += textOf(part);
    else if (name === "tab" || name === "br" || name === "cr" || name === "ptab") text += " ";
    else if (name === "noBreakHyphen") text += "-";
  }
  if (text !== "") runs.push({ text, isEmphasized });
}
