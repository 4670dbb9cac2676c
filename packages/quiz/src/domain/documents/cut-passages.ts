import { detectLanguage } from "../text/detect-language.ts";
import { sentencesOf } from "../text/sentences.ts";
import { classifySection } from "./classify-section.ts";
import type { Block, Heading, Passage, ReadDocument } from "./document.ts";

/** A passage before it has an id: where it is, and what it is. */
export type CutPassage = Omit<Passage, "id" | "documentId" | "revision" | "text" | "hash">;

/** What a token is worth in our languages, on the average. */
const CHARACTERS_A_TOKEN = 4.6;
const LEAST = Math.round(512 * CHARACTERS_A_TOKEN);
const LONGEST_PASSAGE = Math.floor(1_024 * CHARACTERS_A_TOKEN);
/** Of the words a passage sets off. */
const MOST_EMPHASIZED = 60;
const LONGEST_EMPHASIZED = 80;

/** Cuts a document into parts that are found and quoted as one. */
export function* cutPassages(read: ReadDocument): Generator<CutPassage> {
  let position = 0;
  for (const { headings, blocks } of sectionsOf(read)) {
    for (const part of partsOf(read, blocks)) {
      yield passageOf(read, { headings, blocks: part, position });
      position++;
    }
  }
}

interface Section {
  readonly headings: readonly string[];
  readonly blocks: readonly Block[];
}

/** What stands under one heading, up to the next of whatever level. Notes stand for themselves. */
function* sectionsOf({ headings, blocks }: ReadDocument): Generator<Section> {
  const path: Heading[] = [];
  let next = 0;
  let open: Block[] = [];
  const section = () => ({ headings: path.map(({ text }) => text), blocks: open });
  for (const block of blocks) {
    const startsHeading = block.kind === "heading";
    const changesKind = (open[0]?.kind === "note") !== (block.kind === "note");
    if (open.length > 0 && (startsHeading || changesKind)) {
      yield section();
      open = [];
    }
    if (!startsHeading) {
      open.push(block);
      continue;
    }
    const heading = headings[next];
    next++;
    if (heading === undefined) continue;
    while ((path.at(-1)?.level ?? 0) >= heading.level) path.pop();
    path.push(heading);
  }
  if (open.length > 0) yield section();
}

/** Parts of about the same length, none longer than may be. */
function* partsOf({ text, language }: ReadDocument, blocks: readonly Block[]): Generator<readonly Block[]> {
  const short = blocks.flatMap((block) =>
    lengthOf([block]) > LONGEST_PASSAGE ? halved(text, block, language) : [block],
  );
  const whole = lengthOf(short);
  const aim = Math.max(LEAST, Math.ceil(whole / Math.ceil(whole / LONGEST_PASSAGE)));
  let open: Block[] = [];
  for (const block of short) {
    const isFull = lengthOf(open) >= aim || lengthOf([...open.slice(0, 1), block]) > LONGEST_PASSAGE;
    if (open.length > 0 && isFull) {
      yield open;
      open = [];
    }
    open.push(block);
  }
  if (open.length > 0) yield open;
}

function lengthOf(blocks: readonly Block[]): number {
  return (blocks.at(-1)?.end ?? 0) - (blocks[0]?.start ?? 0);
}

/** A block too long for a passage, cut behind sentences; where one of them is too long itself, behind a word. */
function halved(text: string, block: Block, language: string): readonly Block[] {
  const parts: Block[] = [];
  let start = block.start;
  const cutAt = (end: number) => {
    parts.push({
      ...block,
      ...{ start, end },
      emphasis: block.emphasis.filter(([from, to]) => from >= start && to <= end),
    });
    start = end + (/^\s*/.exec(text.slice(end, Math.min(end + 100, block.end)))?.[0].length ?? 0);
  };
  const ends = sentencesOf(text.slice(block.start, block.end), language).map(({ end }) => block.start + end);
  for (const [index, end] of ends.entries()) {
    while (end - start > LONGEST_PASSAGE) cutAt(wordEnd(text, start));
    const following = ends[index + 1] ?? end;
    if (end - start >= LEAST || following - start > LONGEST_PASSAGE) cutAt(end);
  }
  if (start < block.end) cutAt(block.end);
  return parts;
}

/** The last word's end that still fits. */
function wordEnd(text: string, start: number): number {
  const most = start + LONGEST_PASSAGE;
  const space = text.lastIndexOf(" ", most);
  if (space > start + LEAST) return space;
  // No half of a letter that is written with two.
  return /[\ud800-\udbff]/.test(text[most - 1] ?? "") ? most - 1 : most;
}

function passageOf(
  read: ReadDocument,
  { headings, blocks, position }: Section & { readonly position: number },
): CutPassage {
  const start = blocks[0]?.start ?? 0;
  const end = blocks.at(-1)?.end ?? start;
  const text = read.text.slice(start, end);
  const page = blocks[0]?.page;
  const lastPage = blocks.at(-1)?.page;
  return {
    position,
    kind: classifySection(headings, blocks, read.text),
    language: detectLanguage(text) ?? read.language,
    headings,
    ...(page !== undefined && { page }),
    ...(lastPage !== undefined && { lastPage }),
    ...{ start, end },
    emphasized: emphasizedIn(read.text, blocks),
  };
}

/** Each once, as it is spelled where it stands first. */
function emphasizedIn(text: string, blocks: readonly Block[]): readonly string[] {
  const seen = new Map<string, string>();
  for (const { emphasis } of blocks)
    for (const [from, to] of emphasis) {
      const words = text.slice(from, to).replace(/^[\s.,;:!?«»"“”()]+|[\s.,;:!?«»"“”()]+$/g, "");
      const key = words.toLowerCase();
      if (words.length > 1 && words.length <= LONGEST_EMPHASIZED && !seen.has(key)) seen.set(key, words);
    }
  return [...seen.values()].slice(0, MOST_EMPHASIZED);
}
