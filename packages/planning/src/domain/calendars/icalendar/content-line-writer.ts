/** A line is at most so many octets long, the break at its end not counted (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

const CRLF = "\r\n";
/** Only these fold by their octets alone: each is one. */
const PLAIN = /^[\x20-\x7e]*$/;
const CONTROLS = /[^\P{Cc}\t]/gu;

/** What a value cannot hold as it is; most texts hold none of it. */
const SPECIAL = /[\\;,\p{Cc}\p{Cs}\u2028\u2029]/u;

/** A text as the value of a property: what would end it or mean something is escaped, control characters go. */
export function textValue(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replace(CONTROLS, "");
}

/** One property, folded where it is too long; never inside a character. */
export function contentLine(name: string, value: string): string {
  const line = `${name}:${value}`;
  if (PLAIN.test(line)) return line.length <= MAX_OCTETS ? line + CRLF : foldPlain(line);
  return foldText(line);
}

function foldPlain(line: string): string {
  let folded = line.slice(0, MAX_OCTETS) + CRLF;
  // The space a line goes on with is one of its octets.
  for (let at = MAX_OCTETS; at < line.length; at += MAX_OCTETS - 1)
    folded += ` ${line.slice(at, at + MAX_OCTETS - 1)}${CRLF}`;
  return folded;
}

/** By code units; a pair of them is one character of four octets. */
function foldText(line: string): string {
  let folded = "";
  let begin = 0;
  let octets = 0;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    const isPair = unit >= 0xd800 && unit < 0xdc00;
    const size = isPair ? 4 : octetsOf(unit);
    if (octets + size > MAX_OCTETS) {
      folded += `${line.slice(begin, at)}${CRLF} `;
      begin = at;
      octets = 1;
    }
    octets += size;
    if (isPair) at++;
  }
  return folded + line.slice(begin) + CRLF;
}

function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}
