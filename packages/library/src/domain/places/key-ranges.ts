/** A range of keys: from its border on, up to before the next one's. */
export interface KeyRange {
  /** `A-F`, `Ba-Bi`, `#` */
  readonly name: string;
  readonly from: string;
  /** Not in it any more; without it, the range goes to the end. */
  readonly before: string | undefined;
}

/** What ranges compare: letters, without spaces; all that is no letter is `#`, which comes before every letter. */
export function rangeKey(key: string): string {
  const signs = key.replaceAll(/[^\p{L}\p{N}]+/gu, "");
  return signs === "" ? "#" : Array.from(signs, (sign) => (/\p{L}/u.test(sign) ? sign : "#")).join("");
}

/** Every key there is. */
export const wholeRange: KeyRange = { name: "", from: "", before: undefined };

export function holdsKey({ from, before }: KeyRange, key: string): boolean {
  return key >= from && (before === undefined || key < before);
}

/** Keys that begin alike. */
interface Bucket {
  readonly prefix: string;
  readonly count: number;
}

/**
 * Splits sorted keys into balanced ranges that tile the range they lie in: each begins where the one before it ends. The
 * borders are those of the first letter that is not the same for all. Keys that are all the same cannot be split: then
 * there is nothing in the answer.
 */
export function splitKeys(keys: readonly string[], parent: KeyRange, limit: number): readonly KeyRange[] {
  const buckets = bucketsOf(keys);
  if (buckets.length < 2) return [];
  const runs = runsOf(buckets, limit);
  return runs.map((run, index) => {
    const [first, last] = [run[0]?.prefix ?? "", run.at(-1)?.prefix ?? ""];
    const next = runs[index + 1]?.[0]?.prefix;
    return {
      name: run.length === 1 ? capital(first) : rangeName(first, last, next),
      from: index === 0 ? parent.from : first,
      before: next ?? parent.before,
    };
  });
}

/** By the first letter at which two of them differ. */
function bucketsOf(keys: readonly string[]): readonly Bucket[] {
  const [first = "", last = ""] = [keys[0], keys.at(-1)];
  const { length } = sharedStart(first, last);
  const counts = new Map<string, number>();
  for (const key of keys) {
    const prefix = key.slice(0, length + letterAt(key, length));
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return [...counts].map(([prefix, count]) => ({ prefix, count }));
}

/** How long the letter there is: those outside the first plane are two units. */
function letterAt(key: string, at: number): number {
  return (key.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function sharedStart(a: string, b: string): string {
  const [left, right] = [Array.from(a), Array.from(b)];
  const end = left.findIndex((letter, index) => letter !== right[index]);
  return (end === -1 ? left : left.slice(0, end)).join("");
}

/** As few runs as the limit allows, and those as even as they get. */
function runsOf(buckets: readonly Bucket[], limit: number): readonly (readonly Bucket[])[] {
  const fewest = fill(buckets, limit);
  // A script of very many letters: wider runs, each split again in its turn.
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  if (fewest.length > limit)
    return fill(buckets, Math.min(total - 1, Math.max(limit, Math.ceil((2 * total) / limit))));
  for (let bound = Math.ceil(total / Math.max(1, fewest.length)); bound < limit; bound++) {
    const even = fill(buckets, bound);
    if (even.length <= fewest.length) return even;
  }
  return fewest;
}

function fill(buckets: readonly Bucket[], bound: number): readonly (readonly Bucket[])[] {
  const runs: Bucket[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const bucket of buckets) {
    // Figures and symbols stand alone, whatever else is little.
    const isAlone = bucket.prefix === "#" || runs.at(-1)?.[0]?.prefix === "#";
    if (isAlone || used + bucket.count > bound) {
      runs.push([bucket]);
      used = bucket.count;
    } else {
      runs.at(-1)?.push(bucket);
      used += bucket.count;
    }
  }
  return runs;
}

/** `A-F`: up to the letter before the next range begins, so that no letter lies between two names. */
function rangeName(first: string, last: string, next: string | undefined): string {
  const before = next === undefined ? undefined : letterBefore(next);
  return `${capital(first)}-${capital(before !== undefined && before > last ? before : last)}`;
}

function letterBefore(prefix: string): string | undefined {
  const letter = prefix.at(-1) ?? "";
  return letter > "a" && letter <= "z"
    ? prefix.slice(0, -1) + String.fromCharCode(letter.charCodeAt(0) - 1)
    : undefined;
}

function capital(prefix: string): string {
  const [first = "", ...others] = prefix;
  return first.toUpperCase() + others.join("");
}
