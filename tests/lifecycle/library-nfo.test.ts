import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok } from "@souffleur/kernel";
import { afterEach, describe, expect, it } from "vitest";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { withNfoIds } from "../../packages/library/src/adapters/sources/nfo/nfo-beside.ts";
import type { SideFile } from "../../packages/library/src/domain/files/video-file.ts";
import type { ParsedName } from "../../packages/library/src/domain/names/parsed-name.ts";
import { openLibrary } from "../support/library-sources.ts";
import { aMovie } from "../support/library-works.ts";
import { newId } from "../support/planning.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

afterEach(removeTemporaryFolders);

const parsed: ParsedName = { type: "movie", title: "Film", languages: [] };
const side: SideFile = { name: "Film.nfo", kind: "nfo", sizeBytes: 1 };

function beside(folder: string, more: Partial<ParsedName> = {}) {
  return { path: join(folder, "Film.mkv"), sideFiles: [side], parsed: { ...parsed, ...more } };
}

describe("a .nfo file beside a video", () => {
  it("says what it is, unless its name does", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "Film.nfo"), `<movie><uniqueid type="imdb">tt0133093</uniqueid></movie>`);
    const [told] = await withNfoIds("movie", [beside(folder)]);
    expect(told?.parsed).toEqual({ ...parsed, imdb_id: "tt0133093" });
    const [named] = await withNfoIds("movie", [beside(folder, { tmdb_id: 1 })]);
    expect(named?.parsed).toEqual({ ...parsed, tmdb_id: 1 });
  });

  it("of a series lies above its seasons, and those of episodes are not asked for its ids", async () => {
    const folder = temporaryFolder();
    const season = join(folder, "Saison 1");
    mkdirSync(season);
    const episode = `<episodedetails><uniqueid type="imdb">tt4593118</uniqueid></episodedetails>`;
    writeFileSync(join(season, "Film.nfo"), episode);
    const [alone] = await withNfoIds("series", [beside(season)]);
    expect(alone?.parsed).toEqual(parsed);
    writeFileSync(join(folder, "tvshow.nfo"), `<tvshow><tvdbid>305288</tvdbid></tvshow>`);
    const [told] = await withNfoIds("series", [beside(season)]);
    expect(told?.parsed).toEqual({ ...parsed, tvdb_id: 305_288 });
  });

  it("that is a link, a pipe or a folder is not read", async () => {
    const [outside, links, pipes, folders] = [1, 2, 3, 4].map(temporaryFolder);
    const secret = join(String(outside), "secret.nfo");
    writeFileSync(secret, `<movie><uniqueid type="imdb">tt0133093</uniqueid></movie>`);
    symlinkSync(secret, join(String(links), "Film.nfo"));
    execFileSync("mkfifo", [join(String(pipes), "Film.nfo")]);
    mkdirSync(join(String(folders), "Film.nfo"));
    for (const folder of [links, pipes, folders]) {
      const [told] = await withNfoIds("movie", [beside(String(folder))]);
      expect(told?.parsed).toEqual(parsed);
    }
  });
});

describe("asking for a .nfo file", () => {
  it("hands over what is known of a work", async () => {
    const library = await openLibrary({});
    try {
      const movie = aMovie({ title: "Amélie & <Cie>" });
      await library.server.database.unit(async ({ queries }) =>
        ok(await workRepositories(queries).movies.add(movie)),
      );
      const answer = await library.server.app.inject({
        method: "GET",
        url: `/api/v1/library/nfo/${movie.id}`,
      });
      expect(answer.headers["content-type"]).toContain("application/xml");
      expect(answer.body).toContain("<title>Amélie &amp; &lt;Cie&gt;</title>");
      expect(answer.body).toContain(`<uniqueid type="imdb" default="true">tt0211915</uniqueid>`);
      for (const id of [newId<"movie">(), "nonsense"])
        expect((await library.call("GET", `/library/nfo/${id}`)).body).toMatchObject({
          code: "nfo_not_found",
        });
    } finally {
      await library.close();
    }
  });
});
