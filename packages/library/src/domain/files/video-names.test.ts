import { describe, expect, it } from "vitest";
import { isAside, isAsideFolder, isVideoName, nameParts, unfinishedName } from "./video-names.ts";

describe("what a file is by its name", () => {
  it.each(["a.mkv", "A.MP4", "b.m2ts", "c.VOB", "d.ts"])("is a video: %s", (name) => {
    expect(isVideoName(name)).toBe(true);
  });
  it.each(["a.srt", "mkv", ".mkv", "a.mkv.part", "a", ""])("is none: %s", (name) => {
    expect(isVideoName(name)).toBe(false);
  });
  it("has an extension behind its last dot", () => {
    expect(nameParts("a.b.MKV")).toEqual({ stem: "a.b", extension: "mkv" });
    expect(nameParts(".hidden")).toEqual({ stem: ".hidden", extension: "" });
  });

  it.each([
    "sample.mkv",
    "Sample-alien.mkv",
    "alien.1979-sample.mkv",
    "Alien (1979)-trailer2.mp4",
    "alien-behindthescenes.mkv",
    "Alien - Bande-annonce.mp4",
    "alien-interview.mkv",
  ])("is beside the film: %s", (name) => {
    expect(isAside(name, false)).toBe(true);
  });
  it.each([
    "The Interview (2014).mkv",
    "Interview.mkv",
    "Trailer Park Boys S01E01.mkv",
    "Sampled.mkv",
    "Un échantillon (2001).mkv",
  ])("is a film: %s", (name) => {
    expect(isAside(name, false)).toBe(false);
  });

  it("is beside the film in a folder for that, unless it is an episode of a series of that name", () => {
    expect(["Extras", "SAMPLE", "Behind The Scenes", "Scènes coupées"].every(isAsideFolder)).toBe(true);
    expect(["Extras 2005", "Films", "Les bonus"].some(isAsideFolder)).toBe(false);
    expect(isAside("making.mkv", true)).toBe(true);
    expect(isAside("Extras.S01E02.mkv", true)).toBe(false);
  });

  it("is unfinished where its name says so", () => {
    expect(unfinishedName("a.mkv.part")).toBe("a.mkv");
    expect(unfinishedName("a.mkv.!qB")).toBe("a.mkv");
    expect(unfinishedName("a.mkv")).toBeUndefined();
  });
});
