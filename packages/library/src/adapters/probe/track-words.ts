/** How MediaInfo calls formats, and how we do. */
const videoCodecs: Readonly<Record<string, string>> = {
  AVC: "x264",
  HEVC: "x265",
  VVC: "h266",
  AV1: "av1",
  VP8: "vp8",
  VP9: "vp9",
  "MPEG-4 Visual": "mpeg4",
  "VC-1": "vc1",
  WMV1: "wmv",
  WMV2: "wmv",
  WMV3: "wmv",
  "H.263": "h263",
  "Sorenson Spark": "h263",
  Theora: "theora",
};

const audioCodecs: Readonly<Record<string, string>> = {
  AAC: "aac",
  "AC-3": "ac3",
  "E-AC-3": "eac3",
  DTS: "dts",
  "MLP FBA": "truehd",
  MLP: "truehd",
  Opus: "opus",
  FLAC: "flac",
  PCM: "pcm",
  Vorbis: "vorbis",
  WMA: "wma",
  ALAC: "alac",
};

const containers: Readonly<Record<string, string>> = {
  Matroska: "matroska",
  WebM: "webm",
  "MPEG-4": "mp4",
  QuickTime: "mov",
  AVI: "avi",
  "MPEG-TS": "mpeg-ts",
  BDAV: "mpeg-ts",
  "MPEG-PS": "mpeg-ps",
  "Windows Media": "asf",
  "Flash Video": "flv",
  Ogg: "ogg",
  RealMedia: "rm",
  MXF: "mxf",
};

const subtitleFormats: Readonly<Record<string, string>> = {
  "UTF-8": "srt",
  ASS: "ass",
  SSA: "ssa",
  PGS: "pgs",
  VobSub: "vobsub",
  "Timed Text": "mov-text",
  WebVTT: "webvtt",
  "DVB Subtitle": "dvb",
  "Teletext Subtitle": "teletext",
};

/** What no table knows goes by its own name, in small letters. */
function named(table: Readonly<Record<string, string>>, format: string): string {
  return Object.hasOwn(table, format) ? (table[format] ?? "") : format.toLowerCase().slice(0, 40);
}

export const containerOf = (format: string) => named(containers, format);
export const subtitleFormatOf = (format: string) => named(subtitleFormats, format);

/** XviD and DivX write pictures of one kind, and tell by a tag who they are. */
export function videoCodecOf(format: string, version: string, tags: string): string {
  if (format === "MPEG Video") return version.endsWith("1") ? "mpeg1" : "mpeg2";
  if (format === "MPEG-4 Visual" && /xvid/i.test(tags)) return "xvid";
  if (format === "MPEG-4 Visual" && /divx|\bdx50\b|\bdiv[3-6]\b/i.test(tags)) return "divx";
  return named(videoCodecs, format);
}

export function audioCodecOf(format: string, profile: string, commercial: string, tag: string): string {
  if (format === "MPEG Audio") return /layer 3/i.test(profile) || MP3_TAG.test(tag) ? "mp3" : "mp2";
  if (/DTS:X/i.test(commercial)) return "dts-x";
  if (format.startsWith("DTS") && /DTS-HD|DTS-ES|Express/i.test(commercial)) return "dts-hd";
  return format.startsWith("DTS") ? "dts" : named(audioCodecs, format);
}

/** How containers call it: the number of an AVI, the word of a Matroska. */
const MP3_TAG = /^55$|^A_MPEG\/L3|mp3/i;

/** `5.1`: the deep one counts for itself. */
export function channelsOf(count: number, layout: string): string {
  const deep = (layout.match(/\bLFE\d?\b/g) ?? []).length;
  // Where nobody says which they are, six and eight channels are what they always are.
  const isPlain = layout === "" && (count === 6 || count === 8);
  const low = isPlain ? 1 : Math.min(deep, count);
  return `${count - low}.${low}`;
}

export function hdrOf(format: string, compatibility: string, transfer: string): string | undefined {
  if (/dolby vision/i.test(format)) return "Dolby Vision";
  if (/2094/.test(format) || /HDR10\+/.test(compatibility)) return "HDR10+";
  if (/2086|HDR10/.test(`${format} ${compatibility}`) || /\bPQ\b|2084/.test(transfer)) return "HDR10";
  return /HLG/.test(transfer) ? "HLG" : undefined;
}

/** ISO 639-1: `fr` of `fr-CA`; languages without two letters are not said. */
export function languageOf(text: string): string | undefined {
  const code = /^([a-z]{2})(?:-|$)/i.exec(text)?.[1]?.toLowerCase();
  return code === undefined || code === "xx" ? undefined : code;
}
