import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { refused } from "../support/api-client.ts";
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
const files = () => get("/library/files");
const office = (...numbers: number[]) =>
  numbers.map((number) => `The.Office.S01E${String(number).padStart(2, "0")}.1080p.WEB.x264-ABC.mkv`);

describe("deciding about a whole series", () => {
  it("is one action, and one to take it back", async () => {
    await library.put(...office(1, 2, 3, 4, 5));
    await library.process();
    const { items } = await get("/library/match-groups");
    expect(items).toMatchObject([{ kind: "series", files: 5, first: { wanted: { season_number: 1 } } }]);
    const [group] = items;
    expect(group.first.candidates.map(({ year }: Shown) => year).sort()).toEqual([2001, 2005]);
    const path = `/library/match-groups/${group.key}/accept`;
    const accepted = await library.call({ path, body: { candidate_id: "imdb:tt0386676" } });
    expect(accepted).toMatchObject({ status: 200, body: { left: [] } });
    expect(accepted.body.accepted).toHaveLength(5);
    expect(await library.waiting()).toEqual([]);
    const { episodes } = await dumpTables(library.server.database, ["episodes"]);
    expect(episodes?.filter((episode: Shown) => episode.main_file_id !== null)).toHaveLength(5);
    expect(await library.call({ path, body: { candidate_id: "imdb:tt0386676" } })).toMatchObject({
      status: 404,
      body: { code: "match_group_not_found" },
    });

    const [entry] = (await get(`/ledger?subject=${group.key}&limit=1`)).items;
    expect(await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` })).toMatchObject({
      status: 204,
    });
    expect(await library.waiting()).toHaveLength(5);
    expect(await dumpTables(library.server.database, ["series", "episodes"])).toEqual({
      series: [],
      episodes: [],
    });
  });

  it("can be one season alone, and knows new episodes from then on", async () => {
    await library.put(...office(1, 2), "The.Office.S02E01.mkv");
    await library.process();
    const [group] = (await get("/library/match-groups")).items;
    expect(group.seasons).toEqual([
      { number: 1, files: 2 },
      { number: 2, files: 1 },
    ]);
    const path = `/library/match-groups/${group.key}/accept`;
    const body = { candidate_id: "imdb:tt0386676", season_number: 1 };
    expect((await library.call({ path, body })).body.accepted).toHaveLength(2);
    expect((await get("/library/match-groups")).items).toMatchObject([
      { key: group.key, files: 1, seasons: [{ number: 2, files: 1 }] },
    ]);
    const [entry] = (await get(`/ledger?subject=${group.key}&limit=1`)).items;
    await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` });
    expect(await library.waiting()).toHaveLength(3);
    expect((await library.call({ path, body })).body.accepted).toHaveLength(2);
    expect(await library.waiting()).toHaveLength(1);
    await library.put(...office(7));
    expect((await library.process()).result).toMatchObject({ automatic: 1 });
  });
});

describe("a match that was wrong", () => {
  it("is put right from the file, and back", async () => {
    await library.put("The.Matrix.1999.mkv");
    await library.process();
    const [file] = await files();
    const reassociated = await library.call({
      method: "POST",
      path: `/library/files/${file.id}/reassociate`,
      headers: { "if-match": `"${file.version}"` },
      body: { source: "imdb", id: "tt0093779", kind: "movie" },
    });
    expect(reassociated).toMatchObject({ status: 200, body: { state: "edited" } });
    const titles = async () =>
      (await dumpTables(library.server.database, ["movies"])).movies?.map(({ title }: Shown) => title);
    expect(await titles()).toEqual(["Princess Bride"]);
    const [entry] = (await get(`/ledger?subject=${file.id}&limit=1`)).items;
    expect(await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` })).toMatchObject({
      status: 204,
    });
    expect(await titles()).toEqual(["Matrix"]);
    expect((await files())[0].movie_id).toBe(file.movie_id);
    expect((await get("/library/matches?state=accepted")).items).toHaveLength(1);
  });
});

describe("the owner's thresholds", () => {
  it("are kept, taken back, and decide from then on", async () => {
    const settings = await library.call({ path: "/library/match-settings" });
    expect(settings.body).toEqual({ alone: 85, ahead: 95, lead: 10, version: 0 });
    const replace = (body: object, version: number) =>
      library.call({
        method: "PUT",
        path: "/library/match-settings",
        headers: { "if-match": `"${version}"` },
        body,
      });
    expect(await replace({ alone: 100, ahead: 100, lead: 100 }, 0)).toMatchObject({ body: { version: 1 } });
    expect(await replace({ alone: 1, ahead: 1, lead: 1 }, 0)).toMatchObject({ status: 412 });
    expect(await replace({ alone: 101, ahead: 1, lead: 1 }, 1)).toMatchObject({ status: 422 });
    await library.put("Matrix.2001.mkv", "Nothing.Like.It.mkv");
    expect((await library.process()).result).toMatchObject({ automatic: 0, waiting: 2 });
    const preview = (body: object) =>
      library.call({ method: "POST", path: "/library/match-settings/preview", body });
    const [best] = (await library.waiting()).flatMap(({ candidates }) => candidates);
    const enough = { alone: best.score, ahead: 100, lead: 100 };
    expect(await preview(enough)).toMatchObject({
      status: 200,
      body: { waiting: 2, waiting_decided: 1, automatic: 0, automatic_waiting: 0 },
    });
    const tooMuch = { ...enough, alone: enough.alone + 0.01 };
    expect((await preview(tooMuch)).body).toMatchObject({ waiting: 2, waiting_decided: 0 });
    // What has no candidate waits, whatever is enough.
    expect((await preview({ alone: 0, ahead: 0, lead: 0 })).body).toMatchObject({ waiting_decided: 1 });
    expect((await preview({ alone: -1, ahead: 0, lead: 0 })).status).toBe(422);
    const [entry] = (await get("/ledger?subject=thresholds&limit=1")).items;
    await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` });
    expect(await get("/library/match-settings")).toMatchObject({ alone: 85, version: 2 });
    expect(await replace(enough, 2)).toMatchObject({ body: { version: 3 } });
    expect((await library.process({ scan: false, rematch: true })).result).toMatchObject({ automatic: 1 });
    expect((await preview(tooMuch)).body).toEqual({
      ...{ waiting: 1, waiting_decided: 0 },
      ...{ automatic: 1, automatic_waiting: 1 },
    });
  });
});

describe("what must be refused", () => {
  it("changes nothing, and says why in both languages", async () => {
    await library.put("Alone.2020.mkv");
    await library.process();
    const [match] = await library.waiting();
    const { server } = library;
    const path = `/library/matches/${match.id}`;
    const method = "POST";
    const headers = { "if-match": `"${match.version}"` };
    const nobody = "018f5a3c-7b1e-7c4a-9d2f-000000000000";
    await refused(server, { path: `/library/matches/${nobody}` }, 404, "match_not_found");
    await refused(server, { path: "/library/matches/..%2F..%2Fetc" }, 404, "match_not_found");
    const body = { candidate_id: "imdb:tt9" };
    await refused(server, { path: `${path}/accept`, method, headers, body }, 409, "candidate_not_found");
    await refused(
      server,
      { path: `${path}/reject`, method, headers: { "if-match": '"9"' } },
      412,
      "version_stale",
    );
    await refused(
      server,
      { path: `/library/match-groups/${"x".repeat(90)}/accept`, body },
      404,
      "match_group_not_found",
    );
    for (const query of ["id=tmdb:../../etc", "id=603", "year=0", "title=", "kind=game"])
      await refused(server, { path: `${path}/search?${query}` }, 422, "invalid_request");
  });
});
