import type { AudioTrack, MediaInfo, SubtitleTrack, VideoTrack } from "../../domain/files/media-info.ts";
import {
  audioCodecOf,
  channelsOf,
  containerOf,
  hdrOf,
  languageOf,
  subtitleFormatOf,
  videoCodecOf,
} from "./track-words.ts";

const READER = "mediainfo 0.3.8";

/** More than any honest file has. */
const MOST_TRACKS = 100;
const LONGEST_TITLE = 200;
const LONGEST_SECONDS = 1_000 * 3_600;
const LARGEST_SIDE = 100_000;

type Track = Readonly<Record<string, unknown>>;

/**
 * What MediaInfo says, in our words. All of it comes from a file anybody may have written: figures and texts are held
 * to what can be. Nothing where there is neither picture nor sound.
 */
export function mapTracks(tracks: readonly Track[]): MediaInfo | undefined {
  const ofType = (type: string) => tracks.filter((track) => track["@type"] === type).slice(0, MOST_TRACKS);
  const [general = {}] = ofType("General");
  const [video] = ofType("Video").map(videoOf);
  const audio = ofType("Audio").map(audioOf);
  if (video === undefined && audio.length === 0) return undefined;
  const lasts = figure(general, "Duration", LONGEST_SECONDS) ?? longest(tracks);
  return {
    reader: READER,
    container: containerOf(text(general, "Format")),
    ...(lasts !== undefined && { durationSeconds: lasts }),
    ...(video && { video }),
    audio,
    subtitles: ofType("Text").map(subtitleOf),
  };
}

function longest(tracks: readonly Track[]): number | undefined {
  const durations = tracks.flatMap((track) => figure(track, "Duration", LONGEST_SECONDS) ?? []);
  return durations.length === 0 ? undefined : Math.max(...durations);
}

function videoOf(track: Track): VideoTrack {
  const tags = `${text(track, "CodecID")} ${text(track, "Encoded_Library_Name")}`;
  const hdr = hdrOf(
    text(track, "HDR_Format"),
    text(track, "HDR_Format_Compatibility"),
    text(track, "transfer_characteristics"),
  );
  const rate = figure(track, "FrameRate", 1_000);
  const bits = figure(track, "BitRate", 1e12);
  return {
    codec: videoCodecOf(text(track, "Format"), text(track, "Format_Version"), tags),
    width: Math.round(figure(track, "Width", LARGEST_SIDE) ?? 0),
    height: Math.round(figure(track, "Height", LARGEST_SIDE) ?? 0),
    ...(rate !== undefined && { framesPerSecond: rate }),
    ...(hdr !== undefined && { hdr }),
    ...(bits !== undefined && { bitsPerSecond: Math.round(bits) }),
  };
}

function audioOf(track: Track): AudioTrack {
  const commercial = `${text(track, "Format_Commercial_IfAny")} ${text(track, "Format_AdditionalFeatures")}`;
  const profile = text(track, "Format_Profile");
  const layout = text(track, "ChannelLayout") || text(track, "ChannelPositions");
  return {
    codec: audioCodecOf(text(track, "Format"), profile, commercial, text(track, "CodecID")),
    channels: channelsOf(Math.round(figure(track, "Channels", 1_000) ?? 0), layout),
    ...said(track),
    ...(track.Default === "Yes" && { isDefault: true }),
  };
}

function subtitleOf(track: Track): SubtitleTrack {
  return {
    format: subtitleFormatOf(text(track, "Format")),
    ...said(track),
    ...(track.Forced === "Yes" && { isForced: true }),
  };
}

function said(track: Track): { readonly language?: string; readonly title?: string } {
  const language = languageOf(text(track, "Language"));
  const title = text(track, "Title");
  return { ...(language !== undefined && { language }), ...(title !== "" && { title }) };
}

function text(track: Track, key: string): string {
  const value = track[key];
  return typeof value === "string" ? value.slice(0, LONGEST_TITLE).toWellFormed().trim() : "";
}

/** More than nothing, and not more than can be. */
function figure(track: Track, key: string, most: number): number | undefined {
  const value = Number(track[key]);
  return Number.isFinite(value) && value > 0 && value <= most ? value : undefined;
}
