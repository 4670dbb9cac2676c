import type { ReadFormat } from "./formats.ts";

export interface FormatHint {
  readonly format?: ReadFormat | undefined;
  readonly filename?: string | undefined;
  /** Of questions whose words do not show theirs. */
  readonly language?: string | undefined;
}

const BY_ENDING: readonly (readonly [RegExp, ReadFormat])[] = [
  [/\.(?:json|jsonl|ndjson)$/i, "json"],
  [/\.(?:gift|gift\.txt)$/i, "gift"],
  [/\.(?:csv|tsv)$/i, "csv"],
];

/** What begins a file of one kind: its first element, without prefix. */
const BY_ROOT: Readonly<Record<string, ReadFormat>> = {
  quiz: "moodle",
  question: "moodle",
  questestinterop: "qti1",
  assessmentItem: "qti2",
  assessmentTest: "qti2",
  assessmentSection: "qti2",
  assessmentStimulus: "qti2",
  "qti-assessment-item": "qti3",
  "qti-assessment-test": "qti3",
  "qti-assessment-section": "qti3",
  "qti-assessment-stimulus": "qti3",
};

const ROOT = /<(?:[\w.-]+:)?([A-Za-z][\w-]*)[\s/>]/g;

/** Which format a text is in: what it says counts more than what it is called. */
export function detectFormat(text: string, { format, filename = "" }: FormatHint): ReadFormat | undefined {
  if (format !== undefined) return format;
  const head = text.slice(0, 4_000).trimStart();
  if (head.startsWith("<")) return formatOfXml(head);
  if (/^[[{]/.test(head) && isJson(text)) return "json";
  const named = BY_ENDING.find(([ending]) => ending.test(filename))?.[1];
  if (named !== undefined) return named;
  if (/^:TYPE:/m.test(head)) return "webct";
  if (/^\s*ANSWER\s*:/im.test(text)) return "aiken";
  if (/^(?:title|kind|stem|question)[,;\t]/i.test(head)) return "csv";
  return /(?<!\\)\{/.test(text) || /^(?:::|\/\/|\$CATEGORY:)/m.test(head) ? "gift" : undefined;
}

function formatOfXml(head: string): ReadFormat | undefined {
  for (const [, name = ""] of head.matchAll(ROOT)) {
    const format = BY_ROOT[name];
    if (format !== undefined) return format;
  }
  return undefined;
}

function isJson(text: string): boolean {
  const [first = ""] = text.trimStart().split("\n", 1);
  return [text, first].some((candidate) => {
    try {
      return typeof JSON.parse(candidate) === "object";
    } catch {
      return false;
    }
  });
}
