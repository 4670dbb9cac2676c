import type { QuestionContent } from "../questions/question.ts";
import { opposed } from "./opposites.ts";
import { type Signature, signatureOf } from "./signature.ts";

/** From here on two questions are taken to ask the same: found on half of the pairs of `bench/quiz-duplicates.ts`. */
export const sameFrom = 0.5;

/** From 0 to 1: how surely two questions ask the same thing, by their words alone. */
export function likenessOf(a: QuestionContent, b: QuestionContent): number {
  return signatureLikeness(signatureOf(a), signatureOf(b));
}

/** What one asks and the other does not weighs more than what both ask. */
export function signatureLikeness(a: Signature, b: Signature): number {
  if (a.language !== b.language) return 0;
  const key = keyLikeness(a.keys, b.keys);
  if (key === 0) return 0;
  const words = (overlap(a.stems, b.stems) + overlap(b.stems, a.stems)) / 2;
  const letters = dice(a.trigrams, b.trigrams);
  const text = 0.65 * words + 0.35 * letters;
  return text * (0.4 + 0.6 * key) * discord(a, b);
}

/** The same question asks for the same answer: with another one it only looks alike. */
function keyLikeness(a: Signature["keys"], b: Signature["keys"]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const best = (key: ReadonlySet<string>, others: Signature["keys"]) =>
    Math.max(...others.map((other) => keyOverlap(key, other)));
  const all = [...a.map((key) => best(key, b)), ...b.map((key) => best(key, a))];
  return all.reduce((sum, value) => sum + value, 0) / all.length;
}

/** `Newton` and `Isaac Newton` are one; `red blood cells` and `white blood cells` are not. */
function keyOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  if (shared === 0) return 0;
  if (shared === Math.min(a.size, b.size)) return shared === Math.max(a.size, b.size) ? 1 : 0.8;
  return 0;
}

/** Of weighted words: twice what is shared by what there is. */
function overlap(a: Signature["stems"], b: Signature["stems"]): number {
  let [shared, all] = [0, 0];
  for (const [stem, weight] of a) {
    all += weight;
    shared += 2 * Math.min(weight, likeIn(stem, b));
  }
  for (const weight of b.values()) all += weight;
  return all === 0 ? 0 : Math.min(1, shared / all);
}

/** Its weight there; that of a word with the same beginning where it is not: `Brésil`, `Brésiliens`. */
function likeIn(stem: string, others: Signature["stems"]): number {
  const same = others.get(stem);
  if (same !== undefined) return same;
  for (const [other, weight] of others) if (isKin(stem, other)) return weight * 0.9;
  return 0;
}

const ROOT = 5;

function isKin(a: string, b: string): boolean {
  const least = Math.min(a.length, b.length);
  if (least < ROOT) return false;
  const length = Math.max(ROOT, Math.floor(least * 0.75));
  return a.slice(0, length) === b.slice(0, length);
}

/** Signs that two questions which look alike ask for different things. */
function discord(a: Signature, b: Signature): number {
  let factor = 1;
  if (a.isNegative !== b.isNegative) factor *= 0.4;
  if (a.numbers.symmetricDifference(b.numbers).size > 0) factor *= 0.5;
  if (opposed(a.stems, b.stems)) factor *= 0.4;
  return factor * namesDiffer(a, b);
}

/** Each has a name the other has not: two people, two places. */
function namesDiffer(a: Signature, b: Signature): number {
  const own = (of: Signature, other: Signature) =>
    [...of.stems].some(([stem, weight]) => weight > 1 && likeIn(stem, other.stems) === 0);
  return own(a, b) && own(b, a) ? 0.4 : 1;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * a.intersection(b).size) / all;
}
