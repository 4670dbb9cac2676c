import type { Dirent, Stats } from "node:fs";
import { lstat, readdir, readlink, stat } from "node:fs/promises";
import { setImmediate } from "node:timers/promises";
import { Disk, type DiskEntry } from "../../domain/care/disk.ts";
import { joined, parentOf } from "../../domain/care/paths.ts";
import { bytesOfText, textOfBytes } from "../../domain/files/raw-path.ts";

/** Deeper than any collection; what lies further down is not looked at, and does not count as gone. */
const MOST_DEPTH = 40;
const AT_ONCE = 32;

interface SurveyOptions {
  readonly signal?: AbortSignal;
  /** Called now and then with the number of entries seen. */
  readonly onSeen?: (entries: number) => void;
}

/** Looks at all that lies in some folders; follows no link, and reads no file. */
export async function surveyDisk(
  roots: readonly string[],
  { signal, onSeen }: SurveyOptions = {},
): Promise<Disk> {
  const entries = new Map<string, DiskEntry>();
  const unreadable = new Set<string>();
  const waiting = roots.map((path) => ({ path, depth: 0 }));
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    signal?.throwIfAborted();
    const { path, depth } = folder;
    const inside = depth > MOST_DEPTH ? undefined : await readFolder(path, entries);
    if (!inside) {
      unreadable.add(path);
      continue;
    }
    for (const entry of inside) {
      const isNew = !entries.has(entry.path);
      entries.set(entry.path, entry);
      // Not into what hides itself: the trash of a disk, our own marks.
      const isOpen = entry.kind === "folder" && !entry.path.includes("/.", parentOf(entry.path).length);
      if (isNew && isOpen) waiting.push({ path: entry.path, depth: depth + 1 });
    }
    onSeen?.(entries.size);
    await setImmediate();
  }
  return new Disk(entries.values(), unreadable);
}

/** Nothing where it cannot be read, as a whole or in part. */
async function readFolder(
  folder: string,
  entries: Map<string, DiskEntry>,
): Promise<readonly DiskEntry[] | undefined> {
  try {
    const own = await lstat(bytesOfText(folder));
    if (!own.isDirectory()) return undefined;
    if (!entries.has(folder)) entries.set(folder, entryOf(folder, own, "folder"));
    const names = await readdir(bytesOfText(folder), { withFileTypes: true, encoding: "buffer" });
    const inside: DiskEntry[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const seen = await Promise.all(names.slice(at, at + AT_ONCE).map((name) => look(folder, name)));
      inside.push(...seen.filter((entry) => entry !== undefined));
    }
    return inside;
  } catch {
    return undefined;
  }
}

async function look(folder: string, { name }: Dirent<Buffer>): Promise<DiskEntry | undefined> {
  const path = joined(folder, textOfBytes(name));
  let stats: Stats;
  try {
    stats = await lstat(bytesOfText(path));
  } catch (error) {
    // Gone since its folder was read; anything else says that this folder cannot be relied on.
    if (isGone(error)) return undefined;
    throw error;
  }
  if (stats.isSymbolicLink()) return lookAtLink(path, stats);
  if (stats.isDirectory()) return entryOf(path, stats, "folder");
  return stats.isFile() ? entryOf(path, stats, "file") : undefined;
}

async function lookAtLink(path: string, stats: Stats): Promise<DiskEntry> {
  const writtenTarget = textOfBytes(await readlink(bytesOfText(path), { encoding: "buffer" }));
  return {
    ...entryOf(path, stats, "link"),
    writtenTarget,
    target: resolved(parentOf(path), writtenTarget),
    leadsTo: await endOf(path),
  };
}

async function endOf(path: string): Promise<NonNullable<DiskEntry["leadsTo"]>> {
  try {
    return (await stat(bytesOfText(path))).isDirectory() ? "folder" : "file";
  } catch (error) {
    // A link in a circle leads nowhere; one into a folder that may not be read leads somewhere all the same.
    return isGone(error) ? "nothing" : "file";
  }
}

function entryOf(path: string, stats: Stats, kind: DiskEntry["kind"]): DiskEntry {
  return {
    path,
    kind,
    sizeBytes: stats.size,
    modifiedMs: Math.floor(stats.mtimeMs),
    inode: String(stats.ino),
    device: String(stats.dev),
  };
}

/** By the text alone, as the link is written. */
function resolved(folder: string, target: string): string {
  const parts: string[] = target.startsWith("/") ? [] : folder.split("/");
  for (const part of target.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.filter(Boolean).join("/")}`;
}

function isGone(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR" || code === "ELOOP";
}
