/** What other systems wrote in the upper half of a byte; the first 32 are those of Windows. */
const UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
/** Marks that turn the direction of writing, and other letters that are not to be seen. */
const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: names may hold them, which is why they are looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

/**
 * A name as a person sees it: letters put together that the disk keeps apart (macOS), bytes that are no UTF-8 (given as
 * `raw-path.ts` does) as Windows and old Linux would show them, nothing that cannot be seen, on one line.
 */
export function readableName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  return name
    .replace(/[\uf780-\uf7ff]/g, (unit) => letterOfByte(unit.charCodeAt(0) - 0xf700))
    .toWellFormed()
    .normalize("NFC")
    .replace(UNSEEN, "")
    .replace(CONTROL, " ");
}

function letterOfByte(byte: number): string {
  return UPPER[byte - 0x80] ?? String.fromCharCode(byte);
}
