import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestQuality,
  compareQuality,
  linesOf,
  type Quality,
  type QualityInput,
  qualityOf,
} from "./quality.ts";

const plain: Quality = { isReadable: true, isProper: false, sizeBytes: 4_000_000_000 };
const hd: Quality = {
  ...plain,
  lines: 1080,
  videoCodec: "h264",
  bitsPerSecond: 8_000_000,
  languages: ["fr"],
};

const named = (input: Partial<QualityInput>): QualityInput => ({
  ...{ sizeBytes: 1_000_000_000, state: "read", sideFiles: [] },
  parsed: { type: "movie", title: "Amélie", languages: [] },
  ...input,
});

describe("what is known of a copy", () => {
  it("takes the content before the name", () => {
    const quality = qualityOf(
      named({
        parsed: {
          ...{ type: "movie", title: "Amélie", languages: ["en"], resolution: "2160p", source: "bluray" },
          ...{ video_codec: "h265", subtitle_languages: ["fr"], proper: true },
        },
        media: {
          ...{ reader: "mediainfo 0.3.8", container: "matroska", durationSeconds: 1_000 },
          video: { codec: "x264", width: 1920, height: 800 },
          audio: [
            { codec: "ac3", channels: "2.0", language: "fr" },
            { codec: "dts", channels: "5.1", language: "en" },
          ],
          subtitles: [{ format: "srt", language: "en" }],
        },
      }),
    );
    expect(quality).toEqual({
      ...{ isReadable: true, width: 1920, lines: 1080, videoCodec: "h264", bitsPerSecond: 8_000_000 },
      ...{ audioCodec: "ac3", channels: "5.1", languages: ["en", "fr"], subtitles: ["en", "fr"] },
      ...{ source: "bluray", isProper: true, sizeBytes: 1_000_000_000 },
    });
  });

  it("leaves out what neither content nor name says", () => {
    expect(qualityOf(named({ state: "found" }))).toEqual({
      ...{ isReadable: true, isProper: false, sizeBytes: 1_000_000_000 },
    });
  });

  it("knows what wide, narrow and odd pictures are sold as", () => {
    expect([linesOf(1920, 800), linesOf(1440, 1080), linesOf(3840, 1600), linesOf(720, 404)]).toEqual([
      1080, 1080, 2160, 480,
    ]);
    expect([linesOf(720, 576), linesOf(640, 360), linesOf(1280, 536), linesOf(320, 240)]).toEqual([
      576, 360, 720, 240,
    ]);
  });
});

describe("two copies of one work", () => {
  it("says the better one, and why, the weightiest reason first", () => {
    const compared = compareQuality(hd, { ...hd, lines: 480, videoCodec: "xvid", bitsPerSecond: 1_000_000 });
    expect(compared).toMatchObject({ better: "first", isClear: true });
    expect(
      compared.reasons.map(({ feature, better, first, second }) => [feature, better, first, second]),
    ).toEqual([
      ["resolution", "first", "1080p", "480p"],
      ["bitrate", "first", "8.0 Mbit/s", "1.0 Mbit/s"],
      ["video_codec", "first", "h264", "xvid"],
      ["readable", "neither", "yes", "yes"],
      ["languages", "neither", "fr", "fr"],
      ["hdr", "neither", "no", "no"],
      ["proper", "neither", "no", "no"],
    ]);
  });

  it("prefers French sound over a few more bits, and a bigger picture over it", () => {
    expect(compareQuality(hd, { ...hd, languages: ["en"], bitsPerSecond: 9_000_000 }).better).toBe("first");
    expect(
      compareQuality(hd, { ...hd, languages: ["en"], lines: 2160, bitsPerSecond: 30_000_000 }).better,
    ).toBe("second");
  });

  it("never prefers one that cannot be read, however good its name is", () => {
    const broken = { ...hd, isReadable: false, lines: 2160, source: "bluray", hdr: "HDR10" };
    expect(compareQuality(broken, { ...plain, lines: 240 })).toMatchObject({
      better: "second",
      isClear: true,
    });
  });

  it("is not decided by what is known of one only, nor clear about a trifle", () => {
    expect(compareQuality(hd, plain)).toMatchObject({ better: "neither", points: 0, isClear: false });
    expect(compareQuality({ ...hd, isProper: true }, hd)).toMatchObject({ better: "first", isClear: false });
  });

  it("says the opposite of two copies the other way round", () => {
    fc.assert(
      fc.property(qualities, qualities, (first, second) => {
        const there = compareQuality(first, second);
        const back = compareQuality(second, first);
        expect(back.points).toBe(-there.points + 0);
        expect(back.isClear).toBe(there.isClear);
      }),
    );
  });

  it("finds nothing between a copy and itself", () => {
    fc.assert(
      fc.property(qualities, (quality) => {
        expect(compareQuality(quality, quality)).toMatchObject({ better: "neither", points: 0 });
      }),
    );
  });
});

describe("the best of several", () => {
  it("is the first of equal ones, and nothing of none", () => {
    const copies = [
      { name: "a", quality: { ...hd, lines: 480 } },
      { name: "b", quality: hd },
      { name: "c", quality: { ...hd, languages: ["en"] } },
    ];
    expect(bestQuality(copies)?.name).toBe("b");
    expect(
      bestQuality([
        { name: "a", quality: hd },
        { name: "b", quality: hd },
      ])?.name,
    ).toBe("a");
    expect(bestQuality([])).toBeUndefined();
  });
});

const qualities = fc.record(
  {
    isReadable: fc.boolean(),
    isProper: fc.boolean(),
    sizeBytes: fc.nat(),
    lines: fc.constantFrom(240, 480, 720, 1080, 2160),
    videoCodec: fc.constantFrom("h265", "h264", "xvid", "unheard of"),
    bitsPerSecond: fc.nat(60_000_000),
    hdr: fc.constantFrom("HDR10", "Dolby Vision"),
    audioCodec: fc.constantFrom("dts", "aac", "unheard of"),
    channels: fc.constantFrom("1.0", "2.0", "5.1", "7.1"),
    languages: fc.subarray(["de", "en", "fr"], { minLength: 1 }),
    subtitles: fc.subarray(["de", "en", "fr"]),
    source: fc.constantFrom("bluray", "cam", "unheard of"),
  },
  { requiredKeys: ["isReadable", "isProper", "sizeBytes"] },
);
