import { expect, it } from "vitest";
import { readPoster } from "./poster.ts";

it("is a file of a source", () => {
  expect(readPoster("tmdb:/abc.jpg")).toEqual({ source: "tmdb", path: "/abc.jpg" });
  expect(readPoster("tvdb:/banners/v4/series/1/posters/2.jpg")).toMatchObject({ source: "tvdb" });
});

it.each([
  undefined,
  "",
  "/abc.jpg",
  "tmdb:abc.jpg",
  "tmdb:/../../etc/passwd",
  "tmdb:/a/..%2f..",
  "tmdb://evil.example/a.jpg",
  "tmdb:/a//evil",
  "tmdb:/a?b=c",
  "tmdb:/a@evil.example",
  "tmdb:/a\n.jpg",
  "https://evil.example/a.jpg",
  "file:/etc/passwd",
  `tmdb:/${"a".repeat(1_000)}`,
])("%s is none", (text) => {
  expect(readPoster(text)).toBeUndefined();
});
