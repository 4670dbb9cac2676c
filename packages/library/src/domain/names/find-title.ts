/** A stretch of a name as a person would write it. */
export function wordsIn(text: string): string {
  const joined = /[ ]/.test(text.trim()) ? text.replace(/_+/g, " ") : text.replace(/[._]+/g, " ");
  return joined
    .replace(/[[【].*?[\]】]/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s\-–_.,:;~|+/\\[\](){}]+/u, "")
    .replace(/[\s\-–_.,:;~|+/\\[({]+$/u, "")
    .replace(/^([^()]*)\)+$/u, "$1")
    .trim();
}

/** A title without what stands beside it in brackets: the original's, or whose film it is. */
export function withoutAside(given: string): string {
  const text = given.replace(/[ ._]*[([]$/u, "");
  const open = /^(.*[\p{L}\p{N}!?.][ ._]+)[([][^()[\]]*[ ._,-]*$/u.exec(text);
  if (open?.[1] !== undefined && wordsIn(open[1]) !== "" && !/[)\]][ ._-]*$/.test(text)) return open[1];
  const aside = /^(.*[\p{L}\p{N}!?.][ ._]+)[([]([^()[\]]*)[)\]]?[ ._-]*$/u.exec(text);
  const [, before = "", inside = ""] = aside ?? [];
  if (aside === null || wordsIn(before) === "") return text;
  return wordsIn(inside).split(" ").length > 1 && /^[\p{Lu}\p{N}]/u.test(inside.trim()) ? before : text;
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
    .replace(/(?<=\p{sc=Latin}.*)[\s]+[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]+$/u, "");
  return trimmed === "" ? title : trimmed;
}

const OTHER_SCRIPT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Cyrillic}]/u;

/** Of several titles those most can read, without what mixes scripts if there is one that does not. */
function latinParts(parts: readonly string[]): string | undefined {
  const latin = parts.length > 1 ? parts.filter((part) => /[a-z]/i.test(part)) : [];
  const pure = latin.filter((part) => !OTHER_SCRIPT.test(part));
  return pure.length > 0 ? [...new Set(pure)].join(" / ") : latin.at(-1);
}

/** Where all of a name is in brackets, the title is in the first behind the group's that is no mark and can be read. */
export function bracketedTitle(text: string): { readonly title: string; readonly group: string } | undefined {
  const [group, ...others] = [...text.matchAll(/[[【]([^\][【】]{1,120})[\]】]/gu)].map(
    (match) => match[1] ?? "",
  );
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
