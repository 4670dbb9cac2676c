import { ok, systemClock } from "@souffleur/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { portsOf } from "../../packages/library/src/adapters/context.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { putEpisode, putMovie } from "../../packages/library/src/application/matching/put-work.ts";
import type { SeriesDetails } from "../../packages/library/src/domain/sources/work-details.ts";
import { type DatabaseTarget, onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";

const author = { actor: { kind: "system", name: "Test" } } as const;
const movie = {
  ref: { source: "tmdb", id: "348" },
  ...{ title: "Alien", tmdbId: 348, imdbId: "tt0078748", genres: [], credits: [] },
} as const;
const series: SeriesDetails = {
  ref: { source: "tvdb", id: "81189" },
  ...{ title: "Une série", tvdbId: 81189, kind: "tv" as const, genres: [], credits: [] },
};

onEachDatabase(sameNewWorkContract);

/** Two servers decide at one moment that a file is a work nobody has yet. */
function sameNewWorkContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  beforeAll(async () => {
    opened = await openMigrated(target);
  });
  afterAll(() => opened.close());

  const asUnit = <Value>(work: (ports: ReturnType<typeof portsOf>) => Promise<Value>) =>
    opened.database.unit(async (unit) =>
      ok(await work(portsOf({ clock: systemClock, newId }, unit, author))),
    );

  it("adds a film once, whoever comes second waits and takes it", async () => {
    const put = () =>
      asUnit(async (ports) => {
        const { id } = await putMovie(ports, movie);
        // Long enough for the others to have looked as well.
        await new Promise((resolve) => setTimeout(resolve, 30));
        return id;
      });
    const ids = (await Promise.all([put(), put(), put()])).map((done) => done.ok && done.value);
    expect(new Set(ids).size).toBe(1);
  });

  it("adds a series once, with its episodes", async () => {
    const put = (episodeNumber: number) =>
      asUnit(async (ports) => {
        const wanted = { seasonNumber: 1, episodeNumber };
        const episode = await putEpisode(ports, { kind: "series", details: series, episodes: [] }, wanted);
        await new Promise((resolve) => setTimeout(resolve, 30));
        return episode.seriesId;
      });
    const ids = (await Promise.all([put(1), put(2), put(1)])).map((done) => done.ok && done.value);
    expect(new Set(ids).size).toBe(1);
    const [id] = ids;
    if (id === undefined || id === false) throw new Error("There is no series.");
    const { episodes } = workRepositories(opened.database.queries);
    expect(await episodes.findByNumber(id, 1, 2)).toBeDefined();
  });
}
