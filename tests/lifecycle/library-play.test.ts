import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import { workRepositories } from "../../packages/library/src/adapters/database/works/work-repositories.ts";
import { refused } from "../support/api-client.ts";
import { aVideoFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";
import { aMovie, anEpisode, aSeries, aWorkFile } from "../support/library-works.ts";
import { newId } from "../support/planning.ts";

const content = Buffer.from(Array.from({ length: 1_000 }, (_, at) => at % 251));
let library: LibraryServer;
let films: string;
beforeAll(async () => {
  library = await openLibraryServer();
  films = join(library.root, "films");
  await mkdir(join(films, "deep"), { recursive: true });
});
afterAll(() => library.close());

/** A file the library knows by this path, whatever lies there. */
async function known(path: string) {
  const folderId = (await library.folderId("films")) as ReturnType<typeof newId<"folder">>;
  const file = aVideoFile({ folderId, path, filename: path.split("/").at(-1) ?? "" });
  await fileRepositories(library.server.database.queries).videoFiles.addAll([file]);
  return `/library/files/${file.id}/stream`;
}

async function stored(name: string) {
  const path = join(films, name);
  await writeFile(path, content);
  return known(path);
}

async function get(path: string, range?: string) {
  const answer = await library.server.app.inject({
    url: `/api/v1${path}`,
    headers: range === undefined ? {} : { range },
  });
  return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
}

describe("the bytes of a video file", () => {
  it("are given whole, under their type and never sniffed", async () => {
    const { status, headers, bytes } = await get(await stored("Amélie.mp4"));
    expect(status).toBe(200);
    expect(bytes.equals(content)).toBe(true);
    expect(headers).toMatchObject({
      "accept-ranges": "bytes",
      "content-length": "1000",
      "content-type": "video/mp4",
      "x-content-type-options": "nosniff",
    });
  });

  it("are given in parts, and never past the end", async () => {
    const path = await stored("part.webm");
    const part = await get(path, "bytes=100-199");
    expect(part).toMatchObject({
      status: 206,
      headers: {
        "content-range": "bytes 100-199/1000",
        "content-length": "100",
        "content-type": "video/webm",
      },
    });
    expect(part.bytes.equals(content.subarray(100, 200))).toBe(true);
    expect((await get(path, "bytes=-10")).bytes.equals(content.subarray(990))).toBe(true);
    expect((await get(path, "bytes=999-5000")).headers["content-range"]).toBe("bytes 999-999/1000");
    expect(await get(path, "bytes=1000-")).toMatchObject({
      status: 416,
      headers: { "content-range": "bytes */1000" },
    });
    expect((await get(path, "bytes=0-1,5-6")).status).toBe(200);
  });

  it("are those of an empty file too", async () => {
    const path = join(films, "empty.mkv");
    await writeFile(path, "");
    const url = await known(path);
    expect(await get(url)).toMatchObject({ status: 200, headers: { "content-length": "0" } });
    expect((await get(url, "bytes=0-")).status).toBe(416);
  });

  it("are not given through a link, from outside, of what is no file, or of what is gone", async () => {
    const outside = join(library.root, "outside");
    await mkdir(outside);
    await writeFile(join(outside, "secret.mp4"), "secret");
    await symlink(join(outside, "secret.mp4"), join(films, "link.mp4"));
    await symlink(outside, join(films, "linked"));
    await mkdir(join(films, "folder.mp4"));
    for (const path of [
      join(films, "link.mp4"),
      join(films, "linked", "secret.mp4"),
      join(films, "..", "outside", "secret.mp4").concat("?"),
      join(outside, "secret.mp4"),
      `${films}/deep/../../outside/secret.mp4`,
      join(films, "folder.mp4"),
      join(films, "gone.mp4"),
    ])
      await refused(library.server, { path: await known(path) }, 409, "video_file_unplayable");
    await refused(library.server, { path: `/library/files/${newId()}/stream` }, 404, "video_file_not_found");
    await refused(
      library.server,
      { path: "/library/files/..%2f..%2fetc/stream" },
      404,
      "video_file_not_found",
    );
  });

  it("are given again once the disk is back", async () => {
    const path = await stored("disk.mkv");
    await rename(films, `${films}-away`);
    expect((await get(path)).status).toBe(409);
    await rename(`${films}-away`, films);
    expect(await get(path)).toMatchObject({ status: 200, headers: { "content-type": "video/x-matroska" } });
    await rm(join(films, "disk.mkv"));
  });
});

describe("playlists and figures", () => {
  const movie = aMovie({
    tmdbId: 1,
    imdbId: "tt1",
    title: "Play\nme",
    file: aWorkFile({ path: "/films/Été.mkv" }),
  });
  const series = aSeries();
  const both = aWorkFile({ path: "/s/1-2.mkv" });
  beforeAll(async () => {
    const works = workRepositories(library.server.database.queries);
    await works.movies.add(movie);
    await works.series.add(series);
    await works.episodes.addAll([
      anEpisode({ seriesId: series.id, episodeNumber: 1, file: both }),
      anEpisode({ seriesId: series.id, episodeNumber: 2, file: both }),
    ]);
    await stored("undecided.mkv");
  });

  it("name the files of a film, of a series and of a list", async () => {
    const film = await library.call({ path: `/library/movies/${movie.id}/playlist.m3u` });
    expect(film.text).toBe("#EXTM3U\n#EXTINF:7320,Play me (2001)\nfile:///films/%C3%89t%C3%A9.mkv\n");
    const season = await library.call({ path: `/library/series/${series.id}/playlist.m3u` });
    expect(season.text.match(/file:/g)).toHaveLength(1);
    const list = await library.call({ path: "/library/works.m3u?year_to=2020" });
    expect(list.text.match(/file:/g)).toHaveLength(2);
    expect(list.headers["content-type"]).toMatch("audio/x-mpegurl");
  });

  it("count works, hours, sizes and what is lacking", async () => {
    const { body, status } = await library.call({ path: "/library/statistics" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      movies: { works: 1, on_disk: 1, seen: 1, seconds: 7_320, bytes: 4_700_000_001 },
      series: 1,
      episodes: { works: 2, on_disk: 2 },
      resolutions: [{ value: "1080p", works: 2 }],
      decades: [
        { value: "2000", works: 1 },
        { value: "2010", works: 1 },
      ],
      lacking: { poster: 0, rating: 0 },
    });
    expect(body.files.undecided).toBeGreaterThan(0);
  });
});
