import { closeSync, constants, fstatSync, openSync } from "node:fs";
import { serveTask } from "@souffleur/platform/workers";
import type { MediaInfo } from "../../domain/files/media-info.ts";
import { OS_HASH_BYTES, osHash } from "../../domain/files/os-hash.ts";
import { bytesOfText } from "../../domain/files/raw-path.ts";
import { tsDuration } from "../../domain/files/ts-duration.ts";
import { BoundedReader } from "./bounded-reader.ts";
import { mapTracks } from "./map-tracks.ts";
import { dropEngine, mediaEngine } from "./media-engine.ts";
import type { Probed, ProbeErrand } from "./probe-errand.ts";

/** Of the whole file: more only costs time, and says the same. */
const BUDGET = 8 * 1024 * 1024;
const STREAM_END = 512 * 1024;

serveTask<ProbeErrand, Probed>(async ({ path }) => {
  // Never through a link; what is no file must not make us wait.
  const file = openSync(bytesOfText(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new Error("What should be a file is none.");
    const reader = new BoundedReader(file, BUDGET);
    const hash = quickHash(reader, stat.size);
    const lasts = streamDuration(reader, stat.size);
    const media = await readMedia(reader, stat.size);
    return {
      hash,
      sizeBytes: stat.size,
      modifiedMs: Math.floor(stat.mtimeMs),
      bytesRead: reader.bytesRead,
      ...(media && { media: withDuration(media, lasts) }),
    };
  } finally {
    closeSync(file);
  }
});

function quickHash(reader: BoundedReader, size: number): string {
  const length = Math.min(OS_HASH_BYTES, size);
  return osHash(size, reader.read(0, length), reader.read(size - length, length));
}

/** Of a transport stream, which says nowhere how long it is. */
function streamDuration(reader: BoundedReader, size: number): number | undefined {
  const first = reader.read(0, 2_048);
  const isStream = first[0] === 0x47 ? first[188] === 0x47 : first[4] === 0x47 && first[196] === 0x47;
  if (!isStream) return undefined;
  const length = Math.min(STREAM_END, size);
  return tsDuration(reader.read(0, length), reader.read(size - length, length));
}

function withDuration(media: MediaInfo, lasts: number | undefined): MediaInfo {
  return media.container === "mpeg-ts" && lasts !== undefined && lasts > 0
    ? { ...media, durationSeconds: lasts }
    : media;
}

async function readMedia(reader: BoundedReader, size: number): Promise<MediaInfo | undefined> {
  try {
    const engine = await mediaEngine();
    const { media } = await engine.analyzeData(size, (length, position) => reader.read(position, length));
    return mapTracks((media?.track ?? []).map((track) => ({ ...track })));
  } catch {
    // The file made its reader fail, which it must not do to the next.
    dropEngine();
    return undefined;
  }
}
