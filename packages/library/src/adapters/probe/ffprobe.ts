import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { z } from "zod";
import type { MediaInfo } from "../../domain/files/media-info.ts";
import { subtitleMarks } from "../../domain/files/subtitle-marks.ts";
import { mapTracks } from "./map-tracks.ts";
import { openVideo } from "./open-video.ts";

const WITHIN_MS = 20_000;
const MOST_BYTES = 2_000_000;
/** Only what holds pictures and sound itself: a playlist could name any file. */
const FORMATS = "matroska,mov,avi,mpegts,mpeg,asf,flv,ogg,rm,m4v,mpegvideo,mxf,wtv";
const WORDS = [
  ...["-v", "error", "-hide_banner", "-print_format", "json", "-show_format", "-show_streams"],
  ...["-protocol_whitelist", "file", "-format_whitelist", FORMATS],
  ...["-probesize", "8000000", "-analyzeduration", "10000000"],
  // What it reads is open already: no name of a file is ever among its words.
  ...["-i", "file:/dev/fd/0"],
];

const answer = z.object({
  format: z.object({ format_name: z.string(), duration: z.string().optional() }).partial().optional(),
  streams: z.array(z.record(z.string(), z.unknown())).max(1_000).optional(),
});

let present: Promise<boolean> | undefined;

/** Whether this machine has it. */
export function hasFfprobe(): Promise<boolean> {
  present ??= promisify(execFile)("ffprobe", ["-version"], { timeout: WITHIN_MS }).then(
    () => true,
    () => false,
  );
  return present;
}

/** A second opinion on a file the first reader found nothing in; nothing where it finds nothing either. */
export async function ffprobe(path: string, signal?: AbortSignal): Promise<MediaInfo | undefined> {
  if (!(await hasFfprobe())) return undefined;
  const { file } = await openVideo(path);
  try {
    const text = await printed(file.fd, signal);
    const parsed = answer.safeParse(JSON.parse(text));
    return parsed.success ? mediaOf(parsed.data) : undefined;
  } catch {
    signal?.throwIfAborted();
    return undefined;
  } finally {
    await file.close();
  }
}

function printed(input: number, signal: AbortSignal | undefined): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const child = spawn("ffprobe", WORDS, {
    stdio: [input, "pipe", "ignore"],
    env: { PATH: process.env.PATH ?? "" },
    timeout: WITHIN_MS,
    killSignal: "SIGKILL",
    ...(signal && { signal }),
  });
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (piece: string) => {
    text += piece;
    if (text.length > MOST_BYTES) child.kill("SIGKILL");
  });
  child.on("error", reject);
  child.on("close", (code) =>
    code === 0 ? resolve(text) : reject(new Error("ffprobe could not read the file.")),
  );
  return promise;
}

const codecs: Readonly<Record<string, string>> = {
  h264: "AVC",
  hevc: "HEVC",
  av1: "AV1",
  vp8: "VP8",
  vp9: "VP9",
  mpeg4: "MPEG-4 Visual",
  mpeg2video: "MPEG Video",
  vc1: "VC-1",
  wmv3: "WMV3",
  aac: "AAC",
  ac3: "AC-3",
  eac3: "E-AC-3",
  dts: "DTS",
  truehd: "MLP FBA",
  opus: "Opus",
  flac: "FLAC",
  vorbis: "Vorbis",
  subrip: "UTF-8",
  ass: "ASS",
  hdmv_pgs_subtitle: "PGS",
  dvd_subtitle: "VobSub",
  mov_text: "Timed Text",
};
const types: Readonly<Record<string, string>> = { video: "Video", audio: "Audio", subtitle: "Text" };

/** Its words put into those of the first reader, so that both end in the same. */
function mediaOf({ format, streams = [] }: z.infer<typeof answer>): MediaInfo | undefined {
  const general = {
    "@type": "General",
    Format: containerIn(format?.format_name ?? ""),
    Duration: format?.duration,
  };
  const media = mapTracks([general, ...streams.filter((stream) => !isPicture(stream)).map(trackOf)]);
  return media && { ...media, reader: "ffprobe" };
}

function trackOf(stream: Record<string, unknown>) {
  const name = String(stream.codec_name ?? "");
  const tags = isRecord(stream.tags) ? stream.tags : {};
  const disposition = isRecord(stream.disposition) ? stream.disposition : {};
  return {
    "@type": types[String(stream.codec_type)] ?? "Other",
    Format: /^pcm_/.test(name) ? "PCM" : /^mp[23]$/.test(name) ? "MPEG Audio" : (codecs[name] ?? name),
    Format_Profile: name === "mp3" ? "Layer 3" : "",
    Format_Version: name === "mpeg1video" ? "Version 1" : "",
    CodecID: stream.codec_tag_string,
    Width: stream.width,
    Height: stream.height,
    FrameRate: fraction(String(stream.avg_frame_rate ?? "")),
    BitRate: stream.bit_rate,
    Channels: stream.channels,
    ChannelLayout: /\.1/.test(String(stream.channel_layout ?? "")) ? "LFE" : "L R",
    Language: subtitleMarks(String(tags.language ?? "")).language,
    Title: tags.title,
    Default: disposition.default === 1 ? "Yes" : "No",
    Forced: disposition.forced === 1 ? "Yes" : "No",
    transfer_characteristics: /2084/.test(String(stream.color_transfer)) ? "PQ" : "",
  };
}

function containerIn(name: string): string {
  const [first = ""] = name.split(",");
  const own: Readonly<Record<string, string>> = {
    matroska: "Matroska",
    mov: "MPEG-4",
    avi: "AVI",
    mpegts: "MPEG-TS",
  };
  return own[first] ?? first;
}

function isPicture({ disposition }: Record<string, unknown>): boolean {
  return isRecord(disposition) && disposition.attached_pic === 1;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function fraction(text: string): number | undefined {
  const [over = 0, under = 0] = text.split("/").map(Number);
  return under > 0 ? Math.round((over / under) * 1_000) / 1_000 : undefined;
}
