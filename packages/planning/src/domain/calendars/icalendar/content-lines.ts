import { excerpt, type ProblemList } from "./calendar-problem.ts";

/** One property of a calendar file: `DTSTART;TZID=Europe/Paris:20260301T190000`. */
export interface ContentLine {
  /** Where it begins, as an editor counts. */
  readonly line: number;
  /** In capitals, without a group before it. */
  readonly name: string;
  /** Values by name in capitals; the first where one is repeated. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, its escapes included. */
  readonly value: string;
}

const MAX_LINES = 500_000;
/** A picture inside a card is one long line; nothing that matters is longer. */
const MAX_LINE = 2_000_000;

/**
 * The content lines of an iCalendar or vCard text, folded ones joined; a line that is none is a problem and left out.
 *
 * @param options `softBreaks` where values may be quoted-printable, which folds in its own way.
 */
export function* contentLines(
  text: string,
  problems: ProblemList,
  options: { readonly softBreaks?: boolean } = {},
): Generator<ContentLine> {
  for (const { line, text: content } of unfold(text, problems, options.softBreaks ?? false)) {
    const parsed = readContentLine(line, content);
    if (parsed !== undefined) yield parsed;
    else {
      problems.add(line, "bad_line", {
        fr: `La ligne « ${excerpt(content)} » n’est pas une propriété et a été ignorée.`,
        en: `The line “${excerpt(content)}” is not a property and was left out.`,
      });
    }
  }
}

interface RawLine {
  readonly line: number;
  readonly text: string;
}

function* unfold(source: string, problems: ProblemList, softBreaks: boolean): Generator<RawLine> {
  // A line ends with CR LF; files that went through other hands have LF or CR alone.
  const text = source.replace(/^\u{feff}/u, "").replace(/\r\n?/g, "\n");
  let parts: string[] = [];
  let begin = 1;
  let line = 0;
  for (let at = 0; at < text.length; ) {
    const lineFeed = text.indexOf("\n", at);
    const end = lineFeed === -1 ? text.length : lineFeed;
    line += 1;
    if (line > MAX_LINES) {
      problems.add(line, "too_many_lines", {
        fr: `Le fichier a plus de ${MAX_LINES} lignes ; la suite n’a pas été lue.`,
        en: `The file has more than ${MAX_LINES} lines; the rest was not read.`,
      });
      break;
    }
    const folded = (text[at] === " " || text[at] === "\t") && parts.length > 0;
    const broken = softBreaks && endsSoftly(parts);
    if (broken) parts.push((parts.pop() ?? "").slice(0, -1));
    if (!folded && !broken) {
      if (parts.length > 0) yield* joined(begin, parts);
      parts = [];
      begin = line;
    }
    parts.push(text.slice(folded && !broken ? at + 1 : at, end));
    at = end + 1;
  }
  if (parts.length > 0) yield* joined(begin, parts);
}

/** A value in quoted-printable goes on below where its line ends with `=`. */
function endsSoftly(parts: readonly string[]): boolean {
  const last = parts.at(-1);
  return last?.endsWith("=") === true && /^[^:]{0,300}QUOTED-PRINTABLE[^:]{0,300}:/i.test(parts[0] ?? "");
}

function* joined(line: number, parts: readonly string[]): Generator<RawLine> {
  const text = parts.join("");
  if (text.trim() !== "") yield { line, text: text.length > MAX_LINE ? text.slice(0, MAX_LINE) : text };
}

const NAME = /^[ \t]*(?:[\w-]+\.)?([\w-]+)[ \t]*(?=[;:])/;

function readContentLine(line: number, text: string): ContentLine | undefined {
  const match = NAME.exec(text.slice(0, 300));
  if (match === null) return undefined;
  const parameters = new Map<string, string>();
  let at = match[0].length;
  while (text[at] === ";") {
    const end = endOfParameter(text, at + 1);
    if (end === -1) return undefined;
    const parameter = text.slice(at + 1, end);
    const equals = parameter.indexOf("=");
    const name = (equals === -1 ? parameter : parameter.slice(0, equals)).trim().toUpperCase();
    const value = equals === -1 ? "" : parameter.slice(equals + 1);
    // vCard 2.1 writes the value alone: `TEL;CELL:`; it is kept under its own name.
    const known = parameters.get(name);
    if (known === undefined) parameters.set(name, unquote(value));
    else if (name === "TYPE") parameters.set(name, `${known},${unquote(value)}`);
    at = end;
  }
  if (text[at] !== ":") return undefined;
  return { line, name: (match[1] ?? "").toUpperCase(), parameters, value: text.slice(at + 1) };
}

/** The `;` or `:` that ends a parameter, over what stands in quotes; -1 where the line ends first. */
function endOfParameter(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === ";" || character === ":") return at;
    if (character === '"') {
      const close = text.indexOf('"', at + 1);
      // A quote that never closes is taken as a letter.
      if (close !== -1) at = close;
    }
  }
  return -1;
}

/** RFC 6868 gives parameters escapes of their own, with a caret. */
function unquote(value: string): string {
  return value
    .replaceAll('"', "")
    .replace(/\^(['n^])/g, (_, letter) => ({ "'": '"', n: "\n", "^": "^" })[String(letter)] ?? "");
}

/** What a text value says: `\n`, `\,`, `\;` and `\\` are escapes. */
export function unescapeText(value: string): string {
  return value.replace(/\\([\s\S])/g, (_, letter) => (letter === "n" || letter === "N" ? "\n" : letter));
}
