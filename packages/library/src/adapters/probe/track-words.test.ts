import { describe, expect, it } from "vitest";
import { mapTracks } from "./map-tracks.ts";
import { audioCodecOf, channelsOf, hdrOf, languageOf, videoCodecOf } from "./track-words.ts";

describe("the words for tracks", () => {
  it("are those names use", () => {
    expect(videoCodecOf("AVC", "", "")).toBe("x264");
    expect(videoCodecOf("MPEG Video", "Version 2", "")).toBe("mpeg2");
    expect(videoCodecOf("MPEG Video", "Version 1", "")).toBe("mpeg1");
    expect(videoCodecOf("MPEG-4 Visual", "", "DX50")).toBe("divx");
    expect(videoCodecOf("MPEG-4 Visual", "", "20")).toBe("mpeg4");
    expect(videoCodecOf("constructor", "", "")).toBe("constructor");
    expect(audioCodecOf("MPEG Audio", "Layer 3", "", "")).toBe("mp3");
    expect(audioCodecOf("DTS XLL", "", "DTS-HD Master Audio", "")).toBe("dts-hd");
    expect(audioCodecOf("DTS", "", "", "")).toBe("dts");
    expect(audioCodecOf("MLP FBA", "", "Dolby TrueHD with Dolby Atmos", "")).toBe("truehd");
  });

  it("say channels, HDR and languages", () => {
    expect(channelsOf(6, "L R C LFE Ls Rs")).toBe("5.1");
    expect(channelsOf(8, "")).toBe("7.1");
    expect(channelsOf(2, "L R")).toBe("2.0");
    expect(hdrOf("Dolby Vision / SMPTE ST 2086", "", "PQ")).toBe("Dolby Vision");
    expect(hdrOf("SMPTE ST 2094 App 4", "HDR10+ Profile B", "PQ")).toBe("HDR10+");
    expect(hdrOf("SMPTE ST 2086", "HDR10", "PQ")).toBe("HDR10");
    expect(hdrOf("", "", "HLG")).toBe("HLG");
    expect(hdrOf("", "", "BT.709")).toBeUndefined();
    expect(languageOf("fr-CA")).toBe("fr");
    expect(languageOf("fil")).toBeUndefined();
  });

  it("hold what a hostile file says to what can be", () => {
    const media = mapTracks([
      { "@type": "Video", Format: "x".repeat(9_999), Width: "1e99", Height: -5, Duration: "Infinity" },
      { "@type": "Audio", Channels: {}, Title: "\ud800".repeat(999), Language: "<script>" },
      ...Array.from({ length: 500 }, () => ({ "@type": "Text", Format: "UTF-8" })),
    ]);
    expect(media).toMatchObject({
      container: "",
      video: { width: 0, height: 0 },
      audio: [{ channels: "0.0" }],
    });
    expect(media?.durationSeconds).toBeUndefined();
    expect(media?.subtitles).toHaveLength(100);
    expect(media?.audio[0]?.title?.isWellFormed()).toBe(true);
    expect(mapTracks([{ "@type": "General", Format: "Matroska" }])).toBeUndefined();
  });
});
