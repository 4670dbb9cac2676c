// What is in video files read: time for each and bytes read of it, for large ones made by ffmpeg (left out without it).
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { WorkerPool } from "@souffleur/platform/workers";
import { probeFile } from "../packages/library/src/adapters/probe/probe-file.ts";
import { option, quantile, quick, report } from "./harness/report.ts";
import { inTemporaryFolder } from "./harness/server.ts";

const ROUNDS = option("rounds", quick ? 2 : 20);
const SECONDS = option("seconds", quick ? 2 : 60);
const MEGABITS = option("megabits", quick ? 2 : 40);
const MOST_MS = 100;
const MOST_BYTES = 8 * 1024 * 1024;

const SOURCE = [
  "-f",
  "lavfi",
  "-i",
  `color=gray:s=1280x720:r=24:d=${SECONDS}`,
  "-f",
  "lavfi",
  "-i",
  `sine=d=${SECONDS}`,
];
/** Noise, so that the rate asked for is the rate there is. */
const PICTURE = ["-vf", "noise=alls=100:allf=t", "-g", "48", "-threads", "2"];
const RATE = [
  "-b:v",
  `${MEGABITS}M`,
  "-minrate",
  `${MEGABITS}M`,
  "-maxrate",
  `${MEGABITS}M`,
  "-bufsize",
  "8M",
];
const kinds: Readonly<Record<string, readonly string[]>> = {
  mkv: ["-c:v", "mpeg4", "-c:a", "ac3"],
  mp4: ["-c:v", "mpeg4", "-c:a", "aac"],
  avi: ["-c:v", "mpeg4", "-vtag", "XVID", "-c:a", "libmp3lame"],
  ts: ["-c:v", "mpeg2video", "-c:a", "mp2"],
};

function make(path: string, codecs: readonly string[]): boolean {
  try {
    execFileSync("ffmpeg", ["-v", "error", "-y", ...SOURCE, ...PICTURE, ...codecs, ...RATE, path], {
      stdio: "ignore",
    });
    return true;
  } catch {
    return false;
  }
}

async function measure(folder: string): Promise<void> {
  const pool = new WorkerPool({ threads: 1 });
  const rows = [];
  const wrong: string[] = [];
  const all: number[] = [];
  for (const [kind, codecs] of Object.entries(kinds)) {
    const path = join(folder, `film.${kind}`);
    if (!make(path, codecs)) continue;
    const first = await probeFile(pool, path);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now();
      await probeFile(pool, path);
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    all.push(...times);
    const { media, bytesRead, sizeBytes } = first;
    const off = Math.abs((media?.durationSeconds ?? 0) - SECONDS) / SECONDS;
    if (off > 0.05 || media?.video?.width !== 1_280) wrong.push(`${kind}: ${JSON.stringify(media)}`);
    if (bytesRead > MOST_BYTES) wrong.push(`${kind}: ${bytesRead} bytes read`);
    rows.push({
      kind,
      "size MB": sizeBytes / 1e6,
      "read MB": bytesRead / 1_048_576,
      "p50 ms": quantile(times, 0.5),
      "p95 ms": quantile(times, 0.95),
      seconds: media?.durationSeconds,
    });
  }
  const p95 = quantile(
    all.toSorted((one, other) => one - other),
    0.95,
  );
  if (!quick && p95 > MOST_MS) wrong.push(`p95 ${p95} ms`);
  if (rows.length === 0) console.log("left out: there is no ffmpeg to make videos with");
  report("probe", rows.length === 0 ? [{ kind: "none" }] : [...rows, { kind: "all", "p95 ms": p95 }], wrong);
  await pool.close();
}

await inTemporaryFolder(measure);
