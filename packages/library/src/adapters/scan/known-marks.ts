import { randomInt } from "node:crypto";
import type { FoundFile } from "../../domain/files/found-file.ts";
import type { KnownFile } from "../../domain/files/known-file.ts";

type Compared = Pick<FoundFile, "path" | "sizeBytes" | "modifiedMs" | "inode" | "sideFiles">;

const PRESENT = 1;
const SEEN = 2;
const SMALLEST = 1_024;
/** A mark nothing compares equal to: two known paths fell on one number, and only the database can tell them apart. */
const SHARED = Number.NaN;

/**
 * Of every file that is known in a folder, what tells whether one found there is as it was: a number for its path and
 * one for what a scan compares, of 53 bits each. A hundred thousand take four megabytes; their rows would take fifty.
 * The numbers begin with another seed in each scan: no names can be made up that fall on the same one.
 */
export class KnownMarks {
  readonly #seed = randomInt(2 ** 32);
  #paths = new Float64Array(SMALLEST);
  #marks = new Float64Array(SMALLEST);
  #flags = new Uint8Array(SMALLEST);
  #size = 0;
  #unseen = 0;

  get size(): number {
    return this.#size;
  }

  /** How many were there, as far as we knew, and were not seen yet. */
  get unseen(): number {
    return this.#unseen;
  }

  add(file: KnownFile): void {
    if (this.#size * 2 >= this.#paths.length) this.#grow();
    const path = numberOf(file.path, this.#seed);
    const slot = this.#slotOf(path);
    const isShared = this.#paths[slot] === path;
    const isPresent = file.state !== "missing";
    // What is there again is always told, whatever else of it is the same.
    this.#marks[slot] = isShared || !isPresent ? SHARED : markOf(file, this.#seed);
    this.#paths[slot] = path;
    if (isPresent && this.#flags[slot] !== PRESENT) {
      this.#flags[slot] = PRESENT;
      this.#unseen += 1;
    }
    if (!isShared) this.#size += 1;
  }

  /** `other`: the database has to say what of it is not as it was, or that it is another file. */
  compare(found: FoundFile): "new" | "same" | "other" {
    const slot = this.#find(found.path);
    if (slot === undefined) return "new";
    this.#see(slot);
    return this.#marks[slot] === markOf(found, this.#seed) ? "same" : "other";
  }

  see(path: string): void {
    const slot = this.#find(path);
    if (slot !== undefined) this.#see(slot);
  }

  /** It was there, and was not seen in this scan. */
  isUnseen(path: string): boolean {
    const slot = this.#find(path);
    return slot !== undefined && this.#flags[slot] === PRESENT;
  }

  #see(slot: number): void {
    if (this.#flags[slot] === PRESENT) this.#unseen -= 1;
    this.#flags[slot] = SEEN;
  }

  #find(path: string): number | undefined {
    const number = numberOf(path, this.#seed);
    const slot = this.#slotOf(number);
    return this.#paths[slot] === number ? slot : undefined;
  }

  /** Where the number stands, or the free place it would get. */
  #slotOf(number: number): number {
    const last = this.#paths.length - 1;
    let slot = number % this.#paths.length;
    while (this.#paths[slot] !== 0 && this.#paths[slot] !== number) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [paths, marks, flags] = [this.#paths, this.#marks, this.#flags];
    this.#paths = new Float64Array(paths.length * 2);
    this.#marks = new Float64Array(paths.length * 2);
    this.#flags = new Uint8Array(paths.length * 2);
    for (const [at, path] of paths.entries()) {
      if (path === 0) continue;
      const slot = this.#slotOf(path);
      this.#paths[slot] = path;
      this.#marks[slot] = marks[at] ?? SHARED;
      this.#flags[slot] = flags[at] ?? 0;
    }
  }
}

function markOf({ sizeBytes, modifiedMs, inode, sideFiles }: Compared, seed: number): number {
  let text = `${sizeBytes} ${modifiedMs} ${inode}`;
  for (const side of sideFiles) text += `/${side.name}/${side.sizeBytes}`;
  return numberOf(text, seed);
}

/** A whole number from 1 to 2^53: two sums of 32 bits over all characters, each mixed with the other at the end. */
function numberOf(text: string, seed: number): number {
  let [one, other] = [0x9e3779b1 ^ seed, 0x85ebca6b ^ seed];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x9e3779b1);
    other = Math.imul(other ^ code, 0x5f356495);
    one ^= one >>> 15;
    other ^= other >>> 13;
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  other = Math.imul(other ^ (other >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (other >>> 11) * 2 ** 32 + (one >>> 0) + 1;
}
