import { searchKey } from "@souffleur/kernel";
import type { Line, PageLines } from "./line.ts";

/** How many times larger than the text a heading is. */
const LARGER = 1.08;
const LONGEST = 200;
const DEEPEST = 6;

export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
}

/** Tells headings from text: by the outline of the document where it has one, by size, by weight. */
export class HeadingLevels {
  readonly #body: number;
  readonly #sizes: readonly number[];
  readonly #outline: ReadonlyMap<string, number>;

  constructor(pages: readonly PageLines[], outline: readonly OutlineEntry[]) {
    const letters = new Map<number, number>();
    for (const { lines } of pages)
      for (const { size, text } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
    const [body = 10] = [...letters].sort(([, one], [, other]) => other - one)[0] ?? [];
    this.#body = body;
    this.#sizes = [...letters.keys()]
      .filter((size) => size >= body * LARGER)
      .sort((one, other) => other - one);
    this.#outline = new Map(outline.map(({ title, level }) => [keyOf(title), Math.min(level, DEEPEST)]));
  }

  get bodySize(): number {
    return this.#body;
  }

  /** Whether a line may be, or be part of, a heading. */
  mayBe({ text, size, isBold }: Line): boolean {
    // Of a table of contents, it only leads to one.
    if (text.length > LONGEST || /(?:\.\s?){4,}/.test(text) || !/\p{L}{2}|^\d/u.test(text)) return false;
    return (
      size >= this.#body * LARGER || (isBold && size >= this.#body * 0.95) || this.#outline.has(keyOf(text))
    );
  }

  /** Of a heading, all its lines together; nothing where it is text after all. */
  of(text: string, { size, isBold }: Line, isAlone: boolean): number | undefined {
    if (text.length > LONGEST) return undefined;
    const outlined = this.#outline.get(keyOf(text));
    if (outlined !== undefined) return outlined;
    const place = this.#sizes.indexOf(size);
    if (place !== -1)
      return /[.,;]$/.test(text) && text.length > 80 ? undefined : Math.min(place + 1, DEEPEST);
    const isShort = isBold && isAlone && text.length < 100 && !/[.,;:]$/.test(text);
    return isShort ? Math.min(this.#sizes.length + 1, DEEPEST) : undefined;
  }
}

/** Outlines and pages number and space headings each in their own way. */
function keyOf(text: string): string {
  return searchKey(text)
    .replace(/^[\divxlc]+(?:[.\d]*)[.)\s–—-]+/i, "")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
