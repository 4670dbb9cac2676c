/** A stretch of a GIFT file between empty lines: one question, or a line of its own. */
export interface GiftBlock {
  /** Of its first letter. */
  readonly line: number;
  readonly text: string;
  /** What comments before and in it say in brackets: `[tag:biology]`, `[id:12]`. */
  readonly tags: readonly string[];
  readonly id?: string;
  /** Its brace is never closed. */
  readonly isOpen: boolean;
}

/** So many empty lines may stand in a brace; after that it was forgotten, not left open. */
const MOST_JOINED = 40;
const TAG = /\[tag:((?:\\\]|[^\]\\]|\\(?!\])){1,200})\]/g;
const ID = /\[id:([^\]\s]{1,120})\]/;

interface Paragraph {
  readonly line: number;
  readonly lines: readonly string[];
  readonly comments: readonly string[];
}

export function giftBlocks(text: string): readonly GiftBlock[] {
  const paragraphs = paragraphsOf(text);
  const blocks: GiftBlock[] = [];
  let comments: readonly string[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    comments = [...comments, ...paragraph.comments].slice(-50);
    if (paragraph.lines.length === 0) {
      at += 1;
      continue;
    }
    const { taken, isOpen } = joinOpen(paragraphs, at);
    const parts = paragraphs.slice(at, at + taken);
    const said = [...comments, ...parts.slice(1).flatMap((part) => part.comments)];
    blocks.push(blockOf(parts, said, isOpen));
    comments = [];
    at += taken;
  }
  return blocks;
}

function paragraphsOf(text: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = 1;
  let lines: string[] = [];
  let comments: string[] = [];
  let first = 1;
  const end = () => {
    if (lines.length > 0 || comments.length > 0) paragraphs.push({ line: first, lines, comments });
    lines = [];
    comments = [];
  };
  for (const row of text.split("\n")) {
    const bare = row.trim();
    if (bare === "") end();
    else if (bare.startsWith("//")) comments.push(bare);
    else if (bare.startsWith("$CATEGORY:")) {
      end();
      paragraphs.push({ line, lines: [bare], comments: [] });
    } else {
      if (lines.length === 0) first = line;
      lines.push(row);
    }
    line += 1;
  }
  end();
  return paragraphs;
}

/** An answer's text may have empty lines in it; a question that begins before the brace closes says it was forgotten. */
function joinOpen(paragraphs: readonly Paragraph[], from: number): { taken: number; isOpen: boolean } {
  let isOpen = false;
  for (let taken = 0; taken < MOST_JOINED && from + taken < paragraphs.length; taken += 1) {
    const lines = paragraphs[from + taken]?.lines ?? [];
    if (taken > 0 && (lines[0] ?? "").trimStart().startsWith("::")) break;
    const after = braceAfter(lines, isOpen);
    if (after === "twice" && taken > 0) break;
    isOpen = after === "open";
    if (!isOpen) return { taken: taken + 1, isOpen: false };
  }
  return { taken: 1, isOpen: true };
}

function braceAfter(lines: readonly string[], openBefore: boolean): "open" | "closed" | "twice" {
  let isOpen = openBefore;
  for (const line of lines)
    for (let at = 0; at < line.length; at += 1) {
      const letter = line.charAt(at);
      if (letter === "\\") at += 1;
      else if (letter === "{" && isOpen && openBefore) return "twice";
      else if (letter === "{") isOpen = true;
      else if (letter === "}") isOpen = false;
    }
  return isOpen ? "open" : "closed";
}

function blockOf(parts: readonly Paragraph[], comments: readonly string[], isOpen: boolean): GiftBlock {
  const said = comments.join("\n");
  const id = ID.exec(said)?.[1];
  return {
    line: parts[0]?.line ?? 1,
    text: parts.map(({ lines }) => lines.join("\n")).join("\n\n"),
    tags: [...said.matchAll(TAG)].map(([, tag = ""]) => tag.replaceAll("\\]", "]").trim()),
    ...(id !== undefined && { id }),
    isOpen,
  };
}
