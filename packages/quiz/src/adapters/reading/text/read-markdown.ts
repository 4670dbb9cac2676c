import type { Piece, Run } from "../../../domain/documents/piece.ts";
import type { Reader } from "../reader.ts";
import { decodeText } from "./decode-text.ts";
import { inlineRuns } from "./inline-marks.ts";
import { joinLines } from "./join-lines.ts";

/** Markdown as teachers write it. */
export const readMarkdown: Reader = ({ bytes }) => {
  const source = decodeText(bytes)
    .replace(/\r\n?/g, "\n")
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "");
  const front = /^---\n([\s\S]*?)\n(?:---|\.\.\.)\s*\n/.exec(source);
  const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(front?.[1] ?? "")?.[1];
  const lines = source.slice(front?.[0].length ?? 0).split("\n");
  return { pieces: piecesOf(lines), facts: () => ({ title }) };
};

const FENCE = /^\s{0,3}(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const ITEM = /^\s*(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/;
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/;
const TABLE_RULE = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const LINK_TARGET = /^\s{0,3}\[[^\]]+\]:\s*\S+/;
/** Where a paragraph ends without an empty line. */
const BREAKS = [FENCE, HEADING, ITEM, RULE, /^\s{0,3}>/, /^\s*\|/, /^\s*$/, /^:\s+/];

function* piecesOf(lines: readonly string[]): Generator<Piece> {
  let at = 0;
  while (at < lines.length) {
    const { pieces, next } = blockAt(lines, at);
    yield* pieces;
    // A block always takes a line.
    at = Math.max(next, at + 1);
  }
}

interface Taken {
  readonly pieces: readonly Piece[];
  readonly next: number;
}

function blockAt(lines: readonly string[], at: number): Taken {
  const line = lines[at] ?? "";
  if (line.trim() === "" || LINK_TARGET.test(line)) return { pieces: [], next: at + 1 };
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) return codeAt(lines, at, fence);
  const heading = HEADING.exec(line);
  if (heading !== null) {
    const [, marks = "", text = ""] = heading;
    return { pieces: [{ kind: "heading", level: marks.length, runs: unset(text) }], next: at + 1 };
  }
  if (RULE.test(line)) return { pieces: [], next: at + 1 };
  if (line.includes("|") && TABLE_RULE.test(lines[at + 1] ?? "") && (lines[at + 1] ?? "").includes("-"))
    return tableAt(lines, at);
  if (/^\s{0,3}>/.test(line)) return quoteAt(lines, at);
  const item = ITEM.exec(line);
  return item === null ? paragraphAt(lines, at) : itemAt(lines, at, item);
}

/** A heading is set off as a whole: nothing in it is. */
function unset(text: string): readonly Run[] {
  return inlineRuns(text).map((run) => ({ text: run.text }));
}

function codeAt(lines: readonly string[], at: number, fence: string): Taken {
  let end = at + 1;
  while (end < lines.length && !(lines[end] ?? "").trimStart().startsWith(fence)) end++;
  const text = lines.slice(at + 1, end).join("\n");
  return { pieces: [{ kind: "code", runs: [{ text }] }], next: end + 1 };
}

function tableAt(lines: readonly string[], at: number): Taken {
  const pieces: Piece[] = [];
  let end = at;
  for (; end < lines.length && (lines[end] ?? "").includes("|"); end++) {
    if (end === at + 1) continue;
    const cells = (lines[end] ?? "")
      .trim()
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/);
    const runs = cells.flatMap((cell, index): readonly Run[] => [
      ...(index > 0 ? [{ text: " | " }] : []),
      ...inlineRuns(cell.trim()),
    ]);
    pieces.push({ kind: "row", runs });
  }
  return { pieces, next: end };
}

function quoteAt(lines: readonly string[], at: number): Taken {
  let end = at;
  while (end < lines.length && /^\s{0,3}>/.test(lines[end] ?? "")) end++;
  const inner = lines.slice(at, end).map((line) => line.replace(/^\s{0,3}>\s?/, ""));
  const pieces = inner
    .join("\n")
    .split(/\n\s*\n/)
    .map((text): Piece => ({ kind: "quote", runs: inlineRuns(joinLines(text.split("\n"))) }));
  return { pieces, next: end };
}

function itemAt(lines: readonly string[], at: number, [, , number, text = ""]: RegExpExecArray): Taken {
  const end = endOfParagraph(lines, at + 1);
  const whole = joinLines([text, ...lines.slice(at + 1, end)]);
  const mark = number === undefined ? "• " : `${number}. `;
  return { pieces: [{ kind: "item", runs: [{ text: mark }, ...inlineRuns(whole)] }], next: end };
}

function paragraphAt(lines: readonly string[], at: number): Taken {
  const end = endOfParagraph(lines, at + 1);
  const own = lines.slice(at, end);
  const underline = own.findIndex((line, index) => index > 0 && /^\s{0,3}(?:=+|-+)\s*$/.test(line));
  if (underline > 0) {
    const level = (own[underline] ?? "").includes("=") ? 1 : 2;
    const runs = unset(joinLines(own.slice(0, underline)));
    return { pieces: [{ kind: "heading", level, runs }], next: at + underline + 1 };
  }
  const definition = /^:\s+(.*)$/.exec(lines[end] ?? "")?.[1];
  if (definition !== undefined && own.length === 1) {
    const stop = endOfParagraph(lines, end + 1);
    const said = joinLines([definition, ...lines.slice(end + 1, stop)]);
    const term = inlineRuns(own[0] ?? "").map(({ text }) => ({ text, isEmphasized: true }));
    return { pieces: [{ kind: "item", runs: [...term, { text: ": " }, ...inlineRuns(said)] }], next: stop };
  }
  return { pieces: [{ kind: "paragraph", runs: inlineRuns(joinLines(own)) }], next: end };
}

function endOfParagraph(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    const isUnderline = /^\s{0,3}(?:=+|-+)\s*$/.test(line) && line.trim() !== "";
    if (!isUnderline && BREAKS.some((pattern) => pattern.test(line))) break;
    end++;
    if (isUnderline) break;
  }
  return end;
}
