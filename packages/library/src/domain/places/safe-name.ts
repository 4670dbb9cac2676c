/** The longest name ext4, NTFS, APFS and SMB shares all take, in bytes of UTF-8. */
export const MAX_NAME_BYTES = 255;

const MAX_ENDING_BYTES = 160;

/** What Windows and its shares refuse, by what people read the same in. */
const replaced: Readonly<Record<string, string>> = {
  "/": "-",
  "\\": "-",
  "|": "-",
  '"': "'",
  "<": "",
  ">": "",
  "?": "",
  "*": "",
};

/** Characters nobody sees: control, direction, tags, halves of pairs, private ones. Joiners stay: scripts and emoji need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How a name without any letter we may keep is called. */
const NAMELESS = "_";

/**
 * A name every system takes, made of any text: one folder or file, never a path. `ending` is kept whole behind it, an
 * extension or what tells it from another; `room` is left free for what others put behind it.
 */
export function safeName(text: string, ending = "", room = 0): string {
  const tail = shortEnding(clean(ending)).replace(/[\s.]+$/u, "");
  const space = Math.max(16, MAX_NAME_BYTES - bytesOf(tail) - room);
  const body = trimmed(cutTo(noDevice(trimmed(clean(text))), space));
  return (body === "" ? NAMELESS : body) + tail;
}

/** An ending too long for a name is cut before its extension. */
function shortEnding(ending: string): string {
  if (bytesOf(ending) <= MAX_ENDING_BYTES) return ending;
  const dot = ending.lastIndexOf(".");
  const extension = dot === -1 ? "" : cutTo(ending.slice(dot), 16);
  return cutTo(ending.slice(0, dot === -1 ? undefined : dot), MAX_ENDING_BYTES - 16) + extension;
}

/** Windows takes `nul.mkv` for the device as well, whatever stands behind the dot. */
function noDevice(name: string): string {
  const [base = ""] = name.split(".");
  return RESERVED.test(base.trim()) ? `${base}_${name.slice(base.length)}` : name;
}

/** Nothing in such a text is to be replaced: most are. */
const PLAIN = /^(?:[\w(),.'&!+À-ÖØ-öø-ÿ-]| (?! ))*$/;

function clean(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(UNSEEN, (sign) => (/[\n\r\t\u2028\u2029]/.test(sign) ? " " : ""))
    .replace(/\s*:\s+/g, " - ")
    .replace(/:/g, "-")
    .replace(/["*/<>?\\|]/g, (sign) => replaced[sign] ?? "")
    .replace(/\s+/gu, " ")
    .normalize("NFC");
}

/** Dots and spaces at the ends: Windows drops them behind, and a dot before hides the file elsewhere. */
function trimmed(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, "");
}

function cutTo(text: string, bytes: number): string {
  if (text.length * 3 <= bytes || bytesOf(text) <= bytes) return text;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += bytesOf(segment);
    if (used > bytes) break;
    kept += segment;
  }
  // One sign with more marks on it than a name holds: letter for letter then.
  return kept === "" ? cutLetters(text, bytes) : kept;
}

function cutLetters(text: string, bytes: number): string {
  let kept = "";
  for (const letter of text) {
    if (bytesOf(kept) + bytesOf(letter) > bytes) break;
    kept += letter;
  }
  return kept;
}

const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** The same for two names a disk may take for one: case and the form of accents aside. */
export function collisionKey(path: string): string {
  return path.normalize("NFD").toUpperCase().toLowerCase().normalize("NFC");
}
