import type { MediaInfo } from "../../domain/files/media-info.ts";

/** What a thread needs to read a file. */
export interface ProbeErrand {
  /** In the form of `raw-path.ts`. */
  readonly path: string;
}

/** What it found, and of what: a file that changed while it was read is read again another time. */
export interface Probed {
  readonly media?: MediaInfo;
  readonly hash: string;
  readonly sizeBytes: number;
  readonly modifiedMs: number;
  readonly bytesRead: number;
}
