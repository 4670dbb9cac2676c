import type { Language } from "../language.ts";
import type { Finding } from "../linting/finding.ts";
import type { QuestionContent } from "../questions/question.ts";
import { sentencesOf } from "../text/sentences.ts";
import { contentStems } from "../text/stems.ts";

/** Below this share of its words in the passage, a key is not the passage's. */
const LEAST_SHARE = 0.5;
/** How far around the quotation its sentences are looked for. */
const AROUND = 600;

/**
 * Whether a question says what its document says: the quotation stands there word for word at its offsets, and holds the
 * words of the key. `text` is the document's in the revision the quotation names; nothing where that is gone.
 */
export function groundingFindings(content: QuestionContent, text: string | undefined): readonly Finding[] {
  const { source } = content;
  if (source === undefined) return [];
  if (source.quote.trim() === "" || text?.slice(source.start, source.end) !== source.quote)
    return [quoteNotFound];
  const share = supportedShare(content, surroundings(text, source.start, source.end, content.language));
  if (share === 0) return [keyNotSupported("error")];
  return share < LEAST_SHARE ? [keyNotSupported("warning")] : [];
}

/** The sentences the quotation stands in, whole. */
function surroundings(text: string, start: number, end: number, language: Language): string {
  const from = Math.max(0, start - AROUND);
  const part = text.slice(from, end + AROUND);
  const sentences = sentencesOf(part, language).filter(
    (sentence) => from + sentence.end > start && from + sentence.start < end,
  );
  const first = sentences[0];
  const last = sentences.at(-1);
  return first === undefined || last === undefined
    ? text.slice(start, end)
    : part.slice(first.start, last.end);
}

/** Of the words of the key that one finds least of, the share that stands there. */
function supportedShare(content: QuestionContent, passage: string): number {
  const { language } = content;
  const known = new Set(contentStems(passage, language));
  return Math.min(1, ...keysOf(content).map((key) => shareOf(key, known, passage, language)));
}

/** What must stand in the passage. Of a statement to be judged, the statement does. */
function keysOf({ kind, stem, options, answers }: QuestionContent): readonly string[] {
  if (kind === "true_false") return [stem];
  const right = options.filter(({ isRight }) => isRight).map(({ text }) => text);
  // Of several ways to write the answer, one is enough.
  return right.length > 0 ? right : [answers.map(({ text }) => text).join(" ")];
}

function shareOf(key: string, known: ReadonlySet<string>, passage: string, language: Language): number {
  const stems = contentStems(key, language);
  if (stems.length === 0) return passage.includes(key.trim()) ? 1 : 0;
  return stems.filter((stem) => known.has(stem)).length / stems.length;
}

const quoteNotFound: Finding = {
  rule: "quote_not_found",
  severity: "error",
  message: {
    en: "The quotation does not stand in the document at the place it names.",
    fr: "La citation ne figure pas dans le document à l'endroit indiqué.",
  },
  places: [{ part: "source" }],
};

function keyNotSupported(severity: "error" | "warning"): Finding {
  return {
    rule: "key_not_supported",
    severity,
    message: {
      en: "The quotation does not hold the words of the right answer.",
      fr: "La citation ne contient pas les mots de la bonne réponse.",
    },
    places: [{ part: "source" }],
  };
}
