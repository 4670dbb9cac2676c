import type { Queries } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import type { Movie } from "../../packages/library/src/domain/works/movie.ts";
import { refused } from "../support/api-client.ts";
import { aVideoFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";
import { aMovie, anEpisode, aSeries } from "../support/library-works.ts";
import { newId } from "../support/planning.ts";

let library: LibraryServer;
let queries: Queries;
beforeAll(async () => {
  library = await openLibraryServer();
  ({ queries } = library.server.database);
});
afterAll(() => library.close());

async function must(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const answer = await library.call({ method, path, headers, ...(body !== undefined && { body }) });
  expect(answer.status, `${method} ${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

let ids = 1_000;
/** A film with a file, as it stands after somebody decided. */
async function aFilm(over: Partial<Movie> = {}) {
  const id = ids++;
  const movie = aMovie({ tmdbId: id, imdbId: `tt${id}`, isSeen: false, ...over });
  await workRepositories(queries).movies.add(movie);
  const folderId = (await library.folderId("films")) as ReturnType<typeof newId<"folder">>;
  const file = aVideoFile({ folderId, movieId: movie.id });
  await fileRepositories(queries).videoFiles.addAll([file]);
  return { movie, file };
}

async function aSeason() {
  const id = ids++;
  const series = aSeries({ tvdbId: id, tmdbId: id, imdbId: `tt${id}` });
  const { file: _, ...missing } = anEpisode({ seriesId: series.id, episodeNumber: 3 });
  const episodes = [anEpisode({ seriesId: series.id, episodeNumber: 1 }), missing];
  await workRepositories(queries).series.add(series);
  await workRepositories(queries).episodes.addAll(episodes);
  return { series, episodes };
}

async function restore(label: string, body: object = {}) {
  const { items } = await must("GET", "/trash");
  const item = items.find((each: { label: string }) => each.label === label);
  return library.call({ path: `/trash/${item?.id}/restore`, body });
}

async function lastAction(action: string) {
  const { items } = await must("GET", `/ledger?action=${action}`);
  return items[0];
}

describe("a film", () => {
  it("is listed, found and read with its files", async () => {
    const { movie, file } = await aFilm({ title: "Playtime", genres: ["Burlesque"] });
    const { items } = await must(
      "GET",
      "/library/works?genre=Burlesque&genre=Nothing&kind=movie&seen=unseen",
    );
    expect(items).toMatchObject([{ kind: "movie", id: movie.id, title: "Playtime", has_file: true }]);
    const found = await must("GET", `/library/movies/${movie.id}`);
    expect(found).toMatchObject({ id: movie.id, credits: movie.credits, files: [{ id: file.id }] });
    expect(await must("GET", "/search?q=playt")).toMatchObject({
      items: [{ kind: "library.movie", id: movie.id, title: "Playtime" }],
    });
    const facets = await must("GET", "/library/facets?facet=genre&q=burl");
    expect(facets.items).toEqual([{ facet: "genre", value: "Burlesque", works: 1 }]);
  });

  it("is marked as seen, rated and renamed, as it was seen, and each is taken back", async () => {
    const { movie } = await aFilm({ title: "Mon oncle" });
    const path = `/library/movies/${movie.id}`;
    const change = { is_seen: true, own_rating: null, title: "Mon Oncle", year: 1958 };
    const changed = await must("PATCH", path, change, { "if-match": '"1"' });
    expect(changed).toMatchObject({ is_seen: true, title: "Mon Oncle", year: 1958, version: 2 });
    expect(changed).not.toHaveProperty("own_rating");
    const stale = await library.call({ method: "PATCH", path, body: {}, headers: { "if-match": '"1"' } });
    expect(stale.status).toBe(412);
    expect((await must("GET", "/library/movies?seen=seen&q=oncle")).items).toHaveLength(1);
    const entry = await lastAction("library.movie.edited");
    await must("POST", `/ledger/${entry.id}/undo`);
    expect(await must("GET", path)).toMatchObject({
      is_seen: false,
      title: "Mon oncle",
      year: movie.year,
      own_rating: movie.ownRating,
    });
    expect((await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` })).status).toBe(409);
  });

  it("changes nothing, and writes nothing down, where nothing is new", async () => {
    const { movie } = await aFilm();
    const same = { title: movie.title, genres: movie.genres, overview: movie.overview };
    expect(await must("PATCH", `/library/movies/${movie.id}`, same)).toMatchObject({ version: 1 });
  });

  it("goes to the trash and comes back as it was, its files with it", async () => {
    const { movie, file } = await aFilm({ title: "Trafic" });
    const path = `/library/movies/${movie.id}`;
    const before = await must("GET", path);
    await must("DELETE", `${path}?reason=Seen%20enough`);
    expect((await library.call({ path })).status).toBe(404);
    expect(await must("GET", `/library/files/${file.id}`)).not.toHaveProperty("movie_id");
    expect((await must("GET", "/trash")).items[0]).toMatchObject({ reason: "Seen enough" });
    expect((await restore("Trafic (2001)")).status).toBe(200);
    const after = await must("GET", path);
    expect({ ...after, files: [] }).toEqual({ ...before, files: [] });
    expect(after.files).toMatchObject([{ id: file.id, movie_id: movie.id }]);
  });

  it("says what is in its way, and comes back beside it where that is wanted", async () => {
    const { movie } = await aFilm({ title: "Parade" });
    await must("DELETE", `/library/movies/${movie.id}`);
    await aFilm({ title: "Parade again", tmdbId: movie.tmdbId as number });
    const { status, body } = await restore("Parade (2001)");
    expect(body).toMatchObject({ code: "restore_conflict", reason: "same_work", options: ["copy"] });
    expect(status).toBe(409);
    expect((await restore("Parade (2001)", { option: "copy" })).status).toBe(200);
  });

  it("comes back without a file that is something else by now, and says so", async () => {
    const { movie, file } = await aFilm({ title: "Jour de fête" });
    await must("DELETE", `/library/movies/${movie.id}`);
    const { movie: other } = await aFilm({ title: "Other" });
    const { videoFiles } = fileRepositories(queries);
    const now = await videoFiles.find(file.id);
    if (now === undefined) throw new Error("The file is gone.");
    await videoFiles.replace({ ...now, movieId: other.id, version: now.version + 1 });
    const { body } = await restore("Jour de fête (2001)");
    expect(body.left_out).toHaveLength(1);
    expect(await must("GET", `/library/files/${file.id}`)).toMatchObject({ movie_id: other.id });
  });
});

describe("what is known of a file", () => {
  it("is forgotten and comes back whole, and its film with it", async () => {
    const { movie, file } = await aFilm({ title: "Cours du soir" });
    const path = `/library/files/${file.id}`;
    const before = await must("GET", path);
    await must("DELETE", path);
    expect((await library.call({ path })).status).toBe(404);
    expect((await must("GET", `/library/movies/${movie.id}`)).files).toEqual([]);
    const { items } = await must("GET", "/trash");
    await must("POST", `/trash/${items[0].id}/restore`, {});
    expect(await must("GET", path)).toEqual(before);
    expect(await must("GET", `/library/movies/${movie.id}`)).toMatchObject({
      main_file_id: file.id,
      files: [{ id: file.id }],
    });
  });

  it("does not come back where another file has its place, and says where its film is gone", async () => {
    const { movie, file } = await aFilm({ title: "Soigne ton gauche" });
    await must("DELETE", `/library/files/${file.id}`);
    const { items } = await must("GET", "/trash");
    const back = { path: `/trash/${items[0].id}/restore`, body: {} };
    const other = { ...file, id: newId<"video-file">() };
    await fileRepositories(queries).videoFiles.addAll([other]);
    expect((await library.call(back)).body).toMatchObject({ code: "restore_conflict", reason: "path_taken" });
    await must("DELETE", `/library/files/${other.id}`);
    await must("DELETE", `/library/movies/${movie.id}`);
    expect((await library.call(back)).body.left_out).toHaveLength(1);
    expect(await must("GET", `/library/files/${file.id}`)).not.toHaveProperty("movie_id");
  });
});

describe("a series", () => {
  it("is read with its seasons and what is missing of them", async () => {
    const { series } = await aSeason();
    const read = await must("GET", `/library/series/${series.id}`);
    expect(read.seasons).toMatchObject([{ number: 1, missing: 1, seen: 0 }]);
    expect(read.seasons[0].episodes.map((each: { is_missing: boolean }) => each.is_missing)).toEqual([
      false,
      true,
    ]);
  });

  it("is marked as seen by the season, and that is taken back", async () => {
    const { series } = await aSeason();
    const path = `/library/series/${series.id}`;
    expect(await must("PUT", `${path}/seen`, { is_seen: true, season_number: 2 })).toMatchObject({
      is_seen: false,
    });
    expect(await must("PUT", `${path}/seen`, { is_seen: true })).toMatchObject({ is_seen: true });
    const entry = await lastAction("library.episodes.marked");
    await must("POST", `/ledger/${entry.id}/undo`);
    expect(await must("GET", path)).toMatchObject({ is_seen: false, seasons: [{ seen: 0 }] });
  });

  it("goes to the trash with its episodes, and all of it comes back", async () => {
    const { series } = await aSeason();
    const path = `/library/series/${series.id}`;
    await must("PATCH", path, { title: "Une série à jeter" });
    const before = await must("GET", path);
    await must("DELETE", path);
    expect((await restore("Une série à jeter (2015)")).status).toBe(200);
    expect(await must("GET", path)).toEqual(before);
  });

  it("does not take an episode back whose number another has, nor one that is of no series", async () => {
    const { series, episodes } = await aSeason();
    const [first] = episodes;
    await must("PATCH", `/library/episodes/${first?.id}`, { title: "Jeté", is_seen: true });
    await must("DELETE", `/library/episodes/${first?.id}`);
    const other = anEpisode({ seriesId: series.id, episodeNumber: 1 });
    await workRepositories(queries).episodes.addAll([other]);
    expect((await restore("S01E01 Jeté")).body).toMatchObject({ reason: "number_taken" });
    await must("DELETE", `/library/series/${series.id}`);
    expect((await restore("S01E01 Jeté")).body).toMatchObject({ reason: "series_gone" });
  });
});

describe("what is asked wrongly", () => {
  it.each([
    ["GET", "/library/movies/nothing", 404, "movie_not_found"],
    ["PATCH", `/library/movies/${newId()}`, 404, "movie_not_found"],
    ["DELETE", `/library/series/${newId()}`, 404, "series_not_found"],
    ["PATCH", "/library/episodes/%00", 404, "episode_not_found"],
    ["GET", "/library/works?cursor=bm90aGluZw", 422, "invalid_cursor"],
    ["GET", "/library/works?sort=year&cursor=WyJhIiwiYiIsImMiXQ", 422, "invalid_cursor"],
    ["GET", "/library/works?genre=", 422, "invalid_request"],
    ["GET", "/library/works?year_from=x", 422, "invalid_request"],
    ["GET", "/library/works?colour=red", 400, "unknown_field"],
  ])("%s %s is refused", async (method, path, status, code) => {
    await refused(library.server, { method, path, ...(method === "PATCH" && { body: {} }) }, status, code);
  });

  it.each([
    { title: "" },
    { title: null },
    { year: 99_999 },
    { own_rating: 11 },
    { genres: Array.from({ length: 31 }, () => "Drame") },
    { overview: "a\u0000b" },
  ])("%j is no change of a film", async (body) => {
    const { movie } = await aFilm();
    const path = `/library/movies/${movie.id}`;
    await refused(library.server, { method: "PATCH", path, body }, 422, "invalid_request");
  });
});
