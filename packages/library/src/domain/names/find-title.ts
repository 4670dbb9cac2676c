import { everyMatch } from "./every-match.ts";
/** A stretch of a name as a person would write it. */
export function wordsIn(text: string): string {
  const joined = /[ ]/.test(text.trim()) ? text.replace(/_+/g, " ") : text.replace(/[._]+/g, " ");
  const inner = withoutBrackets(joined)
    .replace(/\s+/gu, " ")
    .replace(/^[\s\-–_.,:;~|+/\\[\](){}]+/u, "");
  return withoutEnd(inner, " -–_.,:;~|+/\\[({")
    .replace(/^([^()]*)\)+$/u, "$1")
    .trim();
}

/** A pattern for the same would try again at each of many signs in a row. */
function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Without what stands in square brackets; those that are never closed stay. One pass, however many there are. */
function withoutBrackets(text: string): string {
  let [kept, from] = ["", 0];
  for (;;) {
    const length = text.slice(from).search(/[[【]/u);
    const inside = length < 0 ? -1 : text.slice(from + length).search(/[\]】]/u);
    if (inside < 0) return from === 0 ? text : kept + text.slice(from);
    kept += `${text.slice(from, from + length)} `;
    from += length + inside + 1;
  }
}

/** A title without what stands beside it in brackets: the original's, or whose film it is. */
export function withoutAside(given: string): string {
  const text = /[([]$/.test(given) ? withoutEnd(given.slice(0, -1), " ._") : given;
  const opened = Math.max(text.lastIndexOf("("), text.lastIndexOf("["));
  if (opened < 0 || !standsApart(text.slice(0, opened))) return text;
  const [before, rest] = [text.slice(0, opened), withoutEnd(text.slice(opened + 1), " ._-")];
  if (wordsIn(before) === "") return text;
  const isClosed = /[)\]]$/.test(rest);
  const inside = isClosed ? rest.slice(0, -1) : rest;
  if (/[)\]]/.test(inside)) return text;
  // What is never closed was cut off: no title ends in it.
  if (!isClosed) return before;
  return wordsIn(inside).split(" ").length > 1 && /^[\p{Lu}\p{N}]/u.test(inside.trim()) ? before : text;
}

/** A word, and something between it and the bracket: not `Moi(s)`. */
function standsApart(before: string): boolean {
  const words = withoutEnd(before, " ._");
  return words.length < before.length && /[\p{L}\p{N}!?]$/u.test(words);
}

/** What only led to the number behind it: `The Complete`, `Ep`. */
export function withoutLead(title: string): string {
  return title.replace(/(?:[ -]+(?:the|l'|la|ep|episode|vol))$/iu, "");
}

/** Of a title in two scripts, the part most can read: `来自深渊 / Made in Abyss`. */
export function readablePart(title: string): string {
  const chosen = latinParts(title.split(/ [/|] /u)) ?? title;
  const trimmed = chosen
    .replace(/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{N}\s·・、，：:_★]+(?=[\p{sc=Latin}])/u, (lead) =>
      /\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}/u.test(lead) ? "" : lead,
    )
    .replace(/\s[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u, (tail, at: number, whole: string) =>
      /\p{sc=Latin}/u.test(whole.slice(0, at)) ? "" : tail,
    );
  return trimmed === "" ? title : trimmed;
}

const OTHER_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}]/u;

/** Of several titles those most can read, without what mixes scripts if there is one that does not. */
function latinParts(parts: readonly string[]): string | undefined {
  const latin = parts.length > 1 ? parts.filter((part) => /[a-z]/i.test(part)) : [];
  const pure = latin.filter((part) => !OTHER_SCRIPT.test(part));
  return pure.length > 0 ? [...new Set(pure)].join(" / ") : latin.at(-1);
}

const BRACKETED = /[[【]([^\][【】]{1,120})[\]】]/gu;

/** Where all of a name is in brackets, the title is in the first behind the group's that is no mark and can be read. */
export function bracketedTitle(text: string): { readonly title: string; readonly group: string } | undefined {
  const [group, ...others] = everyMatch(text, BRACKETED).map((match) => match[1] ?? "");
  const named = others.filter(
    (inside) =>
      /\p{L}{2}/u.test(inside) && !/^\p{sc=Han}漫$/u.test(inside) && !/^(?:19|20)\d\d$/.test(inside),
  );
  const title = named.find((inside) => /\p{sc=Latin}{2}/u.test(inside)) ?? named[0];
  return group === undefined || title === undefined
    ? undefined
    : { title: readablePart(latinParts(title.split("/")) ?? title), group };
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a name goes on that begins with this title, however its words are separated; nowhere if it does not. */
export function behindTitle(plain: string, title: string, from: number): number | undefined {
  let [at, found]: [number, boolean] = [from, false];
  for (const letter of title) {
    if (!LETTER.test(letter)) continue;
    while (at < plain.length && !LETTER.test(plain[at] ?? "")) at += 1;
    if (!plain.startsWith(letter, at)) return undefined;
    [at, found] = [at + letter.length, true];
  }
  return !found || LETTER.test(plain[at] ?? "") ? undefined : at;
}
