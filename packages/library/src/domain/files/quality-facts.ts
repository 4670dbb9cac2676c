/** What makes one copy of a work better than another, as read from its content, or else as its name says. */
export interface Quality {
  /** False: no track was found in it; nothing else counts then. */
  readonly isReadable: boolean;
  readonly width?: number;
  /** What the picture is sold as: 2160, 1080, 720, 576, 480 … */
  readonly lines?: number;
  /** `h265`, `h264`, `xvid` … */
  readonly videoCodec?: string;
  readonly bitsPerSecond?: number;
  readonly hdr?: string;
  readonly audioCodec?: string;
  /** `5.1`: of the track with the most. */
  readonly channels?: string;
  /** ISO 639-1, of the sound; `undefined` where nobody knows. */
  readonly languages?: readonly string[];
  readonly subtitles?: readonly string[];
  /** Where the copy was made from: `bluray`, `web`, `cam` … Only names say it. */
  readonly source?: string;
  /** A corrected copy. */
  readonly isProper: boolean;
  readonly sizeBytes: number;
}

export const qualityFeatures = [
  "readable",
  "resolution",
  "source",
  "bitrate",
  "video_codec",
  "languages",
  "channels",
  "hdr",
  "audio_codec",
  "subtitles",
  "proper",
] as const;
export type QualityFeature = (typeof qualityFeatures)[number];
