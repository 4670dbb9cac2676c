const TAB = 0x09;
const RETURN = 0x0d;
const BACKSLASH = 0x5c;
const CAPITAL_N = 0x4e;
const ZERO = 0x30;
const MOST_FIELDS = 32;

/** One line of a data file, its fields read only when asked for: most lines are thrown away after one or two. */
export class TsvRecord {
  readonly #starts = new Int32Array(MOST_FIELDS);
  readonly #ends = new Int32Array(MOST_FIELDS);
  #bytes: Buffer = Buffer.alloc(0);
  count = 0;

  read(bytes: Buffer, start: number, end: number): void {
    this.#bytes = bytes;
    const last = end > start && bytes[end - 1] === RETURN ? end - 1 : end;
    let [count, from] = [0, start];
    for (let at = start; at < last && count < MOST_FIELDS - 1; at++) {
      if (bytes[at] !== TAB) continue;
      this.#starts[count] = from;
      this.#ends[count++] = at;
      from = at + 1;
    }
    this.#starts[count] = from;
    this.#ends[count++] = last;
    this.count = count;
  }

  isNull(field: number): boolean {
    const [start, end] = this.#span(field);
    return end - start === 2 && this.#bytes[start] === BACKSLASH && this.#bytes[start + 1] === CAPITAL_N;
  }

  text(field: number): string | undefined {
    const [start, end] = this.#span(field);
    return end <= start || this.isNull(field) ? undefined : this.#bytes.toString("utf8", start, end);
  }

  /** A whole number of at most `digits` figures; -1 where it is none. */
  number(field: number, digits = 8): number {
    const [start, end] = this.#span(field);
    return this.#figures(start, end, digits);
  }

  /** `tt0133093` as 133093; -1 where it is no such id. */
  id(field: number): number {
    const [start, end] = this.#span(field);
    const first = this.#bytes[start];
    // `t` or `n`, then `t` or `m`.
    return end - start > 3 && (first === 0x74 || first === 0x6e) ? this.#figures(start + 2, end, 8) : -1;
  }

  /** Whether two fields say the same. */
  isSame(one: number, other: number): boolean {
    const [start, end] = this.#span(one);
    const [from, to] = this.#span(other);
    return this.#bytes.compare(this.#bytes, from, to, start, end) === 0;
  }

  #span(field: number): readonly [number, number] {
    return field < this.count ? [this.#starts[field] ?? 0, this.#ends[field] ?? 0] : [0, 0];
  }

  #figures(start: number, end: number, digits: number): number {
    if (end <= start || end - start > digits) return -1;
    let value = 0;
    for (let at = start; at < end; at++) {
      const figure = (this.#bytes[at] ?? 0) - ZERO;
      if (figure < 0 || figure > 9) return -1;
      value = value * 10 + figure;
    }
    return value;
  }
}
