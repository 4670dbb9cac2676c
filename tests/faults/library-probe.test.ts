import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WorkerPool } from "@souffleur/platform/workers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ffprobe, hasFfprobe } from "../../packages/library/src/adapters/probe/ffprobe.ts";
import { fullHashOf } from "../../packages/library/src/adapters/probe/full-hash.ts";
import { hashFile } from "../../packages/library/src/adapters/probe/hash-file.ts";
import { probeFile } from "../../packages/library/src/adapters/probe/probe-file.ts";
import { textOfBytes } from "../../packages/library/src/domain/files/raw-path.ts";
import { hasFfmpeg, sampleVideo } from "../support/sample-videos.ts";

const hasBoth = hasFfmpeg && (await hasFfprobe());
let folder: string;
const pool = new WorkerPool({ threads: 1 });
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "souffleur-probe-"));
});
afterAll(async () => {
  await pool.close();
  await rm(folder, { recursive: true, force: true });
});

const put = async (name: string, bytes: Uint8Array) => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
};
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, at) => (at * 7_919 + (at >> 3) * 104_729) & 0xff);

/** Ten seconds of 16-bit silence: a container small enough to write by hand. */
function silence(): Uint8Array {
  const bytes = Buffer.alloc(44 + 160_000);
  bytes.write("RIFF", 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write("WAVEfmt ", 8);
  for (const [at, value] of [
    [16, 16],
    [24, 8_000],
    [28, 16_000],
    [40, 160_000],
  ] as const)
    bytes.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    bytes.writeUInt16LE(value, at);
  bytes.write("data", 36);
  return bytes;
}

describe("reading what a file says of itself", () => {
  it("works without anything but what we ship", async () => {
    const { media, hash, bytesRead } = await probeFile(pool, await put("silence.avi", silence()));
    expect(media).toMatchObject({ durationSeconds: 10, audio: [{ codec: "pcm", channels: "1.0" }] });
    expect(hash).toBe(await hashFile(join(folder, "silence.avi")));
    expect(bytesRead).toBeLessThanOrEqual(8 * 1024 * 1024);
  });

  it.skipIf(!hasFfmpeg)("tells what is in real videos (skipped where there is no ffmpeg)", async () => {
    const says = async (name: Parameters<typeof sampleVideo>[0]) =>
      (await probeFile(pool, await sampleVideo(name))).media;
    expect(await says("h264.mkv")).toMatchObject({
      container: "matroska",
      video: { codec: "x264", width: 320, height: 180, framesPerSecond: 25 },
      audio: [
        { codec: "ac3", channels: "5.1", language: "fr", title: "VFF" },
        { codec: "aac", channels: "1.0", language: "en" },
      ],
    });
    expect(await says("hevc.mp4")).toMatchObject({
      container: "mp4",
      video: { codec: "x265" },
      audio: [{ codec: "eac3" }],
    });
    expect(await says("xvid.avi")).toMatchObject({
      container: "avi",
      video: { codec: "xvid" },
      audio: [{ codec: "mp3" }],
    });
    expect(await says("vp9.webm")).toMatchObject({ video: { codec: "vp9" }, audio: [{ codec: "opus" }] });
    const stream = await says("mpeg2.ts");
    expect(stream).toMatchObject({
      container: "mpeg-ts",
      video: { codec: "mpeg2" },
      audio: [{ codec: "mp2" }],
    });
    expect(stream?.durationSeconds).toBeCloseTo(2, 0);
  });

  it.skipIf(!hasBoth)("gets the same from the second reader (skipped where there is none)", async () => {
    for (const name of ["h264.mkv", "hevc.mp4", "xvid.avi"] as const) {
      const [first, second] = [
        await probeFile(pool, await sampleVideo(name)),
        await ffprobe(await sampleVideo(name)),
      ];
      expect(second?.video).toMatchObject({ codec: first.media?.video?.codec, width: 320, height: 180 });
      expect(second?.audio.map(({ codec, channels }) => [codec, channels])).toEqual(
        first.media?.audio.map(({ codec, channels }) => [codec, channels]),
      );
    }
  });
});

describe("files that mean no good", () => {
  const nothing = async (name: string, bytes: Uint8Array) => {
    const { media } = await probeFile(pool, await put(name, bytes));
    expect(media).toBeUndefined();
    // And the next one is read as if nothing had been.
    expect((await probeFile(pool, await put("silence.avi", silence()))).media?.durationSeconds).toBe(10);
  };

  it("finds nothing in an empty file, and in noise", async () => {
    await nothing("empty.mkv", new Uint8Array());
    await nothing("noise.mkv", noise(500_000));
    await nothing("text.mp4", Buffer.from("#EXTM3U\nfile:///etc/passwd\n"));
  });

  it("is not led on by sizes a container made up", async () => {
    // Matroska whose segment, and MP4 whose index, would fill every disk there is.
    const matroska = Buffer.from(
      "1a45dfa3a34286810142f7810142f2810442f381084282886d6174726f736b611853806701ffffffffffffff",
      "hex",
    );
    await nothing("huge.mkv", Buffer.concat([matroska, Buffer.alloc(64, 0x11)]));
    const index = Buffer.from("0000000166747970ffffffffffffffff6d6f6f7600000001ffffffffffffffff", "hex");
    await nothing(
      "huge.mp4",
      Buffer.concat([Buffer.from("00000018667479706d70343200000000", "hex"), index, noise(2_000)]),
    );
  });

  it.skipIf(!hasFfmpeg)("survives a video cut anywhere (skipped where there is no ffmpeg)", async () => {
    for (const name of ["h264.mkv", "hevc.mp4", "mpeg2.ts", "xvid.avi"] as const) {
      const whole = await readFile(await sampleVideo(name));
      for (const share of [0.01, 0.3, 0.9]) {
        const cut = whole.subarray(0, Math.floor(whole.length * share));
        const { sizeBytes } = await probeFile(pool, await put(`cut-${name}`, cut));
        expect(sizeBytes).toBe(cut.length);
      }
    }
  });

  it("never follows a link, and reads what has no text for a name", async () => {
    await put("silence.avi", silence());
    await symlink(join(folder, "silence.avi"), join(folder, "link.avi"));
    for (const read of [(path: string) => probeFile(pool, path), hashFile, fullHashOf])
      await expect(read(join(folder, "link.avi"))).rejects.toThrow();
    const odd = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe, 0x2d])]);
    await writeFile(odd, silence());
    expect((await probeFile(pool, textOfBytes(odd))).media?.durationSeconds).toBe(10);
  });

  it("does not wait for what is no file", async () => {
    execFileSync("mkfifo", [join(folder, "pipe.mkv")]);
    await expect(probeFile(pool, join(folder, "pipe.mkv"))).rejects.toThrow();
    await expect(hashFile(join(folder, "pipe.mkv"))).rejects.toThrow();
    await expect(probeFile(pool, folder)).rejects.toThrow();
  });
});

describe("the hash of all of a file", () => {
  it("is xxHash3 of 128 bits", async () => {
    expect(await fullHashOf(await put("nothing", new Uint8Array()))).toBe("99aa06d3014798d86001c324468d497f");
    const large = noise(9_000_000);
    expect(await fullHashOf(await put("large", large))).toBe(await fullHashOf(await put("same", large)));
    large[4_500_000] = 0;
    expect(await fullHashOf(await put("other", large))).not.toBe(await fullHashOf(join(folder, "same")));
  });

  it("stops when it is told to", async () => {
    const path = await put("large", noise(9_000_000));
    await expect(fullHashOf(path, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
