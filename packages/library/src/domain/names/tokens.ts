import { everyMatch } from "./every-match.ts";
/** A word of a name, and where it stands. */
export interface Token {
  /** In lower case, without accents. */
  readonly plain: string;
  /** Without what is neither letter nor figure: how the vocabulary is written. */
  readonly bare: string;
  readonly hasFigure: boolean;
  readonly start: number;
  readonly end: number;
  /** Number of the pair of brackets around it; 0 for none. */
  readonly bracket: number;
  /** What stands between it and the one before. */
  readonly before: string;
}

const OPENING = "([{【「（";
const CLOSING = ")]}】」）";
const WORD = /[\p{L}\p{N}\p{M}'’&%$#@°²³½*]+\+?(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}'’&%$#@°²³½*]+/gu;

/** Two words written as one. */
const GLUED =
  /^(hdtv|pdtv|dsr|web|webrip|dl|bluray|bd|br|brrip|bdrip|dvdrip)(x26[45]|h26[45]|xvid|\d{3,4}[pi])$/;

/** The words of a name, in order. Brackets are remembered, and need not be closed. */
export function tokensOf(plain: string): readonly Token[] {
  const tokens: Token[] = [];
  let [reached, bracket, brackets] = [0, 0, 0];
  for (const match of everyMatch(plain, WORD)) {
    const [word] = match;
    const before = plain.slice(reached, match.index);
    for (const letter of before) {
      if (OPENING.includes(letter)) bracket = ++brackets;
      else if (CLOSING.includes(letter)) bracket = 0;
    }
    reached = match.index + word.length;
    const glued = word.length > 5 ? GLUED.exec(word)?.[1] : undefined;
    if (glued === undefined) {
      tokens.push(tokenOf(word, match.index, bracket, before));
      continue;
    }
    tokens.push(tokenOf(glued, match.index, bracket, before));
    tokens.push(tokenOf(word.slice(glued.length), match.index + glued.length, bracket, ""));
  }
  return tokens;
}

function tokenOf(plain: string, start: number, bracket: number, before: string): Token {
  let [hasFigure, isBare] = [false, true];
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at);
    if (code >= 48 && code <= 57) hasFigure = true;
    else if (!((code >= 97 && code <= 122) || code === 43)) isBare = false;
  }
  const bare = isBare ? plain : plain.replace(/[^\p{L}\p{N}+]+/gu, "");
  return { plain, bare, hasFigure, start, end: start + plain.length, bracket, before };
}
