import { marksOfPlain } from "../../questions/write-marks.ts";
import type { Place } from "../raw-question.ts";
import type { Reading } from "../reading.ts";

const FORMAT = /^\s*\[(html|moodle|plain|markdown)\]/;
const LOOKS_LIKE_HTML = /<\/?[a-z][^<>]*>|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,10});/i;

/** A text of GIFT as marks: in the format it names, or in that of its question. */
export function giftText(raw: string, place: Place, reading: Reading, inherited = ""): string {
  const [prefix = "", named] = FORMAT.exec(raw) ?? [];
  const format = named ?? inherited;
  const body = raw.slice(prefix.length);
  if (format === "markdown") return unescapeGift(body).trim();
  if (format === "html") return reading.html(unescapeGift(body), place);
  const plain = unescapeGift(onOneLine(body)).trim();
  if (format !== "plain" && LOOKS_LIKE_HTML.test(plain))
    return reading.html(plain.replaceAll("\n", "<br>"), place);
  return marksOfPlain(plain);
}

export function giftFormatOf(raw: string): string {
  return FORMAT.exec(raw)?.[1] ?? "";
}

export function unescapeGift(text: string): string {
  return text.replace(/\\([\\~=#{}:n])/g, (_, letter: string) => (letter === "n" ? "\n" : letter));
}

/** Where an unescaped letter of some stands, from a place on; -1 where none does. */
export function findUnescaped(text: string, letters: string, from = 0): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === "\\") at += 1;
    else if (letters.includes(letter)) return at;
  }
  return -1;
}

function onOneLine(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "").join(" ");
}
