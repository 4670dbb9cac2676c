import type { PageLines } from "./line.ts";

const DIVIDED = /((?:\p{L}+[-‐])*\p{L}{2,})[-‐\u00ad]$/u;

/** Tells words that were divided at the end of a line from those that have a hyphen anyway: the rest of the text knows. */
export class Hyphens {
  readonly #words = new Set<string>();

  constructor(pages: readonly PageLines[]) {
    for (const { lines } of pages)
      for (const { text } of lines)
        for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) this.#words.add(word.toLowerCase());
  }

  /** The end of a line as it stands before the next one. */
  before(end: string, next: string): string {
    const head = DIVIDED.exec(end)?.[1];
    const tail = /^\p{Ll}+(?:-\p{L}+)*/u.exec(next)?.[0];
    if (head === undefined || tail === undefined) {
      const isCompound = /\p{L}[-‐]$/u.test(end) && /^\p{L}/u.test(next);
      return isCompound || end === "" ? end : `${end} `;
    }
    const [whole, compound] = [`${head}${tail}`.toLowerCase(), `${head}-${tail}`.toLowerCase()];
    const keeps = !this.#words.has(whole) && (this.#words.has(compound) || head.includes("-"));
    return keeps ? end : end.slice(0, -1);
  }
}
