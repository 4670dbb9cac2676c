/** What the content of a file says of itself. */
export interface MediaInfo {
  /** Who read it: `mediainfo 0.3.8` */
  readonly reader: string;
  /** `matroska`, `mp4`, `avi`, `mpeg-ts` … */
  readonly container: string;
  readonly durationSeconds?: number;
  readonly video?: VideoTrack;
  readonly audio: readonly AudioTrack[];
  readonly subtitles: readonly SubtitleTrack[];
}

export interface VideoTrack {
  /** `x265`, `x264`, `av1`, `vp9`, `xvid`, `divx`, `mpeg4`, `mpeg2`, `vc1`, `wmv`; else as the reader calls it. */
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly framesPerSecond?: number;
  /** `HDR10`, `HDR10+`, `Dolby Vision`, `HLG` */
  readonly hdr?: string;
  readonly bitsPerSecond?: number;
}

export interface AudioTrack {
  /** `aac`, `ac3`, `eac3`, `dts`, `dts-hd`, `truehd`, `opus`, `flac`, `mp3` … */
  readonly codec: string;
  /** `5.1` */
  readonly channels: string;
  /** ISO 639-1, where the track says one. */
  readonly language?: string;
  readonly title?: string;
  readonly isDefault?: boolean;
}

export interface SubtitleTrack {
  readonly format: string;
  readonly language?: string;
  readonly title?: string;
  readonly isForced?: boolean;
}
