/** Where words stand in a text, and how exactly they were said. */
export interface LocatedQuote {
  readonly start: number;
  readonly end: number;
  /** To the letter; or the same but for space, case, and the shape of quotes and dashes. */
  readonly match: "exact" | "normalised";
}

/** A text as it is compared, and where each of its characters stood before. */
interface Plain {
  readonly text: string;
  readonly places: readonly number[];
}

const LEAST = 8;

const alike: Readonly<Record<string, string>> = {
  ...{ "’": "'", "‘": "'", ʼ: "'", "“": '"', "”": '"', "«": '"', "»": '"' },
  ...{ "–": "-", "—": "-", "‑": "-", "−": "-", "…": ".", œ: "oe", æ: "ae" },
};

/** Finds words that were said to be a quotation; nothing where they are none. */
export function locateQuote(text: string, quote: string): LocatedQuote | undefined {
  const asked = quote.trim();
  if (asked.length < LEAST) return undefined;
  const exact = text.indexOf(asked);
  if (exact >= 0) return { start: exact, end: exact + asked.length, match: "exact" };
  const [there, wanted] = [plainOf(text), plainOf(asked)];
  const words = wanted.text.replace(/^["'. ]+|["'. ]+$/g, "");
  if (words.length < LEAST) return undefined;
  const at = there.text.indexOf(words);
  const [start, last] = [there.places[at], there.places[at + words.length - 1]];
  if (at < 0 || start === undefined || last === undefined) return undefined;
  return { start, end: withEnd(text, last + 1), match: "normalised" };
}

/** With the sign that ends its sentence. */
function withEnd(text: string, end: number): number {
  return /[.!?…]/.test(text[end] ?? "") ? end + 1 : end;
}

function plainOf(text: string): Plain {
  let plain = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    const as = /\s/.test(sign) ? " " : (alike[sign] ?? sign.toLowerCase());
    if (as === " " && (plain === "" || plain.endsWith(" "))) continue;
    plain += as;
    for (let each = 0; each < as.length; each += 1) places.push(at);
  }
  return { text: plain, places };
}
