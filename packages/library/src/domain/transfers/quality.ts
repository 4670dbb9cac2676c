import type { VideoFile } from "../files/video-file.ts";
import { marksOf } from "../places/marks.ts";

/** What people compare two files of one work by. */
export interface QualityFacts {
  readonly filename: string;
  readonly sizeBytes: number;
  readonly resolution: string;
  readonly videoCodec: string;
  readonly audioCodec: string;
  readonly channels: string;
  readonly language: string;
  readonly hdr: string;
  readonly edition: string;
  readonly durationSeconds?: number;
}

export function qualityFactsOf(file: VideoFile): QualityFacts {
  const { media, parsed, filename, sizeBytes } = file;
  const { resolution, videoCodec, audioCodec, language, hdr, edition } = marksOf(file);
  return {
    filename,
    sizeBytes,
    resolution,
    videoCodec,
    audioCodec,
    channels: media?.audio[0]?.channels ?? parsed.audio_channels ?? "",
    language,
    hdr,
    edition,
    ...(media?.durationSeconds !== undefined && { durationSeconds: Math.round(media.durationSeconds) }),
  };
}
