import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { postponedRepository } from "../../packages/library/src/adapters/database/matching/postponed-repository.ts";
import { dumpTables } from "../support/library-matching.ts";
import { type MatchingServer, openMatchingServer } from "../support/library-matching-server.ts";

let library: MatchingServer;
beforeAll(async () => {
  library = await openMatchingServer();
});
beforeEach(() => library.reset());
afterAll(() => library.close());

// biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
type Shown = any;
const get = async (path: string): Promise<Shown> => (await library.call({ path })).body;
const decide = (match: Shown, verb: string, body?: unknown) =>
  library.call({
    method: "POST",
    path: `/library/matches/${match.id}/${verb}`,
    headers: { "if-match": `"${match.version}"` },
    ...(body !== undefined && { body }),
  });
const files = () => get("/library/files");

describe("processing downloads", () => {
  it("decides what is plain, and asks about the rest", async () => {
    await library.put(
      "Le.Voyage.de.Chihiro.aka.Spirited.Away.mkv",
      "The.Matrix.1999.1080p.mkv",
      "Alone.2020.mkv",
    );
    await library.put("Film [imdbid-tt0211915].mkv", "!!!.mkv");
    const { state, result } = await library.process();
    expect({ state, result }).toMatchObject({ state: "succeeded", result: { automatic: 2, postponed: 0 } });
    const waiting = await library.waiting();
    expect(waiting.map(({ file }) => file.filename).sort()).toEqual([
      "!!!.mkv",
      "Alone.2020.mkv",
      "Le.Voyage.de.Chihiro.aka.Spirited.Away.mkv",
    ]);
    const alone = waiting.find(({ file }) => file.filename === "Alone.2020.mkv");
    expect(alone.candidates.map(({ id }: Shown) => id).sort()).toEqual(["imdb:tt1000001", "imdb:tt1000002"]);
    expect(alone).toMatchObject({
      state: "open",
      automatic: false,
      searched: { title: "Alone", year: 2020 },
    });
    expect(alone.candidates[0].reasons[0]).toMatchObject({
      feature: "title",
      text: "Title the same: “Alone”",
    });
    const [matrix] = (await get("/library/matches?automatic=true&state=accepted")).items.filter(
      ({ file }: Shown) => file.filename.startsWith("The.Matrix"),
    );
    expect(matrix).toMatchObject({ validation_status: "validated", selected_candidate_id: "imdb:tt0133093" });
    expect(matrix.movie_id).toBeDefined();
    const inbox = await get("/inbox");
    expect(inbox.items.map(({ kind }: Shown) => kind)).toEqual(Array(3).fill("library.match"));
  });

  it("asks nobody twice, unless somebody wants it", async () => {
    await library.put("Alone.2020.mkv");
    await library.process();
    const [before] = await library.waiting();
    expect((await library.process()).result).toMatchObject({ automatic: 0, waiting: 0 });
    expect(await library.waiting()).toEqual([before]);
    expect((await library.process({ rematch: true })).result).toMatchObject({ waiting: 1 });
    const [after] = await library.waiting();
    expect(after.id).not.toBe(before.id);
    expect(await get(`/library/matches/${before.id}`)).toMatchObject({ state: "superseded" });
  });

  it("writes nothing down where it is only a try", async () => {
    await library.put("Alone.2020.mkv");
    await library.scan();
    expect((await library.process({ dry_run: true })).result).toMatchObject({ dry_run: true, waiting: 1 });
    expect(await library.waiting()).toEqual([]);
  });
});

describe("without a source", () => {
  it("files wait, the job says so, and they are asked about later", async () => {
    const ignorant = await openMatchingServer({ knowsWorks: false });
    await ignorant.put("The.Matrix.1999.mkv");
    const { state, result } = await ignorant.process();
    expect({ state, result }).toMatchObject({
      state: "succeeded",
      result: { automatic: 0, waiting: 0, postponed: 1, source: "imdb" },
    });
    expect(await ignorant.waiting()).toEqual([]);
    expect((await ignorant.call({ path: "/library/files" })).body).toHaveLength(1);
    expect(await postponedRepository(ignorant.server.database.queries).find()).toBe(1);
    await ignorant.close();
  });
});

describe("deciding about one file", () => {
  it("puts the work into the library, and takes it all back exactly", async () => {
    await library.put("Alone.2020.720p.mkv");
    await library.process();
    const before = await dumpTables(library.server.database, ["movies", "library_match_memory"]);
    const [match] = await library.waiting();
    const accepted = await decide(match, "accept", { candidate_id: "imdb:tt1000002" });
    expect(accepted).toMatchObject({ status: 200, body: { state: "accepted", automatic: false } });
    const [file] = await files();
    expect(file.movie_id).toBe(accepted.body.movie_id);
    const movies = await dumpTables(library.server.database, ["movies"]);
    expect(movies.movies).toMatchObject([
      { title: "Alone", year: 2020, imdb_id: "tt1000002", main_file_id: file.id, resolution: "720p" },
    ]);
    expect((await get("/inbox")).items).toEqual([]);

    const restored = await decide(accepted.body, "restore");
    expect(restored).toMatchObject({
      status: 200,
      body: { state: "restored", candidates: match.candidates },
    });
    expect((await files())[0].movie_id).toBeUndefined();
    expect(await dumpTables(library.server.database, ["movies", "library_match_memory"])).toEqual(before);
    expect((await get("/inbox")).items).toHaveLength(1);
    expect(await decide(restored.body, "restore")).toMatchObject({
      status: 409,
      body: { code: "nothing_to_restore" },
    });
  });

  it("knows the answer when a file of that name comes again", async () => {
    await library.put("one/Alone.2020.720p.mkv");
    await library.process();
    const [match] = await library.waiting();
    await decide(match, "accept", { candidate_id: "imdb:tt1000002" });
    await library.put("two/Alone.2020.1080p.mkv");
    expect((await library.process()).result).toMatchObject({ automatic: 1, waiting: 0 });
    const [newest] = (await get("/library/matches?automatic=true")).items;
    expect(newest).toMatchObject({ selected_candidate_id: "imdb:tt1000002" });
    expect(newest.candidates[0].reasons[0].feature).toBe("memory");
    const all = await dumpTables(library.server.database, ["movies"]);
    expect(all.movies).toMatchObject([{ imdb_id: "tt1000002", resolution: "1080p" }]);
  });

  it("takes another work, searched by title or by id", async () => {
    await library.put("Alone.2020.mkv");
    await library.process();
    const [match] = await library.waiting();
    const search = async (query: string) =>
      (await get(`/library/matches/${match.id}/search?${query}`)).items.map(({ id }: Shown) => id);
    expect(await search("title=Princess+Bride")).toEqual(["imdb:tt0093779"]);
    expect(await search("id=tt0211915")).toEqual(["imdb:tt0211915"]);
    expect(await search("id=imdb:tt7777777")).toEqual([]);
    const edited = await decide(match, "edit", { source: "imdb", id: "tt0093779", kind: "movie" });
    expect(edited).toMatchObject({ status: 200, body: { state: "edited" } });
    expect(edited.body.candidates.at(-1).title).toBe("Princess Bride");
    const unknown = { source: "imdb", id: "tt7777777", kind: "movie" };
    expect(await decide(edited.body, "edit", unknown)).toMatchObject({ status: 404 });
    expect(await decide(match, "edit", unknown)).toMatchObject({ status: 412 });
  });

  it("lets go of what is no work, and no run asks again", async () => {
    await library.put("Alone.2020.mkv");
    await library.process();
    const [match] = await library.waiting();
    const rejected = await decide(match, "reject");
    expect(rejected).toMatchObject({ body: { state: "rejected", validation_status: "rejected" } });
    expect((await library.process({ rematch: true })).result).toMatchObject({ waiting: 0 });
    expect(await decide(rejected.body, "accept", { candidate_id: "imdb:tt1000001" })).toMatchObject({
      status: 409,
      body: { code: "already_decided" },
    });
    const [entry] = (await get(`/ledger?subject=${match.id}&limit=1`)).items;
    expect(entry.action).toBe("library.match.rejected");
    expect(await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` })).toMatchObject({
      status: 204,
    });
    expect(await library.waiting()).toHaveLength(1);
  });

  it("wants to know which episode, where a file becomes one of a series", async () => {
    await library.put("Alone.2020.mkv");
    await library.process();
    const [match] = await library.waiting();
    const series = { source: "imdb", id: "tt0386676", kind: "series" };
    expect(await decide(match, "edit", series)).toMatchObject({ body: { code: "episode_not_said" } });
    const told = { ...series, season_number: 1, episode_number: 3, last_episode_number: 4 };
    const edited = await decide(match, "edit", told);
    expect(edited).toMatchObject({ status: 200, body: { kind: "series", wanted: { episode_number: 3 } } });
    const { series: all, episodes } = await dumpTables(library.server.database, ["series", "episodes"]);
    expect(all).toHaveLength(1);
    expect(episodes).toHaveLength(12);
    const third = episodes?.find((episode: Shown) => episode.episode_number === 3);
    expect(third).toMatchObject({ last_episode_number: 4, title: "Part 3" });
    await decide(edited.body, "restore");
    expect(await dumpTables(library.server.database, ["series", "episodes"])).toEqual({
      series: [],
      episodes: [],
    });
  });
});
