import type { Piece, Run } from "../../../domain/documents/piece.ts";
import { ReadProblem } from "../read-problem.ts";
import { readingLimits } from "../reading-limits.ts";

const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul`.split(
    /\s+/,
  ),
);
const EMPHASIS = new Set(["b", "strong", "em", "i", "dfn"]);
const DROPPED = new Set(
  "script style noscript template iframe object embed svg math canvas audio video select button input textarea head title".split(
    " ",
  ),
);

interface Open {
  readonly kind: Piece["kind"];
  readonly level?: number;
}

/** Collects words into pieces while a tree is walked. */
class Collector {
  readonly pieces: Piece[] = [];
  #runs: Run[] = [];

  add(text: string, isEmphasized: boolean): void {
    this.#runs.push({ text, isEmphasized });
  }

  close({ kind, level }: Open): void {
    const runs = this.#runs;
    this.#runs = [];
    // A mark of a list that nothing follows.
    if (!/[^\s•|.\d]|\d{2}/u.test(runs.map(({ text }) => text).join(""))) return;
    this.pieces.push({ kind, runs, ...(level !== undefined && { level }) });
  }
}

interface Walk {
  readonly collector: Collector;
  readonly open: Open;
  readonly isEmphasized: boolean;
  readonly depth: number;
}

const ELEMENT = 1;
const TEXT = 3;

/** What a tree of HTML says, in the order of reading; where it is too deep for a document of somebody's, it is refused. */
export function htmlPieces(root: Node): readonly Piece[] {
  const collector = new Collector();
  walkAll(root, { collector, open: { kind: "paragraph" }, isEmphasized: false, depth: 0 });
  collector.close({ kind: "paragraph" });
  return collector.pieces;
}

function walkAll(parent: Node, walk: Walk): void {
  if (walk.depth > readingLimits.depth) throw new ReadProblem("too_nested");
  for (const child of Array.from(parent.childNodes)) {
    if (child.nodeType === TEXT) walk.collector.add(child.textContent ?? "", walk.isEmphasized);
    else if (child.nodeType === ELEMENT) walkElement(child as Element, { ...walk, depth: walk.depth + 1 });
  }
}

function walkElement(element: Element, walk: Walk): void {
  const name = element.localName.toLowerCase();
  const { collector, open } = walk;
  if (DROPPED.has(name)) return;
  if (name === "br") collector.add(open.kind === "code" ? "\n" : " ", false);
  else if (name === "tr") walkRow(element, walk);
  else if (!BLOCKS.has(name))
    walkAll(element, { ...walk, isEmphasized: walk.isEmphasized || EMPHASIS.has(name) });
  else walkBlock(element, name, walk);
}

function walkBlock(element: Element, name: string, walk: Walk): void {
  const { collector, open } = walk;
  // A paragraph in an item or a cell is part of it.
  const isPartOfDefinition =
    name === "dd" && element.previousElementSibling?.localName.toLowerCase() === "dt";
  if (isPartOfDefinition) collector.add(" : ", false);
  else if (!(open.kind === "item" && name === "p" && element.previousElementSibling === null))
    collector.close(open);
  const own = openedBy(element, name, open);
  if (name === "li") collector.add(markOf(element), false);
  // A whole heading is set off already.
  walkAll(element, {
    ...walk,
    open: own,
    isEmphasized: own.kind !== "heading" && (walk.isEmphasized || name === "dt"),
  });
  const isTerm = name === "dt" && element.nextElementSibling?.localName.toLowerCase() === "dd";
  if (!isTerm) collector.close(own);
}

function openedBy(element: Element, name: string, outer: Open): Open {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined) return { kind: "heading", level: Number(heading) };
  if (name === "li" || name === "dt" || name === "dd") return { kind: "item" };
  if (name === "pre") return { kind: "code" };
  if (name === "blockquote") return { kind: "quote" };
  const role = `${element.getAttribute("role") ?? ""} ${element.getAttribute("epub:type") ?? ""}`;
  if (name === "aside" && /doc-footnote|footnote/.test(role)) return { kind: "note" };
  return outer.kind === "heading" ? { kind: "paragraph" } : outer;
}

function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName.toLowerCase() !== "ol") return "• ";
  const place = Array.from(list.children).indexOf(item);
  const first = Number.parseInt(list.getAttribute("start") ?? "1", 10);
  return `${(Number.isNaN(first) ? 1 : first) + place}. `;
}

/** A row whose cells hold tables or lists is a layout, and is read cell by cell. */
function walkRow(row: Element, walk: Walk): void {
  const cells = Array.from(row.children).filter((cell) => /^t[dh]$/i.test(cell.localName));
  const isLayout =
    cells.length < 2 || row.querySelector("table, ul, ol, h1, h2, h3, h4, h5, h6, pre") !== null;
  walk.collector.close(walk.open);
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && !isLayout) walk.collector.add(" | ", false);
    if (isLayout) walkElement(cell, walk);
    else
      walk.collector.add(cell.textContent ?? "", walk.isEmphasized || cell.localName.toLowerCase() === "th");
  }
  walk.collector.close({ kind: isLayout ? walk.open.kind : "row" });
}
