import type { ParsedName } from "./parsed-name.ts";
import { plainText } from "./plain-text.ts";
import type { Reading } from "./read-step.ts";
import { holdsSeveral } from "./vocabulary/folders.ts";

/** A file that is only called film, disc or part of one. */
const NOT_NAMED =
  /^(?:(?:film|movie|video|vid|main|feature|title|titre|vts|vob|cd|dvd|disc|disque|part|partie|t)?[ ._-]?(?:cd|dvd|disc|disque|part|partie|t)?[ ._-]?\d{0,2}[a-d]?|film|movie|video)$/;

/** The film's title where its folder says it better than the file: `Le Film (1988)/lf.cd1.avi`. */
export function joinedFilm(
  parsed: ParsedName,
  folder: ParsedName,
  written: string,
  isBracketed: boolean,
  { segment }: Reading,
): ParsedName {
  const isFilm = parsed.type === "movie" && folder.type === "movie" && parsed.year === undefined;
  if (!isFilm || holdsSeveral(written)) return parsed;
  const isSaid =
    NOT_NAMED.test(segment.plain) ||
    isShortFor(segment.text, folder.title) ||
    (folder.year !== undefined &&
      (isBracketed || !parsed.title.includes(" ") || shareWord(parsed.title, folder.title)));
  if (!isSaid) return parsed;
  return { ...parsed, title: folder.title, ...(folder.year !== undefined && { year: folder.year }) };
}

const wordsOf = (title: string) => plainText(title).split(/[^\p{L}\p{N}]+/u);

function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one));
  return wordsOf(other).some((word) => word.length > 3 && words.has(word));
}

/** `personnea_mp` in `Ne.Le.Dis.A.Personne`: a word of the title, shortened further by whoever made room for eight letters. */
function isShortFor(written: string, title: string): boolean {
  if (!/^[a-z]{5,}(?:[_-][a-z]{2,4})?$/.test(written)) return false;
  return wordsOf(title).some(
    (word) => word.length > 4 && written.startsWith(word) && written.length - word.length <= 5,
  );
}
