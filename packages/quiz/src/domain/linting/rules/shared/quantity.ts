/** A number with what stands behind it, as an option that is nothing else says it. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

const NUMBER = "[-+−–]?\\s?(?:\\d{1,3}(?:[\\s.,\\u00a0\\u202f]\\d{3})+(?![\\d])|\\d+)?(?:[.,]\\d+)?";
const LONE = new RegExp(
  `^(?:(?:about|around|approximately|environ|en|in|[≈~<>≤≥])\\s*)?([$€£]?)\\s?(${NUMBER})\\s?(?:(%|°\\s?[cfk]?|[\\p{L}µΩ][\\p{L}\\d/²³.·^-]{0,15}(?:\\s(?:per|par)\\s\\p{L}{1,12})?)|)\\s*(av\\.? j\\.?-?c\\.?|bce?|ce|ad)?\\s*[.;]?$`,
  "iu",
);
const LONGEST = 60;

/** An option that is one number and its unit. */
export function quantityOf(text: string): Quantity | undefined {
  const whole = text.trim();
  if (whole.length > LONGEST || !/\d/.test(whole)) return undefined;
  const match = LONE.exec(whole);
  if (match === null) return undefined;
  const value = numberOf(match[2] ?? "");
  if (value === undefined) return undefined;
  const isBefore = /^(?:av|bc)/i.test(match[4] ?? "");
  return { value: isBefore ? -value : value, unit: `${match[1] ?? ""}${(match[3] ?? "").toLowerCase()}` };
}

/** As people write them: `1 000`, `1,000`, `3,14`, `3.14`, `−5`. */
export function numberOf(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, "").replace(/[−–]/g, "-");
  if (!/\d/.test(bare)) return undefined;
  const thousands = /^[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(bare);
  const isGrouped = thousands !== null && !/^[-+]?0/.test(bare);
  const plain = isGrouped
    ? bare.replace(/[.,]/g, "")
    : bare.replace(/,(?=\d{3}(?:\D|$).*\.)/g, "").replace(",", ".");
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

export interface Range extends Quantity {
  readonly to: number;
}

const END = "([-+−]?\\d[\\d\\s\\u00a0\\u202f]{0,15}(?:[.,]\\d{1,6})?)";
const RANGE = new RegExp(
  `^(?:(?:from|between|de|d'|entre|about|environ)\\s+)?${END}\\s?([\\p{L}%°/]{0,12})\\s*(?:to|and|à|et|-|–|—|through)\\s*${END}\\s?([\\p{L}%°/]{0,12})\\.?$`,
  "iu",
);

/** An option that is two numbers with all between. */
export function rangeOf(text: string): Range | undefined {
  const whole = text.trim();
  if (whole.length > LONGEST) return undefined;
  const match = RANGE.exec(whole);
  if (match === null) return undefined;
  const [value, to] = [numberOf(match[1] ?? ""), numberOf(match[3] ?? "")];
  if (value === undefined || to === undefined || to < value) return undefined;
  return { value, to, unit: (match[4] || match[2] || "").toLowerCase() };
}
