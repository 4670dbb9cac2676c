import type { Mark } from "./mark.ts";
import type { Segment } from "./read-segment.ts";
import type { Zones } from "./zones.ts";

const NO_GROUP =
  /^(?:mkv|mp4|avi|sd|web|dl|rip|subs?|eng|fre?|vf|vo|vost|x26[45]|h26[45]|hevc|aac|ac3|dts|\d{1,2}|720p?|480p?|1080p|2160p?|ma|hdma|hd ma|(?:19|20)\d\d|proper|repack|www|multi|multisubs?|dual audio)$/i;
const CHECKSUM = /^(?=.*\d)[0-9a-f]{8}$/i;
const DASHED = /^[ ._)\]}]{0,3}-[ ._]?([\p{L}\p{N}@$&!'_.+-]{2,40}(?:\[[\p{L}\p{N} .]{2,20}\])?)/u;
/** `iNTERNAL-GROUP`, `GROUP.English`, `GROUP-Pre`: what stands beside its name. */
const BESIDE_GROUP =
  /^(?:i?nternal|preair|proof(?:fix)?|read\.?nfo|(?:dir|nfo|sample|sync)fix|s?vcd|retail)-|[._](?:english|french|german|eng|fre?)$|-(?:pre|sample|\d)$/gi;
const SAID = /^[ ._-]{0,3}(?:by[ ._-]|@)([\p{L}\p{N}]{2,30})/iu;
const LAST_BRACKET = /[[({]\s?([\p{L}\p{N}][\p{L}\p{N} ._@&!'-]{0,30})\s?[\])}][ ._-]*$/u;
const BEHIND_BRACKET = /\) ?(?:\[([\p{L}\p{N}]{2,20})\]|([\p{L}\p{N}]{2,20}))$/u;
const WITHIN_LAST = /[ ._]([\p{L}\p{N}]{2,24})\)$/u;
const LAST_WORD = /^[ ._)\]}]{1,3}([\p{L}\p{N}][\p{L}\p{N}'@$]{1,24}(?:-[\p{L}\p{N}]{2,12})?)[)\]}]{0,2}$/u;
const AMONG_BRACKETS = /\[-?([^\][]{2,20}?)-?\] ?\[(?:blu|web|dvd|tv|hd|bd)/i;

/** Who made this copy: at the very end behind a dash, in the last brackets, or in the first ones. */
export function groupOf(segment: Segment, { counted, titleEnd }: Zones): string | undefined {
  const technical = counted.filter(
    (mark) => mark.start >= titleEnd && isTechnical(mark) && !isLastWord(mark, segment),
  );
  const { text, end, leading } = segment;
  if (technical.length > 0) {
    const whole = text.slice(0, end);
    const outside = BEHIND_BRACKET.exec(whole);
    const outer = outside?.[1] ?? outside?.[2];
    if (outer !== undefined && isName(outer) && / - [^()]*\)/.test(whole)) return outer;
    const named = dashed(technical, whole);
    if (named !== undefined) return named;
    // Who writes its name before the title has no other one behind it: there stand broadcasters and checksums.
    if (leading !== undefined && isName(leading)) return leading.trim();
    const found = bracketed(whole.slice(technical.at(-1)?.end ?? 0));
    if (found !== undefined) return found;
    const among = AMONG_BRACKETS.exec(whole)?.[1];
    if (among !== undefined && isName(among)) return among;
  }
  if (technical.length === 0 && leading !== undefined && isName(leading)) return leading.trim();
  const site = /[[(]([a-z0-9-]{2,30}\.[a-z]{2,4})[\])]$/i.exec(text)?.[1];
  return technical.length > 0 ? site : undefined;
}

function isTechnical({ says }: Mark): boolean {
  return (
    says.kind === "resolution" ||
    says.kind === "channels" ||
    (says.kind === "word" && says.value !== "release" && says.value !== "extra")
  );
}

/** The last word behind a dash is a name, even where it means something: `x264-FHD`. */
function isLastWord({ start, end, says }: Mark, { plain }: Segment): boolean {
  const isOdd =
    says.kind === "resolution" ||
    (says.kind === "word" && ["resolution", "noise", "language"].includes(says.property));
  return isOdd && plain[start - 1] === "-" && /^[\])]?$/.test(plain.slice(end));
}

/** Behind the last technical word that has a name behind its dash. */
function dashed(technical: readonly Mark[], text: string): string | undefined {
  for (const mark of technical.toReversed()) {
    const tail = text.slice(mark.end);
    const said = SAID.exec(tail)?.[1];
    if (said !== undefined) return said;
    const named = DASHED.exec(tail)?.[1]
      ?.replace(/[._-]+$/u, "")
      .replace(/\.(?:mkv|mp4|avi)$/i, "")
      .replace(BESIDE_GROUP, "");
    const from = mark.end + (named === undefined ? 0 : tail.indexOf(named));
    if (named !== undefined && isName(named) && !technical.some(({ start }) => start === from)) return named;
  }
  return undefined;
}

function bracketed(tail: string): string | undefined {
  const closes = /[\])}][ ._-]*$/.test(tail);
  const name =
    (closes ? (LAST_BRACKET.exec(tail)?.[1] ?? WITHIN_LAST.exec(tail)?.[1]) : undefined) ??
    LAST_WORD.exec(tail)?.[1];
  return name !== undefined && isName(name) ? name.trim().replace(BESIDE_GROUP, "") : undefined;
}

function isName(text: string): boolean {
  return !NO_GROUP.test(text.trim()) && !CHECKSUM.test(text.trim()) && /\p{L}|\d/u.test(text);
}
