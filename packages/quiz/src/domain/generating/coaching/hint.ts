import type { AuthoredDraft } from "../../agents/draft.ts";
import { contentStems } from "../../text/stems.ts";
import { type Corpus, escaped } from "../corpus.ts";
import { isSelfContained } from "../methods/cloze.ts";
import { GAP } from "../phrases.ts";
import type { Sentence } from "../sentence.ts";
import { coachPhrasesOf } from "./phrases.ts";

const FEWEST_WORDS = 7;
const BEGINNING = 5;
/** Beside the answer itself; a sentence that says the question over again helps nobody. */
const FEWEST_NEW_WORDS = 3;
const ABOUT_A_TERM: ReadonlySet<string> = new Set(["definition", "cloze", "recall"]);

/** What helps to find the answer without being it: another sentence of the course about it, with the answer left out. */
export function hintFor(draft: AuthoredDraft, corpus: Corpus): string {
  const { language } = corpus.rules;
  const phrases = coachPhrasesOf(language);
  const { options, answers, source } = draft.content;
  const key = (options.find(({ isRight }) => isRight) ?? answers[0])?.text ?? "";
  const hints = [
    ...(ABOUT_A_TERM.has(draft.method) ? elsewhere(draft, key, corpus) : []),
    ...source.headings.slice(-1).map(phrases.under),
    ...beginningOf(source.quote).map(phrases.begins),
  ];
  return hints.find((hint) => !givesAway(hint, draft, key, language)) ?? phrases.other();
}

function elsewhere({ content }: AuthoredDraft, key: string, corpus: Corpus): readonly string[] {
  const phrases = coachPhrasesOf(corpus.rules.language);
  const whole = new RegExp(`(?<![\\p{L}-])${escaped(key)}(?![\\p{L}-])`, "giu");
  const others = content.options.filter(({ isRight }) => !isRight).map(({ text }) => text.toLowerCase());
  const known = new Set(contentStems(content.stem, corpus.rules.language));
  const saysMore = ({ stems }: Sentence) =>
    [...stems].filter((stem) => !known.has(stem)).length > FEWEST_NEW_WORDS;
  const says = (sentence: Sentence) =>
    saysMore(sentence) &&
    sentence.passage.start + sentence.span.start !== content.source.start &&
    sentence.text.search(whole) > 0 &&
    isSelfContained(sentence, corpus) &&
    !others.some((text) => sentence.text.toLowerCase().includes(text));
  return corpus.sentences
    .filter(says)
    .slice(0, 3)
    .map(({ text }) => phrases.elsewhere(text.replace(whole, GAP)));
}

function beginningOf(quote: string): readonly string[] {
  const words = quote.split(/\s+/);
  return words.length < FEWEST_WORDS + BEGINNING ? [] : [words.slice(0, BEGINNING).join(" ")];
}

/** The answer itself, a word of its family, or any of the options, which would single one out. */
function givesAway(hint: string, { content }: AuthoredDraft, key: string, language: "fr" | "en"): boolean {
  const small = hint.toLowerCase();
  if (content.options.some(({ text }) => small.includes(text.toLowerCase()))) return true;
  const stems = new Set(contentStems(hint, language));
  return contentStems(key, language).some((stem) => stems.has(stem)) && !/\s/.test(key.trim());
}
