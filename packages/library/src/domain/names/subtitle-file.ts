import { languageCalled } from "./find-words.ts";
import { plainText } from "./plain-text.ts";

const LAST_WORD =
  /[ ._([-]{1,3}([\p{L}]{2,12}(?:-\p{L}{2,3})?)[)\]]?(?:[ ._-](?:forced|force|sdh|cc|full|hi|default))?(?: ?\(\d\))?$/u;

/** The language a file of subtitles is in, and its name without: `Title.2010.fr.forced`. */
export function languageOfSubtitles(name: string): { readonly language?: string; readonly name: string } {
  const match = LAST_WORD.exec(plainText(name));
  const language = match === null ? undefined : languageCalled(match[1] ?? "");
  return match === null || language === undefined ? { name } : { language, name: name.slice(0, match.index) };
}
