import { ok } from "@souffleur/kernel";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { type LibraryServer, openLibrary } from "../support/library-sources.ts";
import { aMovie } from "../support/library-works.ts";
import type { MoodyServer } from "../support/moody-server.ts";
import { newId } from "../support/planning.ts";
import { openTmdbServer, TMDB_KEY } from "../support/tmdb-server.ts";

let [library, tmdb] = [undefined as unknown as LibraryServer, undefined as unknown as MoodyServer];
beforeEach(async () => {
  tmdb = await openTmdbServer();
  library = await openLibrary({ SOUFFLEUR_TMDB_URL: `${tmdb.url}/3`, SOUFFLEUR_TMDB_KEY: TMDB_KEY });
});
afterEach(async () => {
  await library.close();
  await tmdb.close();
});

async function poster(posterPath: string | undefined, title = "Matrix <b>&\u202e") {
  const movie = aMovie({ title, ...(posterPath !== undefined && { posterPath }) });
  await library.server.database.unit(async ({ queries }) =>
    ok(await workRepositories(queries).movies.add(movie)),
  );
  return `/library/posters/${movie.id}`;
}

const get = (path: string, headers: Record<string, string> = {}) =>
  library.server.app.inject({ method: "GET", url: `/api/v1${path}`, headers });

describe("posters", () => {
  it("are fetched once, kept on disk, and known by their tag", async () => {
    const path = await poster("tmdb:/matrix.jpg");
    const first = await get(`${path}?size=small`);
    expect([first.statusCode, first.headers["content-type"]]).toEqual([200, "image/png"]);
    expect(tmdb.asked.map(({ path: asked }) => asked)).toEqual(["/t/p/w154/matrix.jpg"]);
    const etag = String(first.headers.etag);
    const again = await get(`${path}?size=small`, { "if-none-match": etag });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect(tmdb.asked).toHaveLength(1);
    expect(tmdb.asked[0]?.headers.authorization).toBeUndefined();
  });

  it.each([
    ["a page", "tmdb:/html.jpg"],
    ["twelve megabytes", "tmdb:/huge.jpg"],
    ["nothing", "tmdb:/gone.jpg"],
    ["another machine", "http://127.0.0.1:1/a.jpg"],
    ["a way out of the folder", "tmdb:/../../3/movie/603"],
    ["no poster at all", ""],
  ])("where there is %s, the title is drawn", async (_, posterPath) => {
    const answer = await get(await poster(posterPath));
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "image/svg+xml"]);
    expect(answer.body).toContain("Matrix");
    expect(answer.body).toContain("&lt;b&gt;&amp;<");
    expect(answer.headers["content-security-policy"]).toContain("sandbox");
    expect(tmdb.asked.every(({ path }) => path.startsWith("/t/p/w342/"))).toBe(true);
  });

  it("that could not be had are not asked for again at once", async () => {
    const path = await poster("tmdb:/gone.jpg");
    await get(path);
    await get(path);
    expect(tmdb.asked).toHaveLength(1);
  });

  it("of nothing that is there are not found", async () => {
    for (const id of [newId<"movie">(), "nonsense", "..%2f..%2fetc"])
      expect((await get(`/library/posters/${id}`)).json()).toMatchObject({ code: "poster_not_found" });
    const hostile = await get(`${await poster("tmdb:/matrix.jpg")}?size=../../x`);
    expect(hostile.statusCode).toBe(422);
  });
});
