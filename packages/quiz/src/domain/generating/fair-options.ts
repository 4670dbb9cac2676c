import { contentStems } from "../text/stems.ts";
import { plainlySaid } from "./learned-parts.ts";
import { phrasesOf } from "./phrases.ts";

/** So many letters in common, and one word sounds like the other. */
const ROOT = 5;
const SHORTEST_ROOT = 4;
/** Beginnings of words that are not of a family: `process` and `procedure` say nothing of each other. */
const COMMON_HEADS =
  /^(?:anti|comm|comp|conc|cond|conf|cons|cont|conv|corr|coun|desc|disc|diff|disp|dist|entr|expl|expo|exte|extr|func|gene|indi|infl|infr|inte|intr|modi|non-|over|para|part|pers|pred|pres|prim|prin|proc|prod|prog|prop|prot|prov|reac|reco|refl|rela|repr|resp|rest|semi|sign|spec|stan|stra|stru|subs|supe|supp|surf|tran|unde|univ)/;

/** A word of the answer, or one of its family, stands in the question. */
export function givesAway(asked: ReadonlySet<string>, key: readonly string[]): boolean {
  for (const stem of key)
    for (const other of asked) if (stem === other || sharesRoot(stem, other)) return true;
  return false;
}

function sharesRoot(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, ROOT);
  if (length < SHORTEST_ROOT) return false;
  if (a.slice(0, SHORTEST_ROOT) === b.slice(0, SHORTEST_ROOT))
    return length < ROOT || a.slice(0, ROOT) === b.slice(0, ROOT) || !COMMON_HEADS.test(a);
  if (length < ROOT) return false;
  return a.includes(b.slice(0, length)) || b.includes(a.slice(0, length));
}

/**
 * The wrong answers beside which no word of the question points at one option: what the question says of the key,
 * each of them has, and what it says of them, the key has. None of them says another one with a word more.
 */
export function fairOthers(
  asked: { readonly stem: string; readonly key: string },
  others: readonly string[],
  language: "fr" | "en",
): readonly string[] {
  const said = new Set(contentStems(asked.stem, language).filter((stem) => !frameOf(language).has(stem)));
  const own = contentStems(asked.key, language);
  const told = own.filter((stem) => givesAway(said, [stem]));
  const plain = plainlySaid(asked.stem, asked.key);
  const fair: { readonly text: string; readonly stems: readonly string[] }[] = [];
  for (const text of others) {
    const stems = contentStems(text, language);
    const isPointedAt = stems.some((stem) => givesAway(said, [stem]) && !givesAway(new Set(own), [stem]));
    const lacks = told.some((stem) => !givesAway(new Set(stems), [stem]));
    const isPlain = plainlySaid(asked.stem, text).symmetricDifference(plain).size > 0;
    if (isPointedAt || lacks || isPlain || fair.some((other) => isWithin(stems, other.stems))) continue;
    fair.push({ text, stems });
  }
  return fair.map(({ text }) => text);
}

/** `receptor` and `internal receptor`: who takes the one takes the other. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  return a.every((stem) => b.includes(stem)) || b.every((stem) => a.includes(stem));
}

const frames = new Map<string, ReadonlySet<string>>();

/** What every question says, whatever it asks. */
function frameOf(language: "fr" | "en"): ReadonlySet<string> {
  const known = frames.get(language);
  if (known !== undefined) return known;
  const { named, defined, described, meaning, cloze, member, stranger } = phrasesOf(language);
  const texts = [named, defined, described, meaning, cloze, member, stranger].map((phrase) => phrase(""));
  const frame = new Set(contentStems(texts.join(" "), language));
  frames.set(language, frame);
  return frame;
}
