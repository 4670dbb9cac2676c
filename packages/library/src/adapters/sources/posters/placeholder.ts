import { createHash } from "node:crypto";

const LINE = 14;
const MOST_LINES = 6;

/** A poster for a work that has none: its title on a colour of its own. Only letters go in, and they are escaped. */
export function placeholderPoster(title: string, year: number | undefined): { bytes: Buffer; etag: string } {
  const hue = createHash("sha256").update(title).digest().readUInt16BE(0) % 360;
  const lines = linesOf(title);
  const first = 270 - (lines.length - 1) * 24;
  const words = lines
    .map((line, at) => `<text x="171" y="${first + at * 48}" font-size="36">${escaped(line)}</text>`)
    .join("");
  const when = year === undefined ? "" : `<text x="171" y="470" font-size="26" opacity=".8">${year}</text>`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 342 513"><defs><linearGradient id="g" x2="0" y2="1">` +
    `<stop stop-color="hsl(${hue} 38% 36%)"/><stop offset="1" stop-color="hsl(${hue} 45% 16%)"/></linearGradient></defs>` +
    `<rect width="342" height="513" fill="url(#g)"/><g fill="#fff" font-family="Georgia,serif" text-anchor="middle">` +
    `${words}${when}</g></svg>`;
  const bytes = Buffer.from(svg, "utf8");
  return { bytes, etag: `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"` };
}

function linesOf(title: string): readonly string[] {
  const lines: string[] = [];
  for (const word of title.toWellFormed().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, LINE + 4));
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), "…"];
}

const entities: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" };

function escaped(text: string): string {
  // What XML cannot hold, and what turns the direction of a line, is left out.
  return text.replace(/[\p{Cc}\p{Cf}\ufffe\uffff]/gu, "").replace(/[<>&"]/g, (sign) => entities[sign] ?? "");
}
