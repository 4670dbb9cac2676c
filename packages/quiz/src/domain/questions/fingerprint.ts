import { searchKey } from "@souffleur/kernel";
import type { QuestionContent } from "./question.ts";

/**
 * The same for the same question: its stem and its answers in any order, without marks, cases and accents. Two that only
 * say the same in other words have different ones.
 */
export function fingerprintOf({ kind, stem, options, answers }: QuestionContent): string {
  const texts = [
    ...options.map(({ text, isRight }) => `${isRight ? "+" : "-"}${bare(text)}`),
    ...answers.map(({ text }) => `=${bare(text)}`),
  ].sort();
  return hash64([kind, bare(stem), ...texts].join("\n"));
}

function bare(text: string): string {
  return searchKey(text)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** FNV-1a over 64 bits: enough to find the same again, not to prove it. */
export function hash64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
