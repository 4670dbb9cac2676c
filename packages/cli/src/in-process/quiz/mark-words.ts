import type { Finding, QuestionContent } from "@souffleur/quiz/questions";
import { plain } from "../../output/style.ts";

/** How much of a text is shown around the words in question. */
const AROUND = 60;

/** The words a finding is about, in the text they stand in; nothing where it is about the whole question. */
export function markedTexts(
  content: QuestionContent,
  { places }: Finding,
  mark: (words: string) => string,
): readonly string[] {
  const spans = new Map<string, { readonly text: string; readonly spans: [number, number][] }>();
  for (const { part, index, start, end } of places) {
    const text = textAt(content, part, index);
    if (text === undefined || start === undefined || end === undefined) continue;
    const key = `${part} ${index ?? ""}`;
    const known = spans.get(key) ?? { text, spans: [] };
    known.spans.push([start, end]);
    spans.set(key, known);
  }
  return [...spans.values()].map((each) => marked(each.text, each.spans, mark));
}

function textAt(content: QuestionContent, part: string, index = 0): string | undefined {
  if (part === "stem") return content.stem;
  if (part === "option") return content.options[index]?.text;
  if (part === "answer") return content.answers[index]?.text;
  if (part === "explanation") return content.explanation;
  return part === "hint" ? content.hint : undefined;
}

function marked(
  text: string,
  spans: readonly (readonly [number, number])[],
  mark: (words: string) => string,
): string {
  const sorted = spans.toSorted(([one], [other]) => one - other);
  const from = Math.max(0, (sorted[0]?.[0] ?? 0) - AROUND);
  const to = Math.min(text.length, (sorted.at(-1)?.[1] ?? 0) + AROUND);
  let [line, at] = [from > 0 ? "…" : "", from];
  for (const [start, end] of sorted) {
    if (start < at) continue;
    line +=
      oneLine(text.slice(at, start)) + mark(oneLine(text.slice(start, Math.min(end, start + 4 * AROUND))));
    at = end;
  }
  return `${line}${oneLine(text.slice(at, Math.max(at, to)))}${to < text.length ? "…" : ""}`;
}

function oneLine(text: string): string {
  return plain(text.replace(/\s+/g, " "));
}
