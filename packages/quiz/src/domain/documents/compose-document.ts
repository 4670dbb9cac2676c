import type { Message } from "@souffleur/kernel";
import { detectLanguage } from "../text/detect-language.ts";
import type { Block, Heading, ReadDocument } from "./document.ts";
import type { Piece, Run } from "./piece.ts";
import { composed, oneLine } from "./plain-text.ts";

/** What a reader knows of a file beside what is written in it. */
export interface ReadFacts {
  readonly title?: string | undefined;
  readonly pages?: number | undefined;
  readonly remarks?: readonly Message[];
}

/** Between two blocks of the text. */
const GAP = "\n\n";
const LONGEST_HEADING = 300;

/** Makes one text of what was found in a file, and notes what stands where in it. */
export function composeDocument(pieces: Iterable<Piece>, facts: ReadFacts): ReadDocument {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const headings: Heading[] = [];
  let length = 0;
  for (const piece of pieces) {
    const { text, emphasis } = written(piece);
    if (text === "") continue;
    const start = blocks.length === 0 ? 0 : length + GAP.length;
    const end = start + text.length;
    const { kind, level, page } = piece;
    const place = page === undefined ? {} : { page };
    if (kind === "heading" && text.length <= LONGEST_HEADING) {
      const deep = level ?? 1;
      headings.push({ level: deep, text, start, ...place });
      blocks.push({ kind, start, end, level: deep, emphasis: [], ...place });
    } else {
      const moved = emphasis.map(([from, to]): [number, number] => [start + from, start + to]);
      blocks.push({ kind: kind === "heading" ? "paragraph" : kind, start, end, emphasis: moved, ...place });
    }
    texts.push(text);
    length = end;
  }
  const text = texts.join(GAP);
  const title = oneLine(facts.title ?? "").slice(0, LONGEST_HEADING);
  return {
    ...(title !== "" && { title }),
    // Of a text that says too little, English is as good a guess as any.
    language: detectLanguage(text) ?? "en",
    text,
    headings,
    blocks,
    ...(facts.pages !== undefined && { pages: facts.pages }),
    remarks: facts.remarks ?? [],
  };
}

interface Written {
  readonly text: string;
  readonly emphasis: readonly (readonly [number, number])[];
}

function written({ kind, runs }: Piece): Written {
  if (kind !== "code") return writtenLine(runs);
  const text = composed(runs.map((run) => run.text).join(""));
  // An empty line would end the block.
  return {
    text: text
      .replace(/\r\n?/g, "\n")
      .replace(/\n\s*\n/g, "\n")
      .replace(/^\n+|\s+$/g, ""),
    emphasis: [],
  };
}

/** Where emphasis begins and ends, while the text around it is being made plain: no text may hold these itself. */
const OPEN = "\u{F0000}";
const CLOSE = "\u{F0001}";
const MARKS = /[\u{F0000}\u{F0001}]/gu;

function writtenLine(runs: readonly Run[]): Written {
  const marked = runs
    .map(({ text, isEmphasized }) => {
      const bare = text.replace(MARKS, "");
      return isEmphasized === true && bare.trim() !== "" ? `${OPEN}${bare}${CLOSE}` : bare;
    })
    .join("")
    .replaceAll(CLOSE + OPEN, "");
  const plain = oneLine(marked);
  if (!plain.includes(OPEN)) return { text: plain, emphasis: [] };
  return withoutMarks(plain);
}

function withoutMarks(marked: string): Written {
  const emphasis: [number, number][] = [];
  let text = "";
  let from = 0;
  for (const part of marked.split(/([\u{F0000}\u{F0001}])/u)) {
    if (part === OPEN) from = text.length;
    else if (part === CLOSE) emphasis.push(trimmed(text, from));
    // Spaces may have met where a mark was between them.
    else text += /\s$/.test(text) || text === "" ? part.replace(/^ +/, "") : part;
  }
  const whole = text.trimEnd();
  return { text: whole, emphasis: emphasis.filter(([start, end]) => start < end && end <= whole.length) };
}

function trimmed(text: string, from: number): [number, number] {
  const words = text.slice(from);
  const start = from + words.length - words.trimStart().length;
  return [start, Math.max(start, from + words.trimEnd().length)];
}
