import { searchKey } from "@souffleur/kernel";

/** A title as it is compared: without accents, case, signs, and what its spelling leaves open. */
export interface TitleWords {
  /** Without the leading article. */
  readonly words: readonly string[];
  readonly hasArticle: boolean;
  /** Which part of a set it says it is: `2` of "Dune, deuxième partie"; nothing where it says none. */
  readonly parts: readonly number[];
}

const articles = new Set(
  "le la les l un une des the a an der die das ein eine el los las una il lo gli i o os as".split(" "),
);
const and = new Set(["&", "+", "et", "and", "und"]);
/** Words before a number that only say that it counts parts. */
const partWords = new Set(
  "part parte partie pt teil chapter chapitre kapitel volume vol episode volet tome book livre film movie".split(
    " ",
  ),
);
const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "one un une premier premiere first erster",
    "two deux deuxieme second seconde zwei zweiter",
    "three trois troisieme third drei dritter",
    "four quatre quatrieme fourth vier",
    "five cinq cinquieme fifth funf",
    "six sixieme sixth sechs",
    "seven sept septieme seventh",
    "eight huit huitieme eighth",
    "nine neuf neuvieme ninth",
    "ten dix dixieme tenth",
  ].flatMap((words, index) => words.split(" ").map((word) => [word, index + 1])),
);
const romans = new Map(
  "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi"
    .split(" ")
    .map((roman, index) => [roman, index + 1]),
);

export function wordsOfTitle(title: string): TitleWords {
  const turned = title.replace(/^(.*), (the|a|an|le|la|les|l'|un|une)$/iu, "$2 $1");
  const raw = searchKey(turned)
    .replace(/([\p{L}])['’ʼ`´]([\p{L}])/gu, "$1 $2")
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => word !== "");
  const plain = raw.map((word) => (and.has(word) ? "&" : word));
  const counted = countParts(plain);
  const [first, second] = counted.words;
  const hasArticle = first !== undefined && second !== undefined && articles.has(first);
  return { words: hasArticle ? counted.words.slice(1) : counted.words, hasArticle, parts: counted.parts };
}

/** Numbers, however they are written, become figures; "part" before one says no more than the figure does. */
function countParts(plain: readonly string[]): { words: readonly string[]; parts: readonly number[] } {
  const words: string[] = [];
  const parts: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    const word = plain[at] ?? "";
    const next = plain[at + 1];
    const afterPart = partWords.has(word) ? numberOf(next, true) : undefined;
    // "Deuxième partie": the number comes first.
    const beforePart = next !== undefined && partWords.has(next) ? numberWords[word] : undefined;
    const number =
      afterPart ?? beforePart ?? (at === 0 ? undefined : numberOf(word, false, next === undefined));
    if (number === undefined) words.push(word);
    else {
      words.push(String(number));
      parts.push(number);
      if (afterPart !== undefined || beforePart !== undefined) at++;
    }
    if (number === undefined && at === 0 && /^\d{1,2}$/.test(word)) words[0] = String(Number(word));
  }
  return { words, parts };
}

/** The number a word says; a single letter is one only where nothing follows, or after "part". */
function numberOf(word: string | undefined, isCounted: boolean, isLast = false): number | undefined {
  if (word === undefined) return undefined;
  if (/^\d{1,3}$/.test(word)) return Number(word);
  const roman = romans.get(word);
  if (roman !== undefined && (isCounted || isLast || word.length > 1)) return roman;
  return isCounted ? numberWords[word] : undefined;
}
