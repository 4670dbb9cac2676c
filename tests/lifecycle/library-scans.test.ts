import { mkdir, rename, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
});
afterEach(() => library.close());

const inbox = (...names: string[]) => join(library.root, "inbox", ...names);
const files = async (query = "") => (await library.call({ path: `/library/files${query}` })).body;
const scanned = async (body = {}) => (await library.scan(body)).result.folders;
const outcomeOf = async (name: string, body = {}) => {
  const id = await library.folderId(name);
  const [outcome] = await scanned({ folder_ids: [id], ...body });
  return outcome;
};

describe("scanning a folder", () => {
  it("finds the videos in it, with what their names say and what lies beside them", async () => {
    await putFile(inbox("Alien.1979.MULTi.1080p.BluRay.x264.mkv"));
    await putFile(inbox("Alien.1979.MULTi.1080p.BluRay.x264.fr.forced.srt"));
    await putFile(inbox("Kaamelott", "Saison 2", "03 - Les Exploités.avi"));
    await putFile(inbox("Kaamelott", "Sample", "sample.avi"));
    await putFile(inbox(".souffleur-trash", "gone.mkv"));
    expect(await outcomeOf("inbox")).toMatchObject({ state: "scanned", seen: 2, added: 2, ignored: 1 });
    const [alien, episode] = await files();
    expect(alien).toMatchObject({
      path: inbox("Alien.1979.MULTi.1080p.BluRay.x264.mkv"),
      parsed: { type: "movie", title: "Alien", year: 1979 },
      side_files: [{ kind: "subtitle", language: "fr", is_forced: true }],
    });
    expect(episode.parsed).toMatchObject({
      type: "episode",
      title: "Kaamelott",
      seasons: [2],
      episodes: [3],
    });
    expect((await library.call({ path: `/library/files/${alien.id}` })).body).toEqual(alien);
    expect((await files("?q=kaamelott")).map(({ id }: { id: string }) => id)).toEqual([episode.id]);
    expect(await outcomeOf("inbox")).toMatchObject({ seen: 2, added: 0, changed: 0, touched: 0 });
  });

  it("keeps nothing where it was only a try", async () => {
    await putFile(inbox("Alien.1979.mkv"));
    expect(await outcomeOf("inbox", { dry_run: true })).toMatchObject({ added: 1 });
    expect(await files()).toEqual([]);
  });

  it("lets files wait that are still being written", async () => {
    await putFile(inbox("done.mkv"));
    await putFile(inbox("torrent.mkv"));
    await putFile(inbox("torrent.mkv.aria2"));
    await writeFile(inbox("now.mkv"), "x");
    expect(await outcomeOf("inbox")).toMatchObject({ added: 1, waiting: 2 });
  });

  it("never follows a link, and is not caught in a circle", async () => {
    await putFile(join(library.root, "elsewhere", "secret.mkv"));
    await mkdir(inbox("a"));
    await symlink(join(library.root, "elsewhere"), inbox("a", "out"));
    await symlink("..", inbox("a", "round"));
    await symlink(join(library.root, "elsewhere", "secret.mkv"), inbox("film.mkv"));
    expect(await outcomeOf("inbox")).toMatchObject({ seen: 0, links: 3 });
  });

  it("takes names that are no text, and gives the same bytes back to the disk", async () => {
    const odd = Buffer.concat([
      Buffer.from(`${inbox()}/`),
      Buffer.from([0x66, 0xff, 0xfe, 0x0a]),
      Buffer.from(".mkv"),
    ]);
    await writeFile(odd, "x");
    await utimes(odd, 1_700_000_000, 1_700_000_000);
    expect(await outcomeOf("inbox")).toMatchObject({ added: 1 });
    expect(await outcomeOf("inbox")).toMatchObject({ seen: 1, added: 0, missing: 0 });
    expect((await files())[0].filename).toBe("f\ufffd\ufffd\n.mkv");
  });
});

describe("a file that is no longer where it was", () => {
  it("keeps its record when it was moved or renamed, also to another folder", async () => {
    await putFile(inbox("one.mkv"), 200_000);
    await putFile(inbox("two.mkv"), 200_000);
    await outcomeOf("inbox");
    const before = await files();
    await rename(inbox("one.mkv"), inbox("Alien (1979).mkv"));
    await rename(inbox("two.mkv"), join(library.root, "films", "Brazil (1985).mkv"));
    const outcomes = await scanned();
    expect(outcomes.map(({ moved, missing }: never) => [moved, missing])).toContainEqual([1, 0]);
    const after = await files();
    expect(after.map(({ id }: { id: string }) => id).sort()).toEqual(
      before.map(({ id }: { id: string }) => id).sort(),
    );
    const alien = after.find(({ filename }: { filename: string }) => filename.startsWith("Alien"));
    expect(alien).toMatchObject({ parsed: { title: "Alien", year: 1979 }, former_paths: [inbox("one.mkv")] });
  });

  it("is missing, and back once it is there again", async () => {
    await putFile(inbox("one.mkv"));
    await putFile(inbox("two.mkv"));
    await outcomeOf("inbox");
    await rename(inbox("one.mkv"), join(library.root, "one.mkv"));
    expect(await outcomeOf("inbox")).toMatchObject({ missing: 1 });
    expect(await files("?state=missing")).toHaveLength(1);
    await rename(join(library.root, "one.mkv"), inbox("one.mkv"));
    expect(await outcomeOf("inbox")).toMatchObject({ missing: 0, touched: 1 });
    expect(await files("?state=missing")).toEqual([]);
  });

  it("is asked about where many are missing at once, and marked once a person says so", async () => {
    for (const n of [1, 2, 3, 4, 5]) await putFile(inbox("some", `${n}.mkv`));
    await putFile(inbox("stays.mkv"));
    await outcomeOf("inbox");
    await rm(inbox("some"), { recursive: true });
    expect(await outcomeOf("inbox")).toMatchObject({ missing: 5, finding: "many_missing" });
    expect(await files("?state=missing")).toEqual([]);
    expect(await outcomeOf("inbox", { confirm_missing: true })).toMatchObject({ missing: 5 });
    expect(await files("?state=missing")).toHaveLength(5);
  });
});

describe("a folder that is not the one we knew", () => {
  const folder = async () =>
    (await library.call({ path: "/library/folders" })).body.find(
      (one: { path: string }) => one.path === inbox(),
    );

  it("is absent when it is gone, and nothing in it counts as missing", async () => {
    await putFile(inbox("one.mkv"));
    await outcomeOf("inbox");
    await rename(inbox(), join(library.root, "away"));
    expect(await outcomeOf("inbox", { confirm_missing: true })).toMatchObject({
      state: "absent",
      reason: "gone",
    });
    await mkdir(inbox());
    const empty = await outcomeOf("inbox", { confirm_missing: true });
    expect(empty).toMatchObject({ state: "absent", reason: "no_marker", missing: 0 });
    expect(await folder()).toMatchObject({ state: "absent", files: { unreadable: 1, missing: 0 } });
    await rm(inbox(), { recursive: true });
    await rename(join(library.root, "away"), inbox());
    expect(await outcomeOf("inbox")).toMatchObject({ state: "scanned", seen: 1 });
    expect(await folder()).toMatchObject({ state: "present" });
  });

  it("is taken once a person says it is the one", async () => {
    await putFile(inbox("one.mkv"));
    await outcomeOf("inbox");
    await rm(inbox(".souffleur-folder"));
    expect(await outcomeOf("inbox")).toMatchObject({ state: "absent", reason: "no_marker" });
    expect(await outcomeOf("inbox", { accept_folders: true })).toMatchObject({ state: "scanned" });
    expect(await outcomeOf("inbox")).toMatchObject({ state: "scanned" });
  });
});

describe("watching", () => {
  it("is switched on and off, told in the ledger and taken back", async () => {
    const id = await library.folderId("inbox");
    const path = `/library/folders/${id}`;
    const stale = await library.call({
      method: "PATCH",
      path,
      body: { is_watched: true },
      headers: { "if-match": '"99"' },
    });
    expect(stale.status).toBe(412);
    const changed = await library.call({ method: "PATCH", path, body: { is_watched: true } });
    expect(changed.body).toMatchObject({ id, is_watched: true });
    const [entry] = (await library.call({ path: "/ledger?limit=1" })).body.items;
    expect(entry).toMatchObject({ action: "library.folder.changed" });
    expect((await library.call({ method: "POST", path: `/ledger/${entry.id}/undo` })).status).toBe(204);
    const folders = (await library.call({ path: "/library/folders" })).body;
    expect(folders.find((one: { id: string }) => one.id === id)).toMatchObject({ is_watched: false });
  });

  it("knows no folder that is not there", async () => {
    const unknown = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
    const scan = await library.call({ path: "/library/scans", body: { folder_ids: [unknown] } });
    expect(scan).toMatchObject({ status: 404, body: { code: "folder_not_found" } });
    const file = await library.call({ path: `/library/files/${unknown}` });
    expect(file).toMatchObject({ status: 404, body: { code: "video_file_not_found" } });
    expect((await library.call({ path: "/library/files/x" })).status).toBe(404);
  });
});
