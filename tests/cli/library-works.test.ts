import { join } from "node:path";
import { openDatabase } from "@souffleur/platform/database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { aMovie, anEpisode, aSeries } from "../support/library-works.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

const movie = aMovie({ isSeen: false });
const series = aSeries();
let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
  const database = openDatabase({ url: `sqlite:${join(server.dataDir, "souffleur.db")}` });
  const { file: _, ...missing } = anEpisode({ seriesId: series.id, episodeNumber: 7 });
  await database.unit(async ({ queries }) => {
    const works = workRepositories(queries);
    await works.movies.add(movie);
    await works.series.add(series);
    await works.episodes.addAll([anEpisode({ seriesId: series.id }), missing]);
    return { ok: true, value: undefined };
  });
  await database.close();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

test("the collection is listed, narrowed, searched and shown", async () => {
  const all = await server.souffleur(["library", "list"]);
  expect([all.exitCode, all.stdout]).toEqual([0, expect.stringMatching(/Bureau des légendes +2015 +1\/2/)]);
  const found = await server.json("library", "list", "--search", "amelie", "--genre", "Comédie", "--unseen");
  expect(found).toMatchObject([{ id: movie.id }]);
  const none = await server.souffleur(["library", "list", "--from", "2016", "--kind", "movie"]);
  expect(none.stderr).toContain("souffleur scan");
  const film = await server.souffleur(["library", "show", movie.id]);
  expect(film.stdout).toMatch(/Amélie Poulain \(2001\)[\s\S]*Jean-Pierre Jeunet/);
  const shown = await server.souffleur(["library", "show", series.id]);
  expect(shown.stdout).toContain("Season 1: 2, missing: 7");
});

test("the collection is counted", async () => {
  expect(await server.json("stats")).toMatchObject({
    movies: { works: 1 },
    series: 1,
    episodes: { works: 2 },
  });
  const text = await server.souffleur(["library", "stats"]);
  expect(text.stdout).toMatch(/Episodes +2\n[\s\S]*Genres +.*Drame 1/);
});

test("what is asked wrongly is refused", async () => {
  expect((await server.souffleur(["library", "list", "--sort", "colour"])).exitCode).toBe(2);
  expect((await server.souffleur(["library", "list", "--from", "soon"])).exitCode).toBe(2);
  expect((await server.souffleur(["library", "show", "../etc"])).exitCode).not.toBe(0);
});
