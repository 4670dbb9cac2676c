import type { Mark } from "./mark.ts";
import type { Token } from "./tokens.ts";

const HEIGHTS = new Set([240, 288, 360, 404, 480, 540, 576, 720, 900, 1080, 1440, 2160, 4320]);
const HEIGHT =
  /^(?:m|h|4kto|hd|fhd|uhd|bd|web|tv|dvd|br)?(\d{3,4})(?:p|i|pp|px)(?:\d{2,3}(?:fps)?|hd|web|x|full|hevc|bd|10|hdr)?$/;
const SIZE = /^(\d{3,4})[x×*](\d{3,4})(?:p|px)?$/;
const BARE = /^(?:480|576|720|1080|2160)$/;
const WIDTHS: Readonly<Record<number, number>> = {
  1280: 720,
  1920: 1080,
  3840: 2160,
  4096: 2160,
  2560: 1440,
  1440: 1080,
};
const CODEC_WITH_CHANNELS =
  /^(dd|ddp|dd\+|ddpa|aac|ac3|eac3|dts|dtshd|dtsma|dtsx|dtshdma|hdma|ma|hra|truehd|flac|opus|pcm|lpcm|aaclc|vorbis|mp3|atmos|th)(\d)(?:ch)?$/;
const CODEC_AND_CHANNELS =
  /^(dd|ddp|dd\+|ddpa|aac|ac3|eac3|dts|dtshd|dtsma|dtsx|dtshdma|truehd|flac|opus|pcm|lpcm)(10|20|21|40|50|51|61|71)(?:ch)?$/;
const CODECS: Readonly<Record<string, string>> = {
  ...{
    dd: "ac3",
    ac3: "ac3",
    ddp: "eac3",
    "dd+": "eac3",
    ddpa: "eac3",
    eac3: "eac3",
    aac: "aac",
    aaclc: "aac",
  },
  ...{ dts: "dts", dtshd: "dts-hd", dtsma: "dts-hd", dtshdma: "dts-hd", hdma: "dts-hd", dtsx: "dts-x" },
  ...{
    truehd: "truehd",
    flac: "flac",
    opus: "opus",
    pcm: "pcm",
    lpcm: "pcm",
    vorbis: "vorbis",
    mp3: "mp3",
    atmos: "atmos",
  },
};
const CHANNELS = new Set(["1.0", "2.0", "2.1", "3.1", "4.0", "4.1", "5.0", "5.1", "6.1", "7.1"]);
const COUNTED: Readonly<Record<string, string>> = { "1ch": "1.0", "2ch": "2.0", "6ch": "5.1", "8ch": "7.1" };

/** Heights of the picture, and how many channels the sound has. */
export function findFigures(tokens: readonly Token[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.hasFigure) continue;
    const height = heightOf(token.plain);
    if (height !== undefined) {
      const says = { kind: "resolution", value: `${height}p` } as const;
      marks.push({ start: token.start, end: token.end, strength: "firm", says });
      continue;
    }
    if (BARE.test(token.plain)) {
      const says = { kind: "resolution", value: `${token.plain}p` } as const;
      marks.push({ start: token.start, end: token.end, strength: "faint", says });
      continue;
    }
    marks.push(...soundAt(token, tokens[at + 1], tokens[at - 1]));
  }
  return marks;
}

function heightOf(plain: string): number | undefined {
  const size = SIZE.exec(plain);
  if (size !== null) {
    const [width, height] = [Number(size[1]), Number(size[2])];
    return WIDTHS[width] ?? (HEIGHTS.has(height) || width < 1_280 ? height : undefined);
  }
  const height = Number(HEIGHT.exec(plain)?.[1]);
  return HEIGHTS.has(height) ? height : undefined;
}

function soundAt(token: Token, next: Token | undefined, previous: Token | undefined): readonly Mark[] {
  const whole = CODEC_AND_CHANNELS.exec(token.plain);
  if (whole !== null) {
    const [, codec = "", digits = ""] = whole;
    return [
      codecMark(token, token.end, codec),
      channelsMark(token.start, token.end, [...digits].join("."), "firm"),
    ];
  }
  const counted = COUNTED[token.plain];
  if (counted !== undefined) return [channelsMark(token.start, token.end, counted, "firm")];
  const stuck = CODEC_WITH_CHANNELS.exec(token.plain);
  if (stuck !== null && next !== undefined && isTail(next)) {
    const [, codec = "", digit = ""] = stuck;
    const channels = `${digit}.${next.plain[0]}`;
    const codecs = CODECS[codec] === undefined ? [] : [codecMark(token, next.end, codec)];
    if (CHANNELS.has(channels)) return [...codecs, channelsMark(token.start, next.end, channels, "firm")];
  }
  return aloneAt(token, next, previous);
}

/** `5.1` by itself: sure where it follows a codec, else maybe part of a title. */
function aloneAt(token: Token, next: Token | undefined, previous: Token | undefined): readonly Mark[] {
  if (next === undefined || !/^[1-7]$/.test(token.plain) || !isTail(next)) return [];
  const channels = `${token.plain}.${next.plain[0]}`;
  if (!CHANNELS.has(channels)) return [];
  const follows = previous !== undefined && CODECS[previous.plain.replace(/[^a-z0-9+]/g, "")] !== undefined;
  const isClear = channels === "5.1" || channels === "7.1";
  if (!isClear && !follows) return [channelsMark(token.start, next.end, channels, "faint")];
  return [channelsMark(token.start, next.end, channels, follows ? "firm" : "loose")];
}

/** The part behind the point: `1`, `0`, `1ch`, and what is stuck to it in haste. */
function isTail({ plain, before }: Token): boolean {
  return before.length === 1 && /[. _,]/.test(before) && /^[01](?:ch|-?atmos)?$/.test(plain);
}

function codecMark(token: Token, end: number, codec: string): Mark {
  const says = { kind: "word", property: "audio", value: CODECS[codec] ?? codec } as const;
  return { start: token.start, end, strength: "firm", says };
}

function channelsMark(start: number, end: number, value: string, strength: Mark["strength"]): Mark {
  return { start, end, strength, says: { kind: "channels", value } };
}
