/** A word of a name, and where it stands. */
export interface Token {
  /** In lower case, without accents. */
  readonly plain: string;
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
  for (const match of plain.matchAll(WORD)) {
    const before = plain.slice(reached, match.index);
    for (const letter of before) {
      if (OPENING.includes(letter)) bracket = ++brackets;
      else if (CLOSING.includes(letter)) bracket = 0;
    }
    reached = match.index + match[0].length;
    const glued = GLUED.exec(match[0]);
    const middle = match.index + (glued?.[1]?.length ?? 0);
    if (glued !== null)
      tokens.push({ plain: glued[1] ?? "", start: match.index, end: middle, bracket, before });
    const rest = glued?.[2] ?? match[0];
    tokens.push({
      plain: rest,
      start: glued === null ? match.index : middle,
      end: reached,
      bracket,
      before: glued === null ? before : "",
    });
  }
  return tokens;
}
