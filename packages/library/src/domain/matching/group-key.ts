import { searchKey } from "@souffleur/kernel";
import type { FolderId } from "../files/folder.ts";
import type { ParsedName } from "../names/parsed-name.ts";

/** What files must share to be decided at once. */
export interface Grouped {
  readonly folderId: FolderId;
  /** The path of the file. */
  readonly path: string;
  readonly parsed: ParsedName;
}

/**
 * The same for files that are the same work by all their names say: of one folder of the library, of one title. The
 * files of a series are one group however they lie in folders of seasons and releases. A film whose name says no year
 * shares its group with those of its own folder alone: by a title alone two films are too easily one.
 */
export function groupKeyOf({ folderId, path, parsed }: Grouped): string {
  const isSeries = parsed.type === "episode";
  const title = searchKey(parsed.title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const beside = isSeries || parsed.year !== undefined ? "" : path.slice(0, path.lastIndexOf("/"));
  const named = title === "" ? path : title;
  const whole = JSON.stringify([isSeries, folderId, named, parsed.year ?? 0, beside]);
  // The title goes first, so that groups stand in its order.
  const slug = title
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-|-$/g, "");
  return `${slug === "" ? "x" : slug}-${digest(whole)}`;
}

/** Sixteen characters for a text: no secret, only short and the same each time. */
function digest(text: string): string {
  return hash(text, 0x9e3779b9) + hash(text, 0x85ebca6b);
}

function hash(text: string, seed: number): string {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, "0");
}
