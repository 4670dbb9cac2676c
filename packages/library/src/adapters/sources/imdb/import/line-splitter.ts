const NEWLINE = 0x0a;

/** No line of the data files is near this long; what is longer is thrown away as it comes. */
const MAX_LINE = 65_536;

/** Cuts a stream of bytes into lines without copying those that lie in one piece. */
export class LineSplitter {
  #rest: Buffer = Buffer.alloc(0);
  #isTooLong = false;
  #offset: number;
  #tooLong = 0;

  /** `offset`: where in the whole the first piece begins. */
  constructor(offset = 0) {
    this.#offset = offset;
  }

  /** Where the first line begins that has not been given out. */
  get offset(): number {
    return this.#offset;
  }

  /** Whether one may go on from `offset` another time. */
  get isBetweenLines(): boolean {
    return !this.#isTooLong;
  }

  /** Lines nobody saw because they were too long. */
  get tooLong(): number {
    return this.#tooLong;
  }

  push(piece: Buffer, onLine: (bytes: Buffer, start: number, end: number) => void): void {
    let start = 0;
    if (this.#rest.length > 0 || this.#isTooLong) {
      const end = piece.indexOf(NEWLINE);
      const taken = end === -1 ? piece.length : end;
      this.#keep(piece.subarray(0, taken));
      if (end === -1) return;
      this.#endLine(onLine);
      start = end + 1;
    }
    for (let end = piece.indexOf(NEWLINE, start); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      this.#offset += end + 1 - start;
      if (end - start > MAX_LINE) this.#tooLong += 1;
      else onLine(piece, start, end);
      start = end + 1;
    }
    this.#keep(piece.subarray(start));
  }

  /** The last line, where nothing ends it. */
  finish(onLine: (bytes: Buffer, start: number, end: number) => void): void {
    if (this.#rest.length > 0 || this.#isTooLong) this.#endLine(onLine);
  }

  #keep(bytes: Buffer): void {
    if (this.#isTooLong) {
      this.#offset += bytes.length;
    } else if (this.#rest.length + bytes.length > MAX_LINE) {
      this.#isTooLong = true;
      this.#offset += this.#rest.length + bytes.length;
      this.#rest = Buffer.alloc(0);
    } else if (bytes.length > 0) {
      // A copy: the piece itself is given back to the stream.
      this.#rest = this.#rest.length === 0 ? Buffer.from(bytes) : Buffer.concat([this.#rest, bytes]);
    }
  }

  #endLine(onLine: (bytes: Buffer, start: number, end: number) => void): void {
    const line = this.#rest;
    this.#rest = Buffer.alloc(0);
    this.#offset += line.length + 1;
    if (this.#isTooLong) this.#tooLong += 1;
    else onLine(line, 0, line.length);
    this.#isTooLong = false;
  }
}
