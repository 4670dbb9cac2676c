import type { Language } from "../language.ts";

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop behind one of these ends no sentence. */
const abbreviations: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(
    `m mm mme mlle mr dr pr me st ste cf p pp art ch chap fig tab éd ed vol n no nos art av bd ex env etc apr j.-c jc av hab
    km min max sec tél janv févr avr juil sept oct nov déc op cit ibid id trad coll dir approx resp qq qqn qqch`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `mr mrs ms dr prof st jr sr vs e.g i.e cf p pp fig figs eq eqs ch chap sec vol no nos ed eds approx ca etc al inc ltd co
    jan feb mar apr jun jul aug sept oct nov dec dept gov gen col capt lt sgt rev hon a.m p.m u.s u.k b.c a.d`.split(
      /\s+/,
    ),
  ),
};

const segmenters = new Map<string, Intl.Segmenter>();

/** Of a language the engine knows nothing of, it goes by the rules that hold for most. */
function segmenterOf(language: Language): Intl.Segmenter {
  const locale = language === "fr" || language === "en" ? language : "und";
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: "sentence" });
  segmenters.set(locale, known);
  return known;
}

/** The sentences of a text, without the space around them. A line that is empty always ends one. */
export function sentencesOf(text: string, language: Language): readonly Span[] {
  const sentences: Span[] = [];
  for (const paragraph of paragraphsOf(text)) sentences.push(...sentencesIn(text, paragraph, language));
  return sentences;
}

function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    spans.push({ start, end: index });
    start = index + gap.length;
  }
  return [...spans, { start, end: text.length }];
}

function sentencesIn(text: string, { start, end }: Span, language: Language): readonly Span[] {
  const found: Span[] = [];
  let open: number | undefined;
  for (const { segment, index } of segmenterOf(language).segment(text.slice(start, end))) {
    open ??= start + index;
    const stop = start + index + segment.length;
    if (stop < end && goesOn(text.slice(open, stop), text.slice(stop, Math.min(end, stop + 40)), language))
      continue;
    const span = trimmed(text, open, stop);
    if (span.end > span.start) found.push(span);
    open = undefined;
  }
  return found;
}

/** Whether what the engine took for an end is none: an abbreviation, a name's letter, a line within a paragraph. */
function goesOn(sentence: string, next: string, language: Language): boolean {
  const bare = sentence.trimEnd();
  // What begins with a small letter, or closes what was opened, belongs to what came before.
  if (/^[\s]*[\p{Ll}»”)\]]/u.test(next) && !/[.!?…]["»”)]?\s*\n$/.test(sentence)) return true;
  if (!/[.!?…:;]["»”’)\]]*$/.test(bare)) return true;
  if (!bare.endsWith(".")) return false;
  const last = /([\p{L}\p{N}.-]+)\.$/u.exec(bare)?.[1]?.toLowerCase() ?? "";
  if (/^\p{L}$/u.test(last) && /(?:^|[\s('’.-])\p{Lu}\.$/u.test(bare)) return true;
  return abbreviations[language]?.has(last) === true && !/^\s*$/.test(next) && last !== "etc";
}

function trimmed(text: string, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
