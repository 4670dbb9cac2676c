import type { Language } from "../language.ts";

/** A word or a number of a text, and where it stands there. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with what joins them within: hyphens, apostrophes, the marks inside a number. */
const RUN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-'’·](?=[\p{L}\p{N}])|(?<=\p{N})[.,](?=\p{N}))*/gu;

const ELIDED = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i;
const POSSESSIVE = /['’]s$/i;

/**
 * The words of a text in their order. In French what is elided stands for itself, `l'` `eau`; in English what belongs
 * to somebody stands without its ending.
 */
export function wordsOf(text: string, language: Language): readonly Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    language === "fr" ? withoutElisions(run, index) : [withoutPossessive(run, index)],
  );
}

function withoutElisions(run: string, start: number): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  for (let elided = ELIDED.exec(run); elided !== null; elided = ELIDED.exec(run.slice(at))) {
    words.push({ text: elided[0], start: start + at, end: start + at + elided[0].length });
    at += elided[0].length;
  }
  return [...words, { text: run.slice(at), start: start + at, end: start + run.length }];
}

function withoutPossessive(run: string, start: number): Word {
  const text = run.replace(POSSESSIVE, "");
  return { text, start, end: start + text.length };
}

export function countWords(text: string): number {
  return text.match(RUN)?.length ?? 0;
}
