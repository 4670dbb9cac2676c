import { middleOf, readNumber } from "../decimal.ts";
import type { Place, RawAnswer, RawOption } from "../raw-question.ts";
import type { Reading } from "../reading.ts";
import { findUnescaped, giftText, unescapeGift } from "./gift-text.ts";

/** One answer in a brace, as it is written. */
interface Piece {
  /** `=` for right, `~` for wrong. */
  readonly sign: "=" | "~";
  readonly percent?: number;
  readonly text: string;
  readonly feedback?: string;
}

/** Moodle's older format of missing words has no sign in front. */
const PERCENT = /^\s*(?:%(-?\d{1,3}(?:[.,]\d{1,10})?)%|(-?\d{1,3})%(?=\p{L}))/u;

export function piecesOf(body: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = findUnescaped(body, "=~"); at !== -1; ) {
    const next = findUnescaped(body, "=~", at + 1);
    pieces.push(
      pieceOf(body.charAt(at) === "=" ? "=" : "~", body.slice(at + 1, next === -1 ? undefined : next)),
    );
    at = next;
  }
  return pieces;
}

function pieceOf(sign: Piece["sign"], written: string): Piece {
  const [prefix = "", signed, bare] = PERCENT.exec(written) ?? [];
  const percent = signed ?? bare;
  const rest = written.slice(prefix.length);
  const hash = findUnescaped(rest, "#");
  const text = hash === -1 ? rest : rest.slice(0, hash);
  const feedback = hash === -1 ? "" : rest.slice(hash + 1);
  return {
    sign,
    ...(percent !== undefined && { percent: Number(percent.replace(",", ".")) }),
    text,
    ...(feedback.trim() !== "" && { feedback }),
  };
}

interface In {
  readonly place: Place;
  readonly reading: Reading;
  readonly format: string;
}

export function giftOption(
  { sign, percent, text, feedback }: Piece,
  { place, reading, format }: In,
): RawOption {
  return {
    text: giftText(text, place, reading, format),
    worth: percent ?? (sign === "=" ? 100 : 0),
    feedback: feedback && giftText(feedback, place, reading, format),
  };
}

/** Words to type mean themselves: nothing in them is a mark. */
export function giftAnswer(piece: Piece, inside: In): RawAnswer {
  return {
    ...giftOption({ ...piece, text: "" }, inside),
    text: unescapeGift(
      piece.text.replace(/^\s*\[(?:html|moodle|plain|markdown)\]/, "").replace(/\s+/g, " "),
    ).trim(),
  };
}

/** `3:0.1`, `1..5`, `42`; an empty one stands for any other number. */
export function giftNumber(piece: Piece, inside: In): RawAnswer {
  const { worth, feedback } = giftOption({ ...piece, text: "" }, inside);
  const written = unescapeGift(piece.text).trim();
  if (written === "" || written === "*") return { text: "*", worth: piece.percent ?? 0, feedback };
  const [from = "", to] = written.split("..");
  const [low, high] = [readNumber(from), to === undefined ? undefined : readNumber(to)];
  if (low !== undefined && high !== undefined) {
    const { middle, away } = middleOf(low, high);
    return { text: middle, tolerance: away, worth, feedback };
  }
  const [value = "", tolerance = "0"] = written.split(":");
  const away = Number(readNumber(tolerance) ?? "0");
  return { text: readNumber(value) ?? written, tolerance: Math.abs(away), worth, feedback };
}
