import { openLexicon } from "../../src/adapters/generating/open-lexicon.ts";
import type { Candidate } from "../../src/domain/generating/candidate.ts";
import { type Corpus, readCorpus } from "../../src/domain/generating/corpus.ts";
import type { Sentence } from "../../src/domain/generating/sentence.ts";
import { courseOf } from "./course.ts";

const lexicon = openLexicon();

/** What the author knows of some texts, all of its steps taken. */
export function corpusOf(language: "fr" | "en", parts: Parameters<typeof courseOf>[1]): Corpus {
  const steps = readCorpus(courseOf(language, parts), language, lexicon);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  if (step.value === undefined) throw new Error(`Nothing is known of "${language}".`);
  return step.value;
}

/** What one way of asking makes of each sentence of a text. */
export function asksOf(
  corpus: Corpus,
  ask: (sentence: Sentence, corpus: Corpus) => Candidate | undefined,
): readonly Candidate[] {
  return corpus.sentences.flatMap((sentence) => ask(sentence, corpus) ?? []);
}
