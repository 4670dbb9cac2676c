import type { MediaInfo } from "./media-info.ts";
import type { Quality, QualityFeature } from "./quality-facts.ts";
import { type Rating, rateQuality } from "./quality-rating.ts";
import type { VideoFile } from "./video-file.ts";

export { type Quality, type QualityFeature, qualityFeatures } from "./quality-facts.ts";

/** One thing compared: who is better in it, by how much of a hundred, and what both are. */
export interface QualityReason {
  readonly feature: QualityFeature;
  readonly better: "first" | "second" | "neither";
  /** More than nothing where the first is better. */
  readonly points: number;
  readonly first: string;
  readonly second: string;
}

export interface QualityComparison {
  readonly better: "first" | "second" | "neither";
  /** Whether the better one is so by enough to be proposed. */
  readonly isClear: boolean;
  /** Of all the reasons; more than nothing where the first is better. */
  readonly points: number;
  /** What weighs most comes first; what is the same in both, last. */
  readonly reasons: readonly QualityReason[];
}

/** From how many points of a hundred on one copy is called better than another. */
const CLEARLY_BETTER = 6;

export type QualityInput = Pick<VideoFile, "sizeBytes" | "state" | "media" | "parsed" | "sideFiles">;

/** What is known of a file's quality: its content before its name. */
export function qualityOf({ sizeBytes, state, media, parsed, sideFiles }: QualityInput): Quality {
  const video = media?.video;
  const width = video?.width;
  const lines = video ? linesOf(video.width, video.height) : linesNamed(parsed.resolution);
  const videoCodec = plainCodec(video?.codec ?? parsed.video_codec);
  const bitsPerSecond = bitRate(media, sizeBytes);
  const hdr = video?.hdr;
  const audioCodec = media?.audio[0]?.codec ?? parsed.audio_codecs?.[0];
  const channels = mostChannels(media) ?? parsed.audio_channels;
  const languages = soundLanguages({ media, parsed });
  const subtitles = subtitleLanguages({ media, parsed, sideFiles });
  return {
    isReadable: state !== "unreadable",
    ...(width !== undefined && { width }),
    ...(lines !== undefined && { lines }),
    ...(videoCodec && { videoCodec }),
    ...(bitsPerSecond !== undefined && { bitsPerSecond }),
    ...(hdr && { hdr }),
    ...(audioCodec && { audioCodec }),
    ...(channels && { channels }),
    ...(languages && { languages }),
    ...(subtitles && { subtitles }),
    ...(parsed.source && { source: parsed.source }),
    isProper: parsed.proper === true,
    sizeBytes,
  };
}

/** Which of two copies of a work is the better one, and why. What is known of only one of them decides nothing. */
export function compareQuality(first: Quality, second: Quality): QualityComparison {
  const ours = rateQuality(first);
  const theirs = new Map(rateQuality(second).map((rating) => [rating.feature, rating]));
  const reasons = ours
    .flatMap((rating) => reasonOf(rating, theirs.get(rating.feature)))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const points = round(reasons.reduce((sum, reason) => sum + reason.points, 0));
  return { better: sideOf(points), isClear: Math.abs(points) >= CLEARLY_BETTER, points, reasons };
}

/** The best of several copies; of equal ones the first. */
export function bestQuality<Copy extends { readonly quality: Quality }>(
  copies: readonly Copy[],
): Copy | undefined {
  return copies.reduce<Copy | undefined>(
    (best, copy) => (best && compareQuality(copy.quality, best.quality).better !== "first" ? best : copy),
    undefined,
  );
}

/** What a picture is sold as: wide films have fewer lines than their name says. */
export function linesOf(width: number, height: number): number {
  // A DVD's 720 dots stand for 480 lines, whatever was cut off above and below.
  const ofWidth = width > 640 && width <= 720 ? (width * 2) / 3 : (width * 9) / 16;
  const lines = Math.max(height, Math.round(ofWidth));
  return soldAs.find((sold) => lines >= sold * 0.94) ?? lines;
}

const soldAs = [4320, 2160, 1440, 1080, 720, 576, 480, 360];

function reasonOf(ours: Rating, theirs: Rating | undefined): readonly QualityReason[] {
  if (!theirs) return [];
  const points = round((ours.value - theirs.value) * ours.weight);
  return [{ feature: ours.feature, better: sideOf(points), points, first: ours.shown, second: theirs.shown }];
}

function sideOf(points: number): "first" | "second" | "neither" {
  if (points === 0) return "neither";
  return points > 0 ? "first" : "second";
}

function round(points: number): number {
  // `+ 0` so that nothing is never "minus nothing".
  return Math.round(points * 10) / 10 + 0;
}

function linesNamed(resolution: string | undefined): number | undefined {
  const lines = Number.parseInt(resolution ?? "", 10);
  return Number.isFinite(lines) ? lines : undefined;
}

/** Names and readers spell one codec in several ways. */
function plainCodec(codec: string | undefined): string | undefined {
  const plain = codec?.toLowerCase().replace(/^x(?=26\d)/, "h");
  return plain === "hevc" ? "h265" : plain === "avc" ? "h264" : plain;
}

function bitRate(media: MediaInfo | undefined, sizeBytes: number): number | undefined {
  if (media?.video?.bitsPerSecond) return media.video.bitsPerSecond;
  if (!media?.durationSeconds) return undefined;
  return Math.round((sizeBytes * 8) / media.durationSeconds);
}

function mostChannels(media: MediaInfo | undefined): string | undefined {
  return media?.audio
    .map(({ channels }) => channels)
    .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
    .at(0);
}

type Spoken = Pick<VideoFile, "parsed"> & { readonly media: MediaInfo | undefined };

/** A track that does not say its language leaves it to the name. */
function soundLanguages({ media, parsed }: Spoken): readonly string[] | undefined {
  const read = media?.audio.flatMap(({ language }) => language ?? []) ?? [];
  const spoken = distinct(read.length > 0 ? read : parsed.languages);
  return spoken.length > 0 ? spoken : undefined;
}

function subtitleLanguages({
  media,
  parsed,
  sideFiles,
}: Spoken & Pick<VideoFile, "sideFiles">): readonly string[] | undefined {
  const read = media?.subtitles.flatMap(({ language }) => language ?? []) ?? [];
  const beside = sideFiles.flatMap(({ kind, language }) => (kind === "subtitle" && language) || []);
  const written = distinct([...read, ...beside, ...(parsed.subtitle_languages ?? [])]);
  return media || written.length > 0 ? written : undefined;
}

function distinct(languages: readonly string[]): readonly string[] {
  return [...new Set(languages)].sort();
}
