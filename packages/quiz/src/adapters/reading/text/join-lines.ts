const HYPHEN = /(\p{Ll})[-‐\u00ad]$/u;

/** Lines of one paragraph as one: a word that was divided at the end of a line is whole again. */
export function joinLines(lines: readonly string[]): string {
  let text = "";
  for (const line of lines) {
    const next = line.trim();
    if (text === "") text = next;
    else if (HYPHEN.test(text) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1) + next;
    else text = `${text} ${next}`;
  }
  return text;
}
