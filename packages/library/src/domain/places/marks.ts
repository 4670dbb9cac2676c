import type { VideoFile } from "../files/video-file.ts";

/** What a name says of a file's quality and languages. */
export interface FileMarks {
  readonly language: string;
  readonly audioCodec: string;
  readonly videoCodec: string;
  readonly resolution: string;
  readonly hdr: string;
  readonly edition: string;
  readonly source: string;
}

/** Read from the content where it was read, and from the name where not. */
export function marksOf(file: Pick<VideoFile, "media" | "parsed">): FileMarks {
  const { media, parsed } = file;
  return {
    language: languageMark(soundLanguages(file), subtitleLanguages(file), parsed.multi === true),
    audioCodec: audioMark(mainAudio(file) ?? ""),
    videoCodec: videoMark(media?.video?.codec ?? parsed.video_codec ?? ""),
    resolution:
      media?.video === undefined
        ? (parsed.resolution ?? "")
        : resolutionMark(media.video.width, media.video.height),
    hdr: media?.video?.hdr ?? "",
    edition: (parsed.edition ?? []).join(" "),
    source: parsed.source ?? "",
  };
}

function soundLanguages({ media, parsed }: Pick<VideoFile, "media" | "parsed">): readonly string[] {
  const told = (media?.audio ?? [])
    .map(({ language }) => language)
    .filter((language) => language !== undefined);
  return told.length > 0 ? told : parsed.languages;
}

function subtitleLanguages({ media, parsed }: Pick<VideoFile, "media" | "parsed">): readonly string[] {
  const told = (media?.subtitles ?? [])
    .filter(({ isForced }) => isForced !== true)
    .map(({ language }) => language);
  return [...told.filter((language) => language !== undefined), ...(parsed.subtitle_languages ?? [])];
}

function mainAudio({ media, parsed }: Pick<VideoFile, "media" | "parsed">): string | undefined {
  const tracks = media?.audio ?? [];
  return (tracks.find(({ isDefault }) => isDefault === true) ?? tracks[0])?.codec ?? parsed.audio_codecs?.[0];
}

/**
 * The mark of a file's languages: `FR`; `MULTi` where there are several; `VOSTFR` where another one has French subtitles.
 * Nothing where we know nothing.
 */
export function languageMark(
  sound: readonly string[],
  subtitles: readonly string[],
  isMulti = false,
): string {
  const spoken = [...new Set(sound.map(primary).filter((code) => code !== ""))];
  if (spoken.length > 1 || (isMulti && spoken.length === 0)) return "MULTi";
  if (isMulti && spoken.length === 1) return "MULTi";
  const [only] = spoken;
  const hasFrenchText = subtitles.some((code) => primary(code) === "FR");
  if (only === undefined) return hasFrenchText ? "VOSTFR" : "";
  return only !== "FR" && hasFrenchText ? "VOSTFR" : only;
}

/** `fr-CA` is French; what is no code of two letters says nothing. */
function primary(code: string): string {
  const [language = ""] = code.trim().toUpperCase().split("-");
  return /^[A-Z]{2}$/.test(language) ? language : "";
}

/** From the widest down, so that a film in scope counts as what it was made as. */
const heights = [
  { name: "4320p", width: 7_000, height: 3_900 },
  { name: "2160p", width: 3_500, height: 1_900 },
  { name: "1440p", width: 2_400, height: 1_300 },
  { name: "1080p", width: 1_750, height: 950 },
  { name: "720p", width: 1_150, height: 650 },
  { name: "576p", width: 1_000, height: 560 },
  { name: "480p", width: 700, height: 460 },
] as const;

export function resolutionMark(width: number, height: number): string {
  if (width <= 0 || height <= 0) return "";
  return heights.find((each) => width >= each.width || height >= each.height)?.name ?? `${height}p`;
}

const videoNames: Readonly<Record<string, string>> = {
  h264: "x264",
  avc: "x264",
  h265: "x265",
  hevc: "x265",
  h266: "x266",
  av1: "AV1",
  vp8: "VP8",
  vp9: "VP9",
  xvid: "XviD",
  divx: "DivX",
  mpeg2: "MPEG2",
  mpeg4: "MPEG4",
  vc1: "VC1",
  wmv: "WMV",
};

export function videoMark(codec: string): string {
  return videoNames[codec.toLowerCase()] ?? codec;
}

const audioNames: Readonly<Record<string, string>> = {
  "dts-hd": "DTS-HD",
  "dts-x": "DTS-X",
  truehd: "TrueHD",
  atmos: "Atmos",
  opus: "Opus",
  vorbis: "Vorbis",
};

export function audioMark(codec: string): string {
  return audioNames[codec.toLowerCase()] ?? codec.toUpperCase();
}
