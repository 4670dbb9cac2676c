/**
 * Names on a disk are bytes; most are UTF-8 and some are not. Here a path is a text all the same: a byte that is no part
 * of valid UTF-8 stands as one character of a private range, and goes back to the same byte. Nothing is lost either way,
 * and two different names never become the same text.
 */
const PRIVATE = 0xf700;
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a name or path as the disk gives it. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    const text = strict.decode(bytes);
    // What looks like one of our own characters must not be taken for a byte on the way back.
    if (!holdsPrivate(text)) return text;
  } catch {
    // Not UTF-8 as a whole: below, piece by piece.
  }
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const length = validLength(bytes, at);
    if (length === 0) text += String.fromCharCode(PRIVATE + (bytes[at] as number));
    else text += strict.decode(bytes.subarray(at, at + length));
    at += Math.max(1, length);
  }
  return text;
}

/** The bytes a text stands for. */
export function bytesOfText(text: string): Buffer {
  if (!holdsPrivate(text)) return Buffer.from(text, "utf8");
  const parts: Buffer[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    parts.push(isPrivate(code) ? Buffer.of(code - PRIVATE) : Buffer.from(character, "utf8"));
  }
  return Buffer.concat(parts);
}

/** The same for people: bytes that are no text become the sign for "unreadable". */
export function shownName(text: string): string {
  return text.replace(/[\uf780-\uf7ff]/g, "\ufffd");
}

function holdsPrivate(text: string): boolean {
  return /[\uf780-\uf7ff]/.test(text);
}

function isPrivate(code: number): boolean {
  return code >= 0xf780 && code <= 0xf7ff;
}

/** How many bytes from here on are one character we may show as it is; none where they are not. */
function validLength(bytes: Uint8Array, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    try {
      const text = strict.decode(bytes.subarray(at, at + length));
      return holdsPrivate(text) ? 0 : length;
    } catch {
      // Not yet, or not at all.
    }
  }
  return 0;
}
