import type { Dirent, Stats } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import type { FoundFile } from "../../domain/files/found-file.ts";
import { bytesOfText, textOfBytes } from "../../domain/files/raw-path.ts";
import { tieSideFiles } from "../../domain/files/side-files.ts";
import type { SideFile } from "../../domain/files/video-file.ts";
import {
  isAside,
  isAsideFolder,
  isHidden,
  isVideoName,
  unfinishedName,
} from "../../domain/files/video-names.ts";

export interface WalkOptions {
  /** Smaller ones are samples and the like. */
  readonly minBytes: number;
  /** A file changed so short a time ago may still be written. */
  readonly quietMs: number;
  readonly nowMs: number;
  /** Folders within that are walked for themselves. */
  readonly except: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

/** What one folder holds; what lies in the folders within comes for itself. */
export interface WalkedFolder {
  readonly files: readonly FoundFile[];
  /** Videos that are there and are not looked at yet: they are still being written. */
  readonly waiting: readonly string[];
  readonly ignored: number;
  /** Links are never followed: what they lead to may lie anywhere. */
  readonly links: number;
  /** What could not be read, or whose path is longer than we keep. */
  readonly unreadable: readonly string[];
}

interface Place {
  readonly path: string;
  readonly depth: number;
  readonly isAside: boolean;
}

const AT_ONCE = 16;
const FILES_AT_ONCE = 8;
const MOST_DEPTH = 64;
/** Of bytes. What is longer no index of a database holds. */
const LONGEST_PATH = 2_000;

/** Every folder below one, several at once, each given to `onFolder` as soon as it is read. */
export async function walk(
  root: string,
  options: WalkOptions,
  onFolder: (folder: WalkedFolder) => Promise<void>,
): Promise<void> {
  const waiting: Place[] = [{ path: root, depth: 0, isAside: false }];
  const running = new Set<Promise<void>>();
  const seen = new Set<string>();
  const visit = async (place: Place) => {
    const { folder, within } = await readFolder(place, options, seen);
    waiting.push(...within);
    await onFolder(folder);
  };
  try {
    while (waiting.length > 0 || running.size > 0) {
      options.signal.throwIfAborted();
      for (let place = next(waiting, running); place !== undefined; place = next(waiting, running)) {
        const run: Promise<void> = visit(place).finally(() => running.delete(run));
        running.add(run);
      }
      await Promise.race(running);
    }
  } finally {
    await Promise.allSettled(running);
  }
}

function next(waiting: Place[], running: ReadonlySet<unknown>): Place | undefined {
  return running.size < AT_ONCE ? waiting.pop() : undefined;
}

const NOTHING: WalkedFolder = { files: [], waiting: [], ignored: 0, links: 0, unreadable: [] };

async function readFolder(
  place: Place,
  options: WalkOptions,
  seen: Set<string>,
): Promise<{ readonly folder: WalkedFolder; readonly within: readonly Place[] }> {
  let entries: Dirent<Buffer>[];
  try {
    const self = await lstat(bytesOfText(place.path));
    // Where it was a folder a moment ago there may be a link now; and a folder may be seen by two ways, in a circle.
    const isFolder = self.isDirectory() || place.depth === 0;
    const key = `${self.dev}:${self.ino}`;
    if (!isFolder || seen.has(key)) return { folder: NOTHING, within: [] };
    seen.add(key);
    entries = await readdir(bytesOfText(place.path), { withFileTypes: true, encoding: "buffer" });
  } catch {
    return { folder: { ...NOTHING, unreadable: [place.path] }, within: [] };
  }
  const sorted = sortEntries(entries, place, options.except);
  const folder = await filesOf(place, sorted, options);
  return { folder, within: sorted.within };
}

interface Sorted {
  readonly within: readonly Place[];
  readonly videos: readonly string[];
  readonly others: readonly string[];
  readonly unfinished: ReadonlySet<string>;
  readonly tooLong: readonly string[];
  readonly ignored: number;
  readonly links: number;
}

function sortEntries(entries: readonly Dirent<Buffer>[], place: Place, except: ReadonlySet<string>): Sorted {
  const within: Place[] = [];
  const [videos, others, tooLong]: [string[], string[], string[]] = [[], [], []];
  const unfinished = new Set<string>();
  let [ignored, links] = [0, 0];
  for (const entry of entries) {
    const name = textOfBytes(entry.name);
    const path = `${place.path === "/" ? "" : place.path}/${name}`;
    if (isHidden(name)) continue;
    if (entry.isSymbolicLink()) links += 1;
    else if (entry.isDirectory()) {
      if (except.has(path)) continue;
      if (isTooLong(path) || place.depth >= MOST_DEPTH) tooLong.push(path);
      else within.push({ path, depth: place.depth + 1, isAside: place.isAside || isAsideFolder(name) });
    } else if (!entry.isFile()) continue;
    else if (isVideoName(name)) {
      if (isAside(name, place.isAside)) ignored += 1;
      else if (isTooLong(path)) tooLong.push(path);
      else videos.push(name);
    } else {
      const whole = unfinishedName(name);
      if (whole === undefined) others.push(name);
      else unfinished.add(whole);
    }
  }
  return { within, videos, others, unfinished, tooLong, ignored, links };
}

function isTooLong(path: string): boolean {
  return path.length > LONGEST_PATH / 4 && Buffer.byteLength(path) > LONGEST_PATH;
}

async function filesOf(
  { path }: Place,
  { videos, others, unfinished, tooLong, ignored, links }: Sorted,
  options: WalkOptions,
): Promise<WalkedFolder> {
  const stats = await statsOf(path, videos);
  const unreadable = [...tooLong];
  const waiting: string[] = [];
  const taken: [string, Stats][] = [];
  let small = 0;
  for (const name of videos) {
    const stat = stats.get(name);
    const place = `${path}/${name}`;
    if (stat === "gone") continue;
    if (stat === undefined) unreadable.push(place);
    else if (unfinished.has(name) || isRecent(stat, options)) waiting.push(place);
    else if (stat.size < options.minBytes) small += 1;
    else taken.push([name, stat]);
  }
  const beside = await sideFilesOf(
    path,
    taken.map(([name]) => name),
    others,
  );
  const files = taken.map(([name, stat]) => ({
    path: `${path}/${name}`,
    filename: name,
    sizeBytes: stat.size,
    modifiedMs: Math.floor(stat.mtimeMs),
    inode: String(stat.ino),
    sideFiles: beside.get(name) ?? [],
  }));
  return { files, waiting, ignored: ignored + small, links, unreadable };
}

/** A clock that is wrong by days says nothing of what was written a moment ago. */
function isRecent(stat: Stats, { nowMs, quietMs }: WalkOptions): boolean {
  return Math.abs(nowMs - stat.mtimeMs) < quietMs;
}

async function sideFilesOf(
  path: string,
  videos: readonly string[],
  others: readonly string[],
): Promise<ReadonlyMap<string, readonly SideFile[]>> {
  if (videos.length === 0 || others.length === 0) return new Map();
  const tied = tieSideFiles(videos, others);
  const sizes = await statsOf(
    path,
    [...tied.values()].flat().map(({ name }) => name),
  );
  return new Map(
    [...tied].map(([video, files]) => [
      video,
      files.flatMap((file) => {
        const stat = sizes.get(file.name);
        return typeof stat === "object" ? [{ ...file, sizeBytes: stat.size }] : [];
      }),
    ]),
  );
}

/** Of files that may go at any moment. */
async function statsOf(
  path: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Stats | "gone" | undefined>> {
  const stats = new Map<string, Stats | "gone" | undefined>();
  for (let at = 0; at < names.length; at += FILES_AT_ONCE)
    await Promise.all(
      names.slice(at, at + FILES_AT_ONCE).map(async (name) => {
        try {
          const stat = await lstat(bytesOfText(`${path}/${name}`));
          stats.set(name, stat.isFile() ? stat : "gone");
        } catch (error) {
          stats.set(name, isGone(error) ? "gone" : undefined);
        }
      }),
    );
  return stats;
}

/** The disk answered that there is no such thing; any other error says nothing of whether it is there. */
export function isGone(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return code === "ENOENT" || code === "ENOTDIR";
}
