const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,3})?$/;

/**
 * A number as people write it in French or English: `3,14`, `3.14`, `1 000`, `1,000,000`, `2/3`, `−5`. Nothing where it
 * could be read in two ways or in none.
 */
export function readNumber(text: string): number | undefined {
  const plain = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replaceAll("\u{2212}", "-")
    .replace(/(?<=\d)[\s\u{202f}'’](?=\d{3}(?:\D|$))/gu, "");
  if (plain.length > 40) return undefined;
  const [over, under, ...more] = plain.split("/");
  if (under !== undefined && more.length === 0) return divided(plainNumber(over ?? ""), plainNumber(under));
  return plainNumber(plain);
}

function divided(over: number | undefined, under: number | undefined): number | undefined {
  return over === undefined || under === undefined || under === 0 ? undefined : over / under;
}

function plainNumber(text: string): number | undefined {
  // Two commas or more, or commas before a point, part thousands.
  const isGrouped = /^[+-]?\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/.test(text);
  const bare = isGrouped ? text.replaceAll(",", "") : text.trim();
  if (!NUMBER.test(bare)) return undefined;
  const number = Number(bare.replace(",", "."));
  return Number.isFinite(number) ? number : undefined;
}
