const PAGE_BITS = 1 << 20;

/** A set of ids of at most eight figures, a bit each; pages come as they are needed. */
export class IdSet {
  readonly #pages = new Map<number, Uint8Array>();

  add(id: number): void {
    const page = Math.floor(id / PAGE_BITS);
    let bytes = this.#pages.get(page);
    if (bytes === undefined) {
      bytes = new Uint8Array(PAGE_BITS / 8);
      this.#pages.set(page, bytes);
    }
    const bit = id % PAGE_BITS;
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  has(id: number): boolean {
    const bytes = this.#pages.get(Math.floor(id / PAGE_BITS));
    const bit = id % PAGE_BITS;
    return bytes !== undefined && ((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}
