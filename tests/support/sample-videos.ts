import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether this machine can make videos; the tests that need one say so where it cannot. */
export const hasFfmpeg = await run("ffmpeg", ["-version"]).then(
  () => true,
  () => false,
);

const PICTURE = ["-f", "lavfi", "-i", "testsrc2=s=320x180:d=2:r=25"];
const SOUND = ["-f", "lavfi", "-i", "sine=d=2"];

const samples = {
  "h264.mkv": [
    ...[
      "-map",
      "0",
      "-map",
      "1",
      "-map",
      "1",
      "-c:v",
      "libx264",
      "-c:a:0",
      "ac3",
      "-ac:a:0",
      "6",
      "-c:a:1",
      "aac",
    ],
    ...["-metadata:s:a:0", "language=fre", "-metadata:s:a:0", "title=VFF", "-metadata:s:a:1", "language=eng"],
  ],
  "hevc.mp4": ["-c:v", "libx265", "-x265-params", "log-level=none", "-tag:v", "hvc1", "-c:a", "eac3"],
  "mpeg2.ts": ["-c:v", "mpeg2video", "-c:a", "mp2"],
  "xvid.avi": ["-c:v", "mpeg4", "-vtag", "XVID", "-c:a", "libmp3lame"],
  "vp9.webm": ["-c:v", "libvpx-vp9", "-deadline", "realtime", "-c:a", "libopus"],
} as const satisfies Record<string, readonly string[]>;

/** A tiny video with two seconds of a test picture and a tone, made once and kept beside other temporary files. */
export async function sampleVideo(name: keyof typeof samples): Promise<string> {
  const folder = join(tmpdir(), "souffleur-sample-videos");
  const path = join(folder, name);
  if (existsSync(path)) return path;
  await mkdir(folder, { recursive: true });
  const making = join(folder, `${process.pid}-${name}`);
  await run("ffmpeg", ["-v", "error", "-y", ...PICTURE, ...SOUND, ...samples[name], making]);
  await rename(making, path);
  return path;
}
