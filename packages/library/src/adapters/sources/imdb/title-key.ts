/** The words of a title without accents, case and punctuation. */
export function titleWords(title: string): readonly string[] {
  return (
    title
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("œ", "oe")
      .replaceAll("æ", "ae")
      .replaceAll("&", " and ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

const OFFSET = 0xcbf29ce4;
const PRIME = 0x01000193;

/** A number that titles written alike share; others may share it too, so whoever uses it compares again. */
export function titleKey(title: string): number {
  const text = titleWords(title).join(" ");
  let [low, high] = [OFFSET, 0x84222325];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, PRIME);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  // 48 bits: a safe whole number, and six bytes in the file.
  return (low >>> 0) * 0x10000 + (high >>> 16);
}
