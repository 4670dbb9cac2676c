import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { VideoFileId } from "../../files/video-file.ts";
import type { Episode } from "../../works/episode.ts";
import type { Series, SeriesId } from "../../works/series.ts";
import { Collection } from "../collection.ts";
import { Disk } from "../disk.ts";
import { missingEpisodes, ranges } from "./missing-episodes.ts";

const SERIES = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f" as SeriesId;
const now = "2026-11-21T09:30:00.000Z" as InstantText;
const times = { version: 1, createdAt: now, updatedAt: now };
const day = (text: string) => text as LocalDate;

interface Given extends Partial<Episode> {
  readonly isHere?: boolean;
}

function episode(seasonNumber: number, episodeNumber: number, { isHere, ...over }: Given = {}): Episode {
  const name = `${seasonNumber}x${episodeNumber}`;
  return {
    ...{ id: name as Id<"episode">, seriesId: SERIES, seasonNumber, episodeNumber, isSeen: false, ...times },
    ...(isHere && {
      file: { fileId: name as VideoFileId, path: `/films/${name}.mkv`, languages: [], sizeBytes: 1 },
    }),
    ...over,
  };
}

function missing(episodes: readonly Episode[], over: Partial<Series> = {}): readonly string[] {
  const series: Series = {
    ...{ id: SERIES, kind: "tv", title: "Kaamelott", genres: [], credits: [], ...times },
    ...over,
  };
  const collection = new Collection({
    settings: { today: day("2026-11-21"), minBytes: 0, minLines: 720, maxEntries: 50 },
    ...{ folders: [], absentFolders: [], disk: new Disk([]) },
    records: { files: [], movies: [], series: [series], episodes, viewLinks: [] },
    fingerprints: { quick: new Map(), full: new Map() },
  });
  return missingEpisodes.look(collection).map(({ facts }) => `${facts.season}: ${facts.numbers}`);
}

const here = { isHere: true };

describe("missing episodes", () => {
  it("are those aired that are not here, a line for each season", () => {
    const past = { airedOn: day("2020-01-01") };
    const future = { airedOn: day("2027-01-01") };
    expect(
      missing([
        ...[episode(1, 1, { ...past, ...here }), episode(1, 2, past), episode(1, 3, past)],
        ...[episode(2, 1, past), episode(2, 2, future)],
      ]),
    ).toEqual(["1: 2–3", "2: 1"]);
  });

  it("are, without their day, those before one that is here or was aired", () => {
    expect(missing([episode(1, 1), episode(1, 2, here), episode(1, 3)])).toEqual(["1: 1"]);
    expect(
      missing([episode(1, 1, here), episode(1, 2), episode(1, 3, { airedOn: day("2020-01-01") })]),
    ).toEqual(["1: 2–3"]);
  });

  it("are, without their day, all of a series that is over", () => {
    expect(missing([episode(1, 1, here), episode(1, 2)], { lastAiredOn: day("2009-12-31") })).toEqual([
      "1: 2",
    ]);
  });

  it("are none of a series of which nothing is here, nor specials", () => {
    expect(missing([episode(1, 1, { airedOn: day("2020-01-01") })])).toEqual([]);
    expect(missing([episode(0, 1, { airedOn: day("2020-01-01") }), episode(1, 1, here)])).toEqual([]);
  });

  it("are not those a file of several holds", () => {
    expect(missing([episode(1, 1, { ...here, lastEpisodeNumber: 2 }), episode(1, 2)])).toEqual([]);
  });
});

describe("numbers in ranges", () => {
  it("join what follows on", () => {
    expect(ranges([8, 1, 3, 4, 5])).toBe("1, 3–5, 8");
  });
});
