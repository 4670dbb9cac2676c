import { type Zippable, zipSync } from "fflate";

/** The same files make the same bytes: no moment is in them. */
const NO_MOMENT = new Date(1980, 0, 1);

export function zip(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const encoder = new TextEncoder();
  const entries: Zippable = {};
  for (const [name, file] of files) entries[name] = typeof file === "string" ? encoder.encode(file) : file;
  return zipSync(entries, { mtime: NO_MOMENT, level: 6 });
}
