import { Phrases, type Sight } from "../../reading/phrases.ts";
import type { ReadText } from "../../reading/read-text.ts";

/** Words that turn a sentence round by themselves. */
const plain = new Phrases({
  fr: "sauf, excepté, exceptée, exceptés, exceptées, hormis, à l'exception de, à l'exception d', à l'exception du, à l'exception des, fausse, fausses, inexacte, inexactes, inexact, incorrecte, incorrectes, incorrect, erronée, erronées, erroné, est faux, sont faux, mensongère",
  en: "not, except, cannot, isn't, aren't, wasn't, weren't, doesn't, don't, didn't, hasn't, haven't, hadn't, won't, wouldn't, can't, couldn't, shouldn't, incorrect, inaccurate, untrue, is false, are false, false statement, false statements, never",
});

/** The two halves of French: the first alone may be none ("ne … que"), or no more than style. */
const OPENING = new Set(["ne", "n'"]);
const CLOSING = new Set(["pas", "point", "jamais", "aucun", "aucune", "plus", "rien", "ni", "nullement"]);
/** So many words may stand between them. */
const BETWEEN = 4;

/** Where a text says no, from left to right. */
export function negationsOf(text: ReadText): readonly Sight[] {
  const found = plain.in(text).filter((each) => !isTurnOfPhrase(text, each));
  return text.language === "fr" ? [...found, ...pairsOf(text)].sort((a, b) => a.start - b.start) : found;
}

/** "Not only … but also", "whether or not", "true or false". */
function isTurnOfPhrase({ words }: ReadText, { from, to }: Sight): boolean {
  const [before, first, after] = [words[from - 1]?.key, words[from]?.key, words[to]?.key];
  // "Not involving …" describes, and turns nothing round.
  if (first === "not")
    return after === "only" || after?.endsWith("ing") === true || before === "or" || before === "why";
  return before === "or" || before === "ou";
}

function pairsOf({ words, raw }: ReadText): readonly Sight[] {
  const found: Sight[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!OPENING.has(words[from]?.key ?? "")) continue;
    const upTo = Math.min(words.length - 1, from + BETWEEN + 1);
    let to = from + 1;
    while (to <= upTo && !CLOSING.has(words[to]?.key ?? "")) to++;
    // "ne … pas seulement", "ne … plus que" say yes.
    if (to > upTo || ["seulement", "uniquement", "que", "qu'"].includes(words[to + 1]?.key ?? "")) continue;
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    found.push({ text: raw.slice(start, end), start, end, from, to: to + 1 });
  }
  return found;
}
