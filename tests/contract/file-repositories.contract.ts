import type { InstantText } from "@souffleur/kernel";
import { tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { fileRepositories } from "../../packages/library/src/adapters/database/files/file-repositories.ts";
import type { LibraryTables } from "../../packages/library/src/adapters/database/tables/index.ts";
import type { FilePorts, VideoFileFilter } from "../../packages/library/src/application/files/ports.ts";
import { textOfBytes } from "../../packages/library/src/domain/files/raw-path.ts";
import type { VideoFile } from "../../packages/library/src/domain/files/video-file.ts";
import type { DatabaseTarget, TestDatabase } from "../support/databases.ts";
import { aFolder, aVideoFile } from "../support/library-files.ts";
import { openMigrated } from "../support/migrated.ts";
import { newId } from "../support/planning.ts";

const later = "2026-11-22T10:00:00.000Z" as InstantText;

/** What every database owes the library as its store of folders and of the video files in them. */
export function fileRepositoriesContract(target: DatabaseTarget): void {
  let opened: TestDatabase;
  let ports: FilePorts;
  const [inbox, storage] = [aFolder(), aFolder({ kind: "storage" })];
  const file = (over: Partial<VideoFile> = {}) => aVideoFile({ folderId: inbox.id, ...over });

  beforeAll(async () => {
    opened = await openMigrated(target);
    ports = fileRepositories(opened.database.queries);
  });
  beforeEach(async () => {
    const database = tables<LibraryTables>(opened.database.queries);
    await database.deleteFrom("video_files").execute();
    await database.deleteFrom("library_folders").execute();
    await ports.folders.settle([inbox, storage]);
  });
  afterAll(() => opened.close());

  it("makes folders known once, and what they are for may change", async () => {
    await ports.folders.settle([aFolder({ path: inbox.path, kind: "collection" }), storage]);
    expect(await ports.folders.list()).toEqual([{ ...inbox, kind: "collection" }, storage]);
    expect(await ports.folders.list("storage")).toEqual([storage]);
    expect(await ports.folders.find(newId())).toBeUndefined();
  });

  it("replaces a folder, and not one somebody else replaced since", async () => {
    const after = { ...inbox, version: 2, isWatched: true, marker: "m", device: "7", lastScanAt: later };
    expect(await ports.folders.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await ports.folders.find(inbox.id)).toEqual(after);
    expect(await ports.folders.findForChange(inbox.id)).toEqual(after);
    expect(await ports.folders.replace(after)).toMatchObject({ failure: { code: "version_stale" } });
  });

  it("gives back what was put in, the most and the least there is to say", async () => {
    const media: VideoFile["media"] = {
      reader: "mediainfo 0.3.8",
      container: "matroska",
      durationSeconds: 7_020.5,
      video: { codec: "x265", width: 3840, height: 2160, framesPerSecond: 23.976, hdr: "HDR10" },
      audio: [{ codec: "eac3", channels: "5.1", language: "fr", title: "VFF", isDefault: true }],
      subtitles: [{ format: "srt", language: "en", isForced: true }],
    };
    const most = file({
      hash: "0123456789abcdef",
      fullHash: "ab".repeat(16),
      state: "missing",
      media,
      sideFiles: [{ name: "a.fr.srt", kind: "subtitle", sizeBytes: 3, language: "fr", isSdh: true }],
      formerPaths: ["/old/a.mkv"],
      missingSince: later,
      version: 3,
    });
    const bytes = file({ path: textOfBytes(Buffer.from([0x2f, 0x66, 0xff, 0xfe, 0x0a])) });
    const half = file({ parsed: { type: "movie", title: "half \ud83d\u0000", languages: [] } });
    await ports.videoFiles.addAll([most, bytes, half]);
    expect(await ports.videoFiles.find(most.id)).toEqual(most);
    expect(await ports.videoFiles.findForChange(most.id)).toEqual(most);
    expect(await ports.videoFiles.findByPath(bytes.path)).toEqual(bytes);
    expect((await ports.videoFiles.find(half.id))?.parsed.title).toBe("half \ufffd");
    expect(await ports.videoFiles.find(newId())).toBeUndefined();
  });

  it("leaves a path that is known as it is", async () => {
    const one = file();
    await ports.videoFiles.addAll([one]);
    await ports.videoFiles.addAll([file({ path: one.path, sizeBytes: 1 }), file()]);
    expect(await ports.videoFiles.findByPath(one.path)).toEqual(one);
    const counts = await ports.videoFiles.countByFolder();
    expect(counts).toEqual([{ folderId: inbox.id, state: "found", count: 2 }]);
  });

  it("takes many at once", async () => {
    const many = Array.from({ length: 250 }, () => file());
    await ports.videoFiles.addAll(many);
    const found = await ports.videoFiles.findAll(many.map(({ id }) => id));
    expect(new Set(found.map(({ id }) => id)).size).toBe(250);
  });

  it("lists by path, page after page", async () => {
    const paths = ["/a/3.mkv", "/a/1.mkv", `/a/${"x".repeat(1_900)}.mkv`, "/a/2.mkv"];
    await ports.videoFiles.addAll(paths.map((path) => file({ path })));
    const seen: string[] = [];
    let after: readonly string[] | undefined;
    do {
      const page = await ports.videoFiles.list({ limit: 1, after }, {});
      seen.push(...page.items.map(({ path }) => path));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(paths.toSorted());
  });

  it("filters by folder, state, decision and a part of the path", async () => {
    const one = file({ path: "/a/Amélie 100%.mkv" });
    const two = file({ path: "/a/Alien_1979.mkv", state: "read" });
    const three = file({ folderId: storage.id, path: "/s/Alien.mkv", state: "missing" });
    await ports.videoFiles.addAll([one, two, three]);
    const ids = async (filter: VideoFileFilter) =>
      (await ports.videoFiles.list({ limit: 10 }, filter)).items.map(({ id }) => id);
    expect(await ids({ folderId: storage.id })).toEqual([three.id]);
    expect(await ids({ states: ["read", "missing"] })).toEqual([two.id, three.id]);
    expect(await ids({ states: [] })).toEqual([]);
    expect(await ids({ isUndecided: true })).toHaveLength(3);
    expect(await ids({ isUndecided: false })).toEqual([]);
    expect(await ids({ search: "amelie" })).toEqual([one.id]);
    expect(await ids({ search: "100%" })).toEqual([one.id]);
    expect(await ids({ search: "alien_" })).toEqual([two.id]);
  });

  it("finds what may be the same file", async () => {
    const [one, two, other] = [
      file({ hash: "a1" }),
      file({ hash: "a1" }),
      file({ hash: "a1", sizeBytes: 5 }),
    ];
    await ports.videoFiles.addAll([one, two, other]);
    expect((await ports.videoFiles.findByHash("a1", one.sizeBytes)).map(({ id }) => id).sort()).toEqual(
      [one.id, two.id].sort(),
    );
    expect(await ports.videoFiles.knownOfSizes([5, 6])).toMatchObject([{ id: other.id, hash: "a1" }]);
    const alike = (folder: typeof inbox, sizes: readonly number[], after?: typeof one.id, limit = 9) =>
      ports.videoFiles.knownAlike([folder.id], sizes, after, limit);
    expect(await alike(inbox, [5, 6])).toMatchObject([{ id: other.id }]);
    expect(await alike(storage, [5])).toEqual([]);
    expect(await alike(inbox, [])).toEqual([]);
    expect(await ports.videoFiles.knownAlike([], [5], undefined, 9)).toEqual([]);
    const sizes = [one.sizeBytes];
    const [first] = await alike(inbox, sizes, undefined, 1);
    expect(await alike(inbox, sizes, first?.id)).toHaveLength(1);
    expect(await ports.videoFiles.knownAt([two.path, "/nowhere"])).toMatchObject([{ id: two.id }]);
    expect(await ports.videoFiles.knownAt([])).toEqual([]);
  });

  it("gives scans what is known of a folder, in pieces, and what is still to be read", async () => {
    const [one, two] = [file({ path: "/a/1" }), file({ path: "/a/2", state: "read" })];
    await ports.videoFiles.addAll([two, one, file({ folderId: storage.id, path: "/s/1" })]);
    expect(await ports.videoFiles.knownIn(inbox.id, undefined, 1)).toMatchObject([{ id: one.id }]);
    expect(await ports.videoFiles.knownIn(inbox.id, "/a/1", 5)).toMatchObject([
      { id: two.id, state: "read" },
    ]);
    expect(await ports.videoFiles.toRead([inbox.id], undefined, 5)).toEqual([one]);
    expect(await ports.videoFiles.toRead([inbox.id], one.id, 5)).toEqual([]);
    expect(await ports.videoFiles.toRead([], undefined, 5)).toEqual([]);
  });

  it("marks many as missing, each once", async () => {
    const [one, two] = [file(), file({ state: "missing", missingSince: later, version: 4 })];
    await ports.videoFiles.addAll([one, two]);
    await ports.videoFiles.markMissing([one.id, two.id], later);
    expect(await ports.videoFiles.find(one.id)).toMatchObject({
      state: "missing",
      missingSince: later,
      version: 2,
    });
    expect(await ports.videoFiles.find(two.id)).toEqual(two);
  });

  it("replaces a file, and not one somebody else replaced since", async () => {
    const one = file();
    await ports.videoFiles.addAll([one]);
    const after = { ...one, path: "/new/place.mkv", formerPaths: [one.path], version: 2 };
    expect(await ports.videoFiles.replace(after)).toEqual({ ok: true, value: undefined });
    expect(await ports.videoFiles.find(one.id)).toEqual(after);
    expect(await ports.videoFiles.replace(after)).toMatchObject({ failure: { code: "version_stale" } });
    await ports.videoFiles.remove(one.id);
    expect(await ports.videoFiles.find(one.id)).toBeUndefined();
  });
}
