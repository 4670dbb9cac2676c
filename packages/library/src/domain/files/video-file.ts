import type { InstantText } from "@souffleur/kernel";
import type { ParsedName } from "../names/parsed-name.ts";
import type { EpisodeId } from "../works/episode.ts";
import type { MovieId } from "../works/movie.ts";
import type { FolderId } from "./folder.ts";
import type { MediaInfo } from "./media-info.ts";
import type { VideoFileId } from "./video-file-id.ts";

export type { VideoFileId } from "./video-file-id.ts";

/**
 * What we know of a file beside its path. `found`: seen, not read yet. `unreadable`: read, and no track was found.
 * `missing`: its folder is there and the file is not.
 */
export const fileStates = ["found", "read", "unreadable", "missing"] as const;
export type FileState = (typeof fileStates)[number];

/** A file that belongs to a video and goes where it goes: subtitles, `.nfo`, pictures. */
export interface SideFile {
  /** Its name beside the video; see `raw-path.ts`. */
  readonly name: string;
  readonly kind: "subtitle" | "nfo" | "image" | "other";
  readonly sizeBytes: number;
  /** Of subtitles, as their name says: ISO 639-1. */
  readonly language?: string;
  readonly isForced?: boolean;
  /** For the hard of hearing. */
  readonly isSdh?: boolean;
}

/** One video file on a disk. */
export interface VideoFile {
  readonly id: VideoFileId;
  readonly folderId: FolderId;
  /** Absolute, in the form of `raw-path.ts`: also names that are no valid text come back byte for byte. */
  readonly path: string;
  readonly filename: string;
  readonly sizeBytes: number;
  /** When its content last changed, and which file it is to its disk: what tells an unchanged file without reading it. */
  readonly modifiedMs: number;
  readonly inode: string;
  /** OSHash: of its size, its first and its last 64 KB. Sixteen hexadecimal digits. */
  readonly hash?: string;
  /** xxHash3 of all of it, made before anything is called a duplicate. */
  readonly fullHash?: string;
  readonly state: FileState;
  readonly media?: MediaInfo;
  readonly parsed: ParsedName;
  readonly sideFiles: readonly SideFile[];
  /** What it was decided to be: a film, or an episode. */
  readonly movieId?: MovieId;
  readonly episodeId?: EpisodeId;
  /** Where it was before, newest last. */
  readonly formerPaths: readonly string[];
  readonly missingSince?: InstantText;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}
