import type { Quality, QualityFeature } from "./quality-facts.ts";

/** How good one thing about a copy is, from 0 to 1, how many points of a hundred it counts, and as people read it. */
export interface Rating {
  readonly feature: QualityFeature;
  readonly value: number;
  readonly weight: number;
  readonly shown: string;
}

/** Everything that is known of a copy, rated. What is not known is not there. */
export function rateQuality(quality: Quality): readonly Rating[] {
  return [
    rate("readable", 1_000, quality.isReadable ? 1 : 0, quality.isReadable ? "yes" : "no"),
    ...known("resolution", 30, quality.lines, rateLines, (lines) => `${lines}p`),
    ...known("source", 15, quality.source, (source) => sources[source] ?? 0.5),
    ...rateBitRate(quality),
    ...known("video_codec", 10, quality.videoCodec, (codec) => videoCodecs[codec] ?? 0.4),
    ...known("languages", 10, quality.languages, rateLanguages, (languages) => languages.join(" ")),
    ...known("channels", 7, quality.channels, (channels) => Math.min(1, Number.parseFloat(channels) / 7.1)),
    ...(quality.videoCodec || quality.hdr ? [rate("hdr", 5, quality.hdr ? 1 : 0, quality.hdr ?? "no")] : []),
    ...known("audio_codec", 3, quality.audioCodec, (codec) => audioCodecs[codec] ?? 0.4),
    ...known("subtitles", 3, quality.subtitles, rateSubtitles, (languages) => languages.join(" ")),
    rate("proper", 2, quality.isProper ? 1 : 0, quality.isProper ? "yes" : "no"),
  ];
}

function rate(feature: QualityFeature, weight: number, value: number, shown: string): Rating {
  return { feature, weight, value, shown };
}

function known<Fact>(
  feature: QualityFeature,
  weight: number,
  fact: Fact | undefined,
  value: (fact: Fact) => number,
  shown: (fact: Fact) => string = String,
): readonly Rating[] {
  return fact === undefined ? [] : [rate(feature, weight, value(fact), shown(fact))];
}

/** Twice the lines are worth as much more at every size. */
function rateLines(lines: number): number {
  return between(Math.log2(lines / 240) / Math.log2(2160 / 240));
}

/** What a newer codec does with the same bits, beside h264. */
const efficiency: Readonly<Record<string, number>> = {
  ...{ h266: 2.6, av1: 2.1, h265: 1.8, vp9: 1.6, h264: 1 },
  ...{ vc1: 0.8, mpeg4: 0.6, xvid: 0.6, divx: 0.6, wmv: 0.6, mpeg2: 0.45 },
};

/** Bits only mean something for their picture and codec: full marks from 0.12 bit a pixel of h264 at 25 pictures. */
function rateBitRate({ bitsPerSecond, lines, videoCodec }: Quality): readonly Rating[] {
  if (bitsPerSecond === undefined || lines === undefined) return [];
  const pixels = (lines * lines * 16) / 9;
  const enough = pixels * 25 * 0.12;
  const value = between((bitsPerSecond * (efficiency[videoCodec ?? ""] ?? 1)) / enough);
  return [rate("bitrate", 12, value, `${(bitsPerSecond / 1_000_000).toFixed(1)} Mbit/s`)];
}

/** People here watch in French: sound first. Every further language is a little more. */
function rateLanguages(languages: readonly string[]): number {
  return (languages.includes("fr") ? 0.8 : 0.2) + Math.min(0.2, (languages.length - 1) * 0.1);
}

function rateSubtitles(languages: readonly string[]): number {
  return (languages.includes("fr") ? 0.7 : 0) + Math.min(0.3, languages.length * 0.1);
}

const sources: Readonly<Record<string, number>> = {
  ...{ bluray: 1, hddvd: 0.9, web: 0.85, tv: 0.6, dvd: 0.5, vhs: 0.2 },
  ...{ workprint: 0.15, screener: 0.1, telecine: 0.1, telesync: 0.05, cam: 0 },
};

const videoCodecs: Readonly<Record<string, number>> = {
  ...{ h266: 1, av1: 1, h265: 1, vp9: 0.8, h264: 0.8, vp8: 0.5, vc1: 0.5 },
  ...{ mpeg2: 0.3, mpeg4: 0.25, xvid: 0.2, divx: 0.2, wmv: 0.2, h263: 0.1, rv10: 0.1 },
};

const audioCodecs: Readonly<Record<string, number>> = {
  ...{ truehd: 1, "dts-x": 1, atmos: 1, "dts-hd": 1, flac: 0.95, pcm: 0.9, dts: 0.75 },
  ...{ eac3: 0.7, opus: 0.65, ac3: 0.6, aac: 0.55, vorbis: 0.5, mp3: 0.3, mp2: 0.25 },
};

function between(value: number): number {
  return Math.min(1, Math.max(0, value));
}
