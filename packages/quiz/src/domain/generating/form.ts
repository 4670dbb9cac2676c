import { wordsOf } from "../text/words.ts";
import type { LanguageRules } from "./language-rules.ts";
import { FACTS, type Lexicon } from "./word-facts.ts";

/** What grammar sees of a term: options of one question must look alike in it. */
export interface Form {
  readonly words: number;
  readonly kind: "noun" | "adjective" | "verb" | "proper" | "unknown";
  readonly number: "singular" | "plural" | "either";
  readonly gender: "masculine" | "feminine" | "either";
  /** Begins with a vowel or a silent h: what stands before it changes. */
  readonly startsOpen: boolean;
  /** The word the others belong to, in lower case. */
  readonly head: string;
  readonly category: number;
  readonly frequency: number;
}

const SILENT_H =
  /^h(?:a(?:b|ll|rmo|lo|lei)|e(?:ct|lio|m|rb|ure|pa|xa)|i(?:st|v|pp)|o(?:m|n|r|mo|rl)|y|u(?:i|m|it))/;

export function formOf(text: string, rules: LanguageRules, lexicon: Lexicon): Form {
  const words = wordsOf(text, rules.language).map(({ text: word }) => word);
  const head = headOf(words, rules, lexicon);
  const facts = lexicon.factsOf(rules.language, head.toLowerCase());
  const nominal = (facts?.analyses ?? []).filter((analysis) => (analysis & FACTS.noun) !== 0);
  const all = nominal.length > 0 ? nominal : (facts?.analyses ?? []);
  const first = (words[0] ?? "").toLowerCase();
  return {
    words: words.length,
    kind: kindOf(words, head, facts?.analyses ?? []),
    number: oneOf(all, FACTS.singular, FACTS.plural, ["singular", "plural"]) ?? guessNumber(head, rules),
    gender: oneOf(all, FACTS.masculine, FACTS.feminine, ["masculine", "feminine"]) ?? "either",
    startsOpen: /^[aeiouyàâäéèêëîïôöùûüœæ]/.test(first) || (rules.language === "fr" && SILENT_H.test(first)),
    head: head.toLowerCase(),
    category: facts?.category ?? 0,
    frequency: facts?.frequency ?? 0,
  };
}

const LINKS: Readonly<Record<string, RegExp>> = {
  en: /^(?:of|in|for|to|with|on|at|by|from|and|or)$/i,
  fr: /^(?:de|d['’]|du|des|à|au|aux|en|par|pour|et|ou)$/i,
};

function headOf(words: readonly string[], rules: LanguageRules, lexicon: Lexicon): string {
  const link = words.findIndex((word, index) => index > 0 && LINKS[rules.language]?.test(word) === true);
  const core = link > 0 ? words.slice(0, link) : words;
  if (!rules.headFirst) return core.at(-1) ?? "";
  const isNoun = (word: string) =>
    (lexicon.factsOf(rules.language, word.toLowerCase())?.analyses ?? []).some((a) => (a & FACTS.noun) !== 0);
  return core.find(isNoun) ?? core[0] ?? "";
}

function kindOf(words: readonly string[], head: string, analyses: readonly number[]): Form["kind"] {
  const is = (fact: number) => analyses.some((analysis) => (analysis & fact) !== 0);
  if (
    words.length > 0 &&
    words.every((word) => /^(?:\p{Lu}|\p{N}|(?:of|the|and|de|du|des|la|le|et|d['’]|l['’])$)/u.test(word))
  )
    return "proper";
  if (is(FACTS.noun)) return "noun";
  if (is(FACTS.adjective) || is(FACTS.pastParticiple)) return "adjective";
  if (is(FACTS.finite) || is(FACTS.infinitive) || is(FACTS.presentParticiple)) return "verb";
  if (/(?:ic|ous|[ai]ble|ive|ar|ique|eux|euse)$/.test(head)) return "adjective";
  return /ing$/.test(head) ? "noun" : "unknown";
}

function oneOf<Name extends string>(
  analyses: readonly number[],
  a: number,
  b: number,
  [nameA, nameB]: readonly [Name, Name],
): Name | "either" | undefined {
  const hasA = analyses.some((analysis) => (analysis & a) !== 0);
  const hasB = analyses.some((analysis) => (analysis & b) !== 0);
  if (hasA && hasB) return "either";
  if (hasA) return nameA;
  return hasB ? nameB : undefined;
}

function guessNumber(head: string, { language }: LanguageRules): Form["number"] {
  if (language === "fr") return /[sx]$/i.test(head) ? "plural" : "singular";
  return /[^s]s$/i.test(head) && !/(?:us|is|ics)$/i.test(head) ? "plural" : "singular";
}

/** Whether one can stand where the other stands. */
export function isAlike(a: Form, b: Form, options: { readonly inSentence: boolean }): boolean {
  if (a.kind !== b.kind && !(isNominal(a) && isNominal(b))) return false;
  if ((a.kind === "proper") !== (b.kind === "proper")) return false;
  if (!agrees(a.number, b.number)) return false;
  return !options.inSentence || (agrees(a.gender, b.gender) && a.startsOpen === b.startsOpen);
}

function isNominal({ kind }: Form): boolean {
  return kind === "noun" || kind === "unknown" || kind === "proper";
}

export function agrees<Value extends string>(a: Value | "either", b: Value | "either"): boolean {
  return a === b || a === "either" || b === "either";
}
