import { describe, expect, it } from "vitest";
import type { FolderId } from "../files/folder.ts";
import { parseName } from "../names.ts";
import type { FoundWork } from "../sources/source.ts";
import { assess, certain } from "./assess.ts";
import { defaultThresholds } from "./decide.ts";
import { groupKeyOf } from "./group-key.ts";
import type { Candidate } from "./match.ts";
import { scoreMovie } from "./score-movie.ts";
import { scoreSeries } from "./score-series.ts";
import { findWanted, wantedEpisodes } from "./wanted-episodes.ts";

function film(over: Partial<FoundWork> = {}): FoundWork {
  const base = { title: "Matrix", originalTitle: "The Matrix", otherTitles: [], year: 1999, people: [] };
  return { ref: { source: "tmdb", id: "603" }, kind: "movie", popularity: 1, ...base, ...over };
}

describe("the score of a film", () => {
  const sought = { title: "The Matrix", year: 1999, durationSeconds: 136 * 60 };

  it.each([
    [{ durationSeconds: 136 * 60 }, 100],
    [{ durationSeconds: 128 * 60 }, 87.5],
    [{ durationSeconds: 90 * 60 }, 75],
    [{ year: 2000, durationSeconds: 136 * 60 }, 93.75],
    [{ year: 2001, durationSeconds: 136 * 60 }, 81.25],
    [{ year: 2021, durationSeconds: 136 * 60 }, 75],
    [{}, 100],
    [{ year: 2000 }, 91.67],
    [{ year: 2003 }, 66.67],
  ])("%j: %d", (over, score) => expect(scoreMovie(sought, film(over)).score).toBe(score));

  it("tries every title the film has, and says which one it was", () => {
    const work = film({ title: "黑客帝国", originalTitle: "Die Matrix", otherTitles: ["La Matrice"] });
    const [title] = scoreMovie({ title: "La Matrice", year: 1999 }, work).reasons;
    expect(title).toMatchObject({ feature: "other_title", value: 1, facts: { theirs: "La Matrice" } });
  });

  it("neither blames nor praises a name without a year", () => {
    const { score, reasons } = scoreMovie({ title: "Matrix" }, film());
    expect(score).toBeCloseTo(83.33);
    expect(reasons[1]).toEqual({ feature: "year", value: 0.5, weight: 1 / 3, facts: { theirs: 1999 } });
  });
});

describe("the score of a series", () => {
  const uk = film({ kind: "series", title: "The Office", originalTitle: "The Office", year: 2001 });
  const episodes = (count: number, title?: string) =>
    Array.from({ length: count }, (_, index) => ({
      seasonNumber: 1,
      episodeNumber: index + 1,
      absoluteNumber: index + 1,
      ...(title !== undefined && { title }),
    }));
  const sought = (...numbers: number[]) => ({
    title: "The Office",
    episodes: numbers.map((episodeNumber) => ({ seasonNumber: 1, episodeNumber })),
  });

  it("falls with every episode the series does not have", () => {
    const scores = [
      [1, 2],
      [5, 9],
      [8, 9],
    ].map((wanted) => scoreSeries(sought(...wanted), uk, episodes(6)).score);
    expect(scores).toEqual([92.5, 82.5, 72.5]);
    expect(scoreSeries(sought(1), uk, undefined).score).toBe(82.5);
  });

  it("looks at what the episodes are called, unless they are only numbered", () => {
    const named = {
      title: "The Office",
      episodes: [{ seasonNumber: 1, episodeNumber: 1, title: "Downsize" }],
    };
    expect(scoreSeries(named, uk, episodes(6, "Downsize")).score).toBeGreaterThan(90);
    expect(scoreSeries(named, uk, episodes(6, "Pilot")).score).toBeLessThan(85);
    expect(scoreSeries(named, uk, episodes(6, "Episode 1")).reasons).toHaveLength(3);
  });
});

describe("what the scores come to", () => {
  const scored = (...scores: number[]): Candidate[] =>
    scores.map((score, index) => ({
      id: `tmdb:${index}`,
      work: film({ ref: { source: "tmdb", id: String(index) } }),
      score,
      reasons: [],
    }));
  const chosen = (...scores: number[]) => assess(scored(...scores), defaultThresholds).chosen?.id;

  it("takes the only good one, or a very good one well ahead; else somebody decides", () => {
    expect(chosen(85, 84)).toBe("tmdb:0");
    expect(chosen(84, 20)).toBeUndefined();
    expect(chosen(96, 86)).toBe("tmdb:0");
    expect(chosen(96, 87)).toBeUndefined();
    expect(chosen(94, 86)).toBeUndefined();
    expect(chosen()).toBeUndefined();
  });

  it("keeps the five best, each work once, and none that has nothing in common", () => {
    const { candidates } = assess(scored(50, 90, 10, 60, 70, 30, 80), defaultThresholds);
    expect(candidates.map(({ score }) => score)).toEqual([90, 80, 70, 60, 50]);
    const twin = { id: "imdb:tt1", work: film({ ref: { source: "imdb", id: "tt1" }, imdbId: "tt1" }) };
    const same = { id: "tmdb:1", work: film({ imdbId: "tt1" }) };
    const both = [
      { ...twin, score: 80, reasons: [] },
      { ...same, score: 90, reasons: [] },
    ];
    expect(assess(both, defaultThresholds).candidates.map(({ id }) => id)).toEqual(["tmdb:1"]);
    expect(assess([], defaultThresholds)).toEqual({ candidates: [], confidence: 0 });
  });

  it("is surer the higher the score and the farther the next", () => {
    const sure = (...scores: number[]) => assess(scored(...scores), defaultThresholds).confidence;
    expect(sure(100)).toBeGreaterThan(sure(100, 95));
    expect(sure(100, 95)).toBeGreaterThan(sure(70, 65));
    expect(certain(film(), "id", {})).toMatchObject({ chosen: { score: 100 } });
  });
});

describe("which episodes a name wants", () => {
  it.each([
    ["Show.S02E03.mkv", { seasonNumber: 2, episodeNumber: 3 }],
    ["Show.S02E03E04.mkv", { seasonNumber: 2, episodeNumber: 3, lastEpisodeNumber: 4 }],
    ["Film.1999.mkv", undefined],
    ["Show.S02.COMPLETE.mkv", undefined],
  ])("%s", (name, wanted) => expect(wantedEpisodes(parseName(name))).toEqual(wanted));

  it("finds one that is counted over all seasons", () => {
    const episodes = [
      { seasonNumber: 1, episodeNumber: 1, absoluteNumber: 1 },
      { seasonNumber: 2, episodeNumber: 1, absoluteNumber: 14 },
    ];
    expect(findWanted(episodes, { seasonNumber: 1, episodeNumber: 14, absoluteNumber: 14 })).toBe(
      episodes[1],
    );
    expect(findWanted(episodes, { seasonNumber: 2, episodeNumber: 1 })).toBe(episodes[1]);
    expect(findWanted(episodes, { seasonNumber: 3, episodeNumber: 1 })).toBeUndefined();
  });
});

describe("what is decided at once", () => {
  const folderId = "a-folder" as FolderId;
  const key = (path: string) => groupKeyOf({ folderId, path, parsed: parseName(path) });

  it("is a series, however its files lie", () => {
    const one = key("/in/Kaamelott/Saison 1/Kaamelott - S01E01.mkv");
    expect(key("/in/Kaamelott/Saison 2/Kaamelott - S02E05.mkv")).toBe(one);
    expect(key("/in/Kaamelott.S03E01.FRENCH.720p-GRP/kaamelott.s03e01.mkv")).toBe(one);
    expect(key("/in/Engrenages - S01E01.mkv")).not.toBe(one);
    expect(one).toMatch(/^kaamelott-[0-9a-z]+$/);
  });

  it("is a film of one title and year; without a year, of one folder", () => {
    expect(key("/in/a/Alone.2020.mkv")).toBe(key("/in/b/Alone (2020).mkv"));
    expect(key("/in/a/Alone.mkv")).not.toBe(key("/in/b/Alone.mkv"));
    expect(key("/in/a/千と千尋の神隠し (2001).mkv")).toMatch(/^[a-z0-9-]+$/);
  });
});
