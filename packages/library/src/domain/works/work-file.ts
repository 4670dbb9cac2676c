import type { VideoFileId } from "../files/video-file-id.ts";

/** What a film or an episode says of the best of its files, so that a list need not look further. */
export interface WorkFile {
  readonly fileId: VideoFileId;
  readonly path: string;
  readonly hash?: string;
  readonly videoCodec?: string;
  readonly audioCodec?: string;
  /** `1080p` */
  readonly resolution?: string;
  /** ISO 639-1, of the sound. */
  readonly languages: readonly string[];
  readonly sizeBytes: number;
}

/** Somebody who made a film or a series, or plays in it. */
export interface Credit {
  readonly name: string;
  readonly role: "director" | "writer" | "actor" | "composer";
  /** Whom an actor plays. */
  readonly character?: string;
}
