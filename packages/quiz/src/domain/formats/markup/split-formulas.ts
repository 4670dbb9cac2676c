export interface FormulaPart {
  readonly isFormula: boolean;
  /** Without its delimiters. */
  readonly text: string;
  readonly raw: string;
}

const DELIMITERS = [
  ["\\(", "\\)"],
  ["\\[", "\\]"],
  ["$$", "$$"],
] as const;

const LONGEST = 2_000;

/** A text as Moodle and its like write formulas into it: between `\(` and `\)`, `\[` and `\]`, or two dollars. */
export function splitFormulas(raw: string): readonly FormulaPart[] {
  const [first, ...rest] = DELIMITERS.filter(([open]) => raw.includes(open));
  if (first === undefined) return [plain(raw)];
  let parts = splitBy(raw, first);
  for (const delimiters of rest)
    parts = parts.flatMap((part) => (part.isFormula ? [part] : splitBy(part.raw, delimiters)));
  return parts;
}

function plain(raw: string): FormulaPart {
  return { isFormula: false, text: raw, raw };
}

function splitBy(raw: string, [open, close]: (typeof DELIMITERS)[number]): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let done = 0;
  let end = -1;
  for (let at = raw.indexOf(open); at !== -1; at = raw.indexOf(open, Math.max(at + open.length, done))) {
    // Looked for once for all that open before it: many openings and one end far away must not take long.
    if (end < at + open.length) end = raw.indexOf(close, at + open.length);
    if (end === -1) break;
    if (end - at > LONGEST) continue;
    if (at > done) parts.push(plain(raw.slice(done, at)));
    const whole = raw.slice(at, end + close.length);
    parts.push({ isFormula: true, text: whole.slice(open.length, -close.length), raw: whole });
    done = end + close.length;
  }
  if (done < raw.length || parts.length === 0) parts.push(plain(raw.slice(done)));
  return parts;
}
