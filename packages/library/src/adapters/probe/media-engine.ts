import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import mediaInfoFactory, { type MediaInfo as Engine } from "mediainfo.js";

const BLOCK = 256 * 1024;
const PAGE = 65_536;
/** What a file may make its reader take; one that wants more is given up. */
const MOST_MEMORY = 256 * 1024 * 1024;

limitMemory();

let engine: Promise<Engine<"object">> | undefined;

/** The reader, loaded once for this thread. */
export function mediaEngine(): Promise<Engine<"object">> {
  engine ??= mediaInfoFactory({ format: "object", chunkSize: BLOCK, locateFile });
  return engine;
}

/** After a file broke it, the next one gets another. */
export function dropEngine(): void {
  engine = undefined;
}

/** Beside this file in a bundle; else where the package is. */
function locateFile(name: string): string {
  if (!import.meta.url.endsWith(".ts")) return fileURLToPath(new URL(name, import.meta.url));
  return createRequire(import.meta.url).resolve(`mediainfo.js/${name}`);
}

/** Memory of this kind is not counted by the engine that limits a thread's. */
function limitMemory(): void {
  const { grow } = WebAssembly.Memory.prototype;
  WebAssembly.Memory.prototype.grow = function limited(this: WebAssembly.Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE > MOST_MEMORY)
      throw new RangeError("A file made its reader want more memory than it may have.");
    return grow.call(this, pages);
  };
}
