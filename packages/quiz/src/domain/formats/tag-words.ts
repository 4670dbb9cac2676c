import { bloomLevels, difficulties, type QuestionContent, soloLevels } from "../questions/question.ts";
import type { RawQuestion } from "./raw-question.ts";
import { shownLanguage } from "./shown-language.ts";

type Said = Pick<RawQuestion, "bloom" | "solo" | "difficulty" | "language">;

const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;

/**
 * What formats without a place for a question's level keep among its tags: `bloom:apply`. Programs that know tags only
 * hand it through unharmed.
 */
export function tagsWithWords(content: QuestionContent, withLanguage: boolean): readonly string[] {
  const words = [
    ["bloom", content.bloom],
    ["solo", content.solo],
    ["difficulty", content.difficulty],
    ["language", withLanguage ? content.language : undefined],
  ] as const;
  return [
    ...content.tags,
    ...words.flatMap(([name, word]) => (word === undefined ? [] : [`${name}:${word}`])),
  ];
}

/** Tags of its own that would be read as a level or a language. */
export function tagsLikeWords({ tags }: QuestionContent): readonly string[] {
  return tags.filter((tag) => wordOf(tag) !== undefined);
}

/** The tags that are tags, and what the others say. */
export function wordsOfTags(all: readonly string[]): { readonly tags: readonly string[] } & Said {
  const tags: string[] = [];
  let said: Said = {};
  for (const tag of all) {
    const found = wordOf(tag);
    if (found === undefined) tags.push(tag);
    else said = { ...said, ...found };
  }
  return { tags, ...said };
}

function wordOf(tag: string): Said | undefined {
  const colon = tag.indexOf(":");
  const name = tag.slice(0, colon);
  const word = tag.slice(colon + 1);
  if (name === "bloom") return oneOf(bloomLevels, word, (bloom) => ({ bloom }));
  if (name === "solo") return oneOf(soloLevels, word, (solo) => ({ solo }));
  if (name === "difficulty") return oneOf(difficulties, word, (difficulty) => ({ difficulty }));
  return name === "language" && LANGUAGE.test(word) ? { language: word } : undefined;
}

function oneOf<Word extends string>(words: readonly Word[], text: string, say: (word: Word) => Said) {
  const found = words.find((word) => word === text);
  return found === undefined ? undefined : say(found);
}

/** Whether a question's own words would not show its language to whoever reads it again. */
export function needsLanguageTag(content: QuestionContent): boolean {
  const options = content.kind === "true_false" ? [] : content.options;
  return shownLanguage({ ...content, options }) !== content.language;
}
