const NONE: readonly RegExpExecArray[] = [];

/** All places where a pattern (with the flag `g`) matches. As `matchAll`, which copies the pattern first: ten times as slow here. */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return found;
}
