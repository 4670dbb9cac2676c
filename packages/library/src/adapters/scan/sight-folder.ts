import { constants } from "node:fs";
import { open, opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Id, parseId } from "@souffleur/kernel";
import type { Sighting } from "../../domain/files/folder-presence.ts";

const MARKER = ".souffleur-folder";
const MAX_MARKER_BYTES = 200;
/** A share of a machine that is off may never answer. */
const ANSWER_WITHIN_MS = 10_000;

/** Looks at what is where a folder should be. A disk that does not answer is not there. */
export function sightFolder(path: string): Promise<Sighting> {
  const timeout = Promise.withResolvers<Sighting>();
  const timer = setTimeout(() => timeout.resolve({ isThere: false }), ANSWER_WITHIN_MS);
  return Promise.race([look(path), timeout.promise]).finally(() => clearTimeout(timer));
}

async function look(path: string): Promise<Sighting> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) return { isThere: false };
    const marker = await readMarker(path);
    const isEmpty = await holdsNothing(path);
    return { isThere: true, device: String(found.dev), isEmpty, ...(marker !== undefined && { marker }) };
  } catch {
    return { isThere: false };
  }
}

async function holdsNothing(path: string): Promise<boolean> {
  for await (const { name } of await opendir(path)) if (name !== MARKER) return false;
  return true;
}

async function readMarker(path: string): Promise<string | undefined> {
  try {
    const file = await open(
      join(path, MARKER),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK,
    );
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(MAX_MARKER_BYTES), 0, MAX_MARKER_BYTES, 0);
      return parseId(buffer.toString("utf8", 0, bytesRead).trim());
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** Leaves our mark where there is none; answers whether it is there now. A disk we may only read is left alone. */
export async function leaveMarker(path: string, id: Id<"folder">): Promise<boolean> {
  try {
    const file = await open(join(path, MARKER), "wx", 0o644);
    try {
      await file.writeFile(`${id}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    return true;
  } catch {
    return false;
  }
}
