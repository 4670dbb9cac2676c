/** A file's letters, and how they were written. */
export interface DecodedText {
  readonly text: string;
  /** Where it is not what everybody writes today. */
  readonly guessed?: string;
  /** Letters that no text has were taken out. */
  readonly isCleaned: boolean;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text of a file: UTF-8 or UTF-16 by their marks or by their look, else as Windows wrote Western Europe. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, guessed } = decode(bytes);
  return { ...(guessed !== undefined && { guessed }), ...cleanText(text) };
}

/** Without control characters and halves of letters, every line ending in one sign. */
export function cleanText(text: string): { readonly text: string; readonly isCleaned: boolean } {
  const whole = text.replace(/\r\n?/g, "\n");
  const clean = whole.toWellFormed().replace(CONTROL, "");
  return { text: clean, isCleaned: clean !== whole };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly guessed?: string } {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (first === 0xfe && second === 0xff) return { text: utf16BigEndian(bytes.subarray(2)) };
  const utf16 = looksLikeUtf16(bytes);
  if (utf16 === "little") return { text: new TextDecoder("utf-16le").decode(bytes), guessed: "UTF-16" };
  if (utf16 === "big") return { text: utf16BigEndian(bytes), guessed: "UTF-16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), guessed: "Windows-1252" };
  }
}

/** Not every machine's decoder knows this order. */
function utf16BigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return new TextDecoder("utf-16le").decode(swapped);
}

/** Text of Western languages has a zero in nearly every second byte. */
function looksLikeUtf16(bytes: Uint8Array): "little" | "big" | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (const [at, byte] of sample.entries())
    if (byte === 0) {
      if (at % 2 === 0) even += 1;
      else odd += 1;
    }
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return "little";
  return even > half * 0.8 && odd < half * 0.1 ? "big" : undefined;
}
