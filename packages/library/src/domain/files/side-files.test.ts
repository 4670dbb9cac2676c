import { describe, expect, it } from "vitest";
import { tieSideFiles } from "./side-files.ts";
import { subtitleMarks } from "./subtitle-marks.ts";

const tied = (videos: string[], others: string[]) =>
  Object.fromEntries(
    [...tieSideFiles(videos, others)].map(([video, files]) => [video, files.map(({ name }) => name)]),
  );

describe("the files beside a video", () => {
  it("belong to the one whose name they begin with, the longest that fits", () => {
    expect(
      tied(
        ["Alien.mkv", "Alien.1979.mkv", "Aliens.mkv"],
        ["Alien.fr.srt", "Alien.1979.en.srt", "Aliens-poster.jpg", "ALIEN.nfo", "Alien3.srt", "notes.txt"],
      ),
    ).toEqual({
      "Alien.mkv": ["ALIEN.nfo", "Alien.fr.srt"],
      "Alien.1979.mkv": ["Alien.1979.en.srt"],
      "Aliens.mkv": ["Aliens-poster.jpg"],
    });
  });

  it("belong to the one that is alone", () => {
    const others = ["movie.nfo", "poster.jpg", "french.srt", "holiday.jpg"];
    expect(tied(["Alien.mkv"], others)).toEqual({ "Alien.mkv": ["french.srt", "movie.nfo", "poster.jpg"] });
    expect(tied(["Alien.mkv", "Brazil.mkv"], others)).toEqual({});
  });
});

describe("the marks of subtitles", () => {
  it.each([
    [".fr", { language: "fr" }],
    [".fre.forced", { language: "fr", isForced: true }],
    [".en.sdh", { language: "en", isSdh: true }],
    [".en.hi", { language: "en", isSdh: true }],
    [".hi", { language: "hi" }],
    [".English", { language: "en" }],
    [".VFF.forcés", { language: "fr", isForced: true }],
    [".pt-BR", { language: "pt" }],
    ["", {}],
    ["_2", {}],
  ])("%s", (words, marks) => {
    expect(subtitleMarks(words)).toEqual(marks);
  });
});
