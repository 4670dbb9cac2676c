import { readSync } from "node:fs";

/** Reads pieces of an open file, so many bytes in all: then every piece is empty. */
export class BoundedReader {
  readonly #file: number;
  #left: number;
  bytesRead = 0;

  constructor(file: number, budget: number) {
    this.#file = file;
    this.#left = budget;
  }

  read(position: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.#left));
    if (wanted === 0) return new Uint8Array();
    const buffer = new Uint8Array(wanted);
    let done = 0;
    while (done < wanted) {
      const read = readSync(this.#file, buffer, done, wanted - done, position + done);
      if (read === 0) break;
      done += read;
    }
    this.#left -= done;
    this.bytesRead += done;
    return buffer.subarray(0, done);
  }
}
