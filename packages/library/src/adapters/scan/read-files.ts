import { ok } from "@souffleur/kernel";
import type { Author } from "@souffleur/platform/http";
import type { WorkerPool } from "@souffleur/platform/workers";
import { noteRead, type Reading } from "../../application/files/note-read.ts";
import type { FolderId } from "../../domain/files/folder.ts";
import type { VideoFile, VideoFileId } from "../../domain/files/video-file.ts";
import { portsOf } from "../context.ts";
import { videoFileRepository } from "../database/files/video-file-repository.ts";
import { isUnreadable, probeFile } from "../probe/probe-file.ts";
import type { ScanContext } from "./scan-options.ts";

export interface ReadOptions {
  readonly author: Author;
  readonly signal: AbortSignal;
  readonly folderIds: readonly FolderId[];
  /** Called after each file with how many are done. */
  readonly onRead?: (files: number) => void;
}

/** How many files were read, how many of them hold nothing to play, and how many their disk did not give. */
export interface ReadCounts {
  readonly read: number;
  readonly unreadable: number;
  readonly failed: number;
}

const BATCH = 40;
const AT_ONCE = 2;

/**
 * Reads the files a scan found: what is in them, and their quick hash. What is read is kept as it goes, so that an
 * interrupted reading goes on where it was.
 */
export async function readFiles(
  context: ScanContext,
  pool: WorkerPool,
  options: ReadOptions,
): Promise<ReadCounts> {
  const counts = { read: 0, unreadable: 0, failed: 0 };
  let done = 0;
  const readOne = async (file: VideoFile): Promise<readonly Reading[]> => {
    const reading = await tryToRead(pool, file, options.signal);
    if (reading === undefined) counts.failed += 1;
    else if (reading.media === undefined) counts.unreadable += 1;
    else counts.read += 1;
    options.onRead?.(++done);
    return reading === undefined ? [] : [reading];
  };
  for (let after: VideoFileId | undefined; ; ) {
    const files = await videoFileRepository(context.database.queries).toRead(options.folderIds, after, BATCH);
    if (files.length === 0) return counts;
    after = files.at(-1)?.id;
    const readings = await atOnce(files, AT_ONCE, readOne);
    await context.database.unit(async (unit) => {
      await noteRead(portsOf(context, unit, options.author), readings.flat());
      return ok(undefined);
    });
  }
}

/** Nothing where the disk did not give it, or gave another: it is tried again with the next scan. */
async function tryToRead(
  pool: WorkerPool,
  file: VideoFile,
  signal: AbortSignal,
): Promise<Reading | undefined> {
  try {
    const { media, hash, sizeBytes, modifiedMs } = await probeFile(pool, file.path, signal);
    if (sizeBytes !== file.sizeBytes || modifiedMs !== file.modifiedMs) return undefined;
    return { file, hash, ...(media && { media }) };
  } catch (error) {
    signal.throwIfAborted();
    return isUnreadable(error) ? { file } : undefined;
  }
}

async function atOnce<Item, Made>(
  items: readonly Item[],
  count: number,
  work: (item: Item) => Promise<Made>,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  const waiting = [...items];
  const takeAll = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) made.push(await work(item));
  };
  await Promise.all(Array.from({ length: count }, takeAll));
  return made;
}
