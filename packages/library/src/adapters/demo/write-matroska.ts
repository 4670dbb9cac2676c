/** A sound or subtitle track, as little of it as a reader wants to see. */
export interface DemoTrack {
  readonly codec: "ac3" | "eac3" | "aac" | "dts" | "opus" | "srt";
  /** ISO 639-2, as Matroska has it. */
  readonly language: string;
  readonly channels?: number;
  readonly isForced?: boolean;
}

export interface DemoVideo {
  readonly minutes: number;
  readonly codec: "avc" | "hevc" | "av1";
  readonly width: number;
  readonly height: number;
  readonly tracks: readonly DemoTrack[];
  /** The same seed makes the same bytes, another one others. */
  readonly seed: number;
}

const videoCodecs = { avc: "V_MPEG4/ISO/AVC", hevc: "V_MPEGH/ISO/HEVC", av1: "V_AV1" } as const;
const trackCodecs = {
  ac3: "A_AC3",
  eac3: "A_EAC3",
  aac: "A_AAC",
  dts: "A_DTS",
  opus: "A_OPUS",
  srt: "S_TEXT/UTF8",
} as const;
const VIDEO = 1;
const SOUND = 2;
const SUBTITLES = 17;

/**
 * The bytes of a Matroska file that says what a video of this length would say: its headers are whole, its pictures are
 * not there. A few kilobytes show the whole pipeline what it would see in gigabytes.
 */
export function writeMatroska(video: DemoVideo): Buffer {
  const info = element("1549a966", [
    element("2ad7b1", unsigned(1_000_000)),
    element("4489", float(video.minutes * 60_000)),
    element("4d80", text("Souffleur")),
    element("5741", text("Souffleur")),
  ]);
  const tracks = element("1654ae6b", [videoTrack(video), ...video.tracks.map(sideTrack)]);
  const cluster = element("1f43b675", [
    element("e7", unsigned(0)),
    element("a3", [Buffer.from([0x81, 0, 0, 0x80]), noise(video.seed, 2_048)]),
  ]);
  const segment = element("18538067", [info, tracks, cluster, element("ec", noise(video.seed + 1, PADDING))]);
  return Buffer.concat([head, segment]);
}

/** More than a fingerprint looks at. */
const PADDING = 140_000;

const head = element("1a45dfa3", [
  element("4286", unsigned(1)),
  element("42f7", unsigned(1)),
  element("42f2", unsigned(4)),
  element("42f3", unsigned(8)),
  element("4282", text("matroska")),
  element("4287", unsigned(4)),
  element("4285", unsigned(2)),
]);

function videoTrack({ codec, width, height }: DemoVideo): Buffer {
  const size = element("e0", [element("b0", unsigned(width)), element("ba", unsigned(height))]);
  return trackEntry(1, VIDEO, videoCodecs[codec], "und", [size]);
}

function sideTrack({ codec, language, channels = 2, isForced = false }: DemoTrack, at: number): Buffer {
  if (codec === "srt")
    return trackEntry(at + 2, SUBTITLES, trackCodecs.srt, language, [
      element("55aa", unsigned(isForced ? 1 : 0)),
    ]);
  const sound = element("e1", [element("b5", float(48_000)), element("9f", unsigned(channels))]);
  return trackEntry(at + 2, SOUND, trackCodecs[codec], language, [sound]);
}

function trackEntry(
  number: number,
  type: number,
  codec: string,
  language: string,
  more: readonly Buffer[],
): Buffer {
  return element("ae", [
    element("d7", unsigned(number)),
    element("73c5", unsigned(number)),
    element("83", unsigned(type)),
    element("86", text(codec)),
    element("22b59c", text(language)),
    ...more,
  ]);
}

function element(id: string, content: Buffer | readonly Buffer[]): Buffer {
  const body = Buffer.isBuffer(content) ? content : Buffer.concat(content);
  const length = Buffer.alloc(8);
  length.writeUIntBE(body.length, 2, 6);
  length[0] = 0x01;
  return Buffer.concat([Buffer.from(id, "hex"), length, body]);
}

function unsigned(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function float(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.from(value, "utf8");
}

function noise(seed: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  for (let at = 0; at < length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}
