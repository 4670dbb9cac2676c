import { expect, it } from "vitest";
import { isPlayable } from "./playable.ts";

const always = () => "maybe";
const audio = (codec: string) => [{ codec, channels: "2.0" }];
const media = (picture: string, sound: string) => ({
  reader: "test",
  container: "mp4",
  video: { codec: picture, width: 1, height: 1 },
  audio: audio(sound),
  subtitles: [],
});

it.each([
  ["film.mp4", "x264", "aac", true],
  ["film.MP4", "av1", "opus", true],
  ["film.mp4", "x265", "aac", false],
  ["film.mp4", "x264", "dts", false],
  ["film.mkv", "x264", "aac", false],
  ["film", "x264", "aac", false],
])("%s with %s and %s is played here: %s", (filename, picture, sound, expected) => {
  expect(isPlayable({ filename, state: "read", media: media(picture, sound) }, always)).toBe(expected);
});

it("tries what nobody has read, and never what is gone or what the browser refuses", () => {
  expect(isPlayable({ filename: "a.webm", state: "found" }, always)).toBe(true);
  expect(isPlayable({ filename: "a.webm", state: "missing" }, always)).toBe(false);
  expect(isPlayable({ filename: "a.webm", state: "found" }, () => "")).toBe(false);
});
