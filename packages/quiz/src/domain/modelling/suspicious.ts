import type { Language } from "../language.ts";
import { sentencesOf } from "../text/sentences.ts";
import { contentStems } from "../text/stems.ts";
import { hasMixedWords, hidesWords, isSpelt, isStuffed, readings, undisguised } from "./disguises.ts";
import { isCommon } from "./grounding.ts";
import { type OrderSign, orderSigns } from "./order-signs.ts";
import { isOfAnotherTongue } from "./other-tongues.ts";
import { weighedOrders } from "./weighed-words.ts";

/** A sentence that speaks to a program instead of to a pupil. */
export interface SuspiciousSentence {
  readonly start: number;
  readonly end: number;
  /** `near`: it stands beside one of them, and may be the rest of what that says. */
  readonly sign: OrderSign | "near";
}

interface Read {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly sign: OrderSign | undefined;
}

/** Rather one too many: what is taken for one is kept from a model, and nothing worse happens to it. */
export function suspiciousSentences(text: string, language: Language): readonly SuspiciousSentence[] {
  const spans = sentencesOf(text, language);
  const said = spans.map(({ start, end }) => text.slice(start, end));
  const weighed = weighedOrders(said.map(undisguised), language);
  const sentences = spans.map(({ start, end }, at): Read => {
    const own = said[at] ?? "";
    return { start, end, said: own, sign: signOf(own, language) ?? (weighed.has(at) ? "asking" : undefined) };
  });
  const near = nearOnes(text, sentences, language);
  return sentences.flatMap(({ start, end, sign }, at): readonly SuspiciousSentence[] => {
    if (sign !== undefined) return [{ start, end, sign }];
    return near.has(at) ? [{ start, end, sign: "near" }] : [];
  });
}

/** Whether somebody who reviews should know of it: nobody orders by a sentence that is in Latin, or stands beside another. */
export function isTelling({ sign }: SuspiciousSentence): boolean {
  return sign !== "near" && sign !== "foreign";
}

function signOf(sentence: string, language: Language): OrderSign | undefined {
  if (isSpelt(sentence) || hasMixedWords(sentence) || isStuffed(sentence) || hidesWords(sentence))
    return "disguise";
  for (const said of readings(sentence)) {
    const plain = said.replace(/\s+/g, " ");
    const found = orderSigns.find(([, pattern]) => pattern.test(plain));
    if (found !== undefined) return found[0];
  }
  return isOfAnotherTongue(sentence, language) ? "foreign" : undefined;
}

/** Signs of somebody who speaks to whoever makes a quiz, and may go on to do so. */
const strong = new Set<OrderSign | undefined>(["role", "disguise", "quiz"]);
/** What begins so says more of what was said before. */
const GOES_ON =
  /^(?:it|its|this|that|these|those|they|there|so|il|elle|ils|elles|ce|c['’]|cela|ceci|cette|ces|celle|celui|y|en)\b/iu;

/** An order is split over sentences: what goes on in its paragraph where one speaks to a program is taken for part of it. */
function nearOnes(text: string, sentences: readonly Read[], language: Language): ReadonlySet<number> {
  const near = new Set<number>();
  for (const [at, own] of sentences.entries()) {
    if (own.sign !== undefined) continue;
    const [before, after] = [sentences[at - 1], sentences[at + 1]];
    const isAfter = isJoined(text, before, own) && (strong.has(before?.sign) || near.has(at - 1));
    const isBefore = isJoined(text, own, after) && strong.has(after?.sign);
    const isBetween = isAfter && isJoined(text, own, after) && after?.sign !== undefined;
    if (
      isBetween ||
      (isAfter && (GOES_ON.test(own.said) || shareWords(own, before, language))) ||
      (isBefore && shareWords(own, after, language))
    )
      near.add(at);
  }
  return near;
}

function isJoined(text: string, one: Read | undefined, next: Read | undefined): boolean {
  return one !== undefined && next !== undefined && !text.slice(one.end, next.start).includes("\n");
}

function shareWords(one: Read, other: Read | undefined, language: Language): boolean {
  const stems = new Set(contentStems(other?.said ?? "", language));
  return contentStems(one.said, language).some((stem) => stems.has(stem) && !isCommon(stem, language));
}

/** The text without these sentences; their places keep a sign, so that nobody takes what is around them for one. */
export function without(text: string, sentences: readonly SuspiciousSentence[]): string {
  let rest = "";
  let at = 0;
  for (const { start, end } of sentences) {
    rest += `${text.slice(at, start)}[…]`;
    at = end;
  }
  return rest + text.slice(at);
}
