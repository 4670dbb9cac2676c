import { sentencesOf } from "../text/sentences.ts";
import { contentStems, stemOf } from "../text/stems.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsOf } from "../text/words.ts";

/** What a passage speaks of: whoever only read it speaks of that too. */
export interface Ground {
  readonly stems: ReadonlySet<string>;
  readonly language: string;
}

/** Words of questions and of those who explain: they stand in good ones whatever the passage says. */
const ASKING = `question questions answer answers correct right wrong following text passage word words term called name named
  describe describes best explain main reason cause causes example kind type part part role function purpose result effect
  happen happens happened mean means define definition statement true think remember recall look read again sentence care
  says learn why because therefore number year century date people person place first last different difference between
  compare include includes allow allows make makes made used use using take takes place give gives given find found known
  great large small many important example consider help helps hint idea key process change changes work works
  question questions réponse réponses juste correcte texte suivant suivante mot mots terme nom nommer appelle appelée appelé
  décrit décrire expliquer principal principale raison cause exemple sorte type partie rôle fonction but résultat effet
  arrive signifie définition phrase vrai pense pensez relisez relire passage attention dit apprend parce donc nombre année
  siècle date gens personne lieu premier première dernier dernière différence entre comparer comprend permet faire fait
  utilisé sert donne donner trouve trouver connu grand grande petit petite important importante processus change changement
  travail idée indice aide observe observez regarde regardez complète quelle quel`;

const asking = new Map(
  ["fr", "en"].map((language) => [language, new Set(contentStems(ASKING, language))] as const),
);

export function isCommon(stem: string, language: string): boolean {
  return asking.get(language)?.has(stem) === true;
}

export function groundOf(texts: readonly string[], language: string): Ground {
  const stems = new Set(texts.flatMap((text) => contentStems(text, language)));
  for (const stem of asking.get(language) ?? []) stems.add(stem);
  return { stems, language };
}

/** How much of what it is about is the passage's; of nothing, all. */
export function shareKnown(text: string, { stems, language }: Ground): number {
  const said = stemsSaid(text, language);
  if (said.length === 0) return 1;
  return said.filter((stem) => stems.has(stem)).length / said.length;
}

/** The most words in a row that are about something else; words of grammar between them do not count. */
export function longestStray(text: string, { stems, language }: Ground): number {
  let [longest, run] = [0, 0];
  for (const stem of stemsSaid(text, language)) {
    // Whoever asks to reckon gives numbers of their own.
    if (/^\p{N}+$/u.test(stem)) continue;
    run = stems.has(stem) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** `est-elle` is `est`: what French turns round to ask is not one word. */
function stemsSaid(text: string, language: string): readonly string[] {
  const asked = /-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)(?!\p{L})/giu;
  return contentStems(language === "fr" ? text.replace(asked, " ") : text, language);
}

/** Names within a sentence that the passage does not name. */
export function strayNames(text: string, { stems, language }: Ground): readonly string[] {
  const names: string[] = [];
  for (const { text: word, start } of wordsOf(text, language)) {
    const isFirst = /(?:^|[.!?:…«»“”"(\n]|[-–—]\s)\s*$/u.test(text.slice(0, start));
    if (isFirst || !/^\p{Lu}\p{L}{2,}/u.test(word) || isStopWord(word, language)) continue;
    if (!stems.has(stemOf(word, language))) names.push(word);
  }
  return names;
}

/** The sentences of a text, as texts. */
export function sentenceTexts(text: string, language: string): readonly string[] {
  return sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));
}
