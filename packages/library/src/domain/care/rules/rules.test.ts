import type { InstantText, LocalDate } from "@souffleur/kernel";
import { describe, expect, it } from "vitest";
import type { Folder, FolderId } from "../../files/folder.ts";
import type { VideoFile, VideoFileId } from "../../files/video-file.ts";
import { parseName } from "../../names/parse-name.ts";
import { Collection } from "../collection.ts";
import { Disk, type DiskEntry } from "../disk.ts";
import { careKinds } from "../finding.ts";
import { parentOf } from "../paths.ts";
import { careRules } from "../rules.ts";
import { NamesOfVideos } from "./likeness.ts";
import { ranges } from "./missing-episodes.ts";
import { lacking } from "./upgrades.ts";

const at = "2026-11-21T09:30:00.000Z" as InstantText;
const folder = (path: string, kind: Folder["kind"]): Folder => ({
  id: `folder ${path}` as FolderId,
  ...{ kind, path, state: "present", isWatched: false, version: 1, createdAt: at, updatedAt: at },
});
const [storage, view] = [folder("/storage", "storage"), folder("/view", "view")];

const entry = (path: string, over: Partial<DiskEntry> = {}): DiskEntry => ({
  ...{ path, kind: "file", sizeBytes: 10, modifiedMs: 1, inode: path, device: "1" },
  ...over,
});
const link = (path: string, target: string, leadsTo: DiskEntry["leadsTo"]) =>
  entry(path, { kind: "link", target, writtenTarget: target, ...(leadsTo && { leadsTo }) });

const file = (path: string, over: Partial<VideoFile> = {}): VideoFile => ({
  id: `file ${path}` as VideoFileId,
  ...{ folderId: storage.id, path, filename: path, sizeBytes: 10, modifiedMs: 1, inode: path },
  ...{ state: "read", parsed: parseName(path), sideFiles: [], formerPaths: [] },
  ...{ version: 1, createdAt: at, updatedAt: at },
  ...over,
});

function collection(
  entries: readonly DiskEntry[],
  files: readonly VideoFile[],
  over: {
    readonly unreadable?: readonly string[];
    readonly absent?: readonly Folder[];
    readonly quick?: ReadonlyMap<string, string>;
  } = {},
): Collection {
  const { unreadable = [], absent = [], quick = new Map() } = over;
  const isThere = ({ id }: Folder) => !absent.some((each) => each.id === id);
  const parents = new Set(entries.map(({ path }) => parentOf(path)));
  const folders = [...parents].map((path) => entry(path, { kind: "folder" }));
  return new Collection({
    settings: { today: "2026-11-21" as LocalDate, minBytes: 1, minLines: 720, maxEntries: 50 },
    folders: [storage, view].filter(isThere),
    absentFolders: absent,
    disk: new Disk([...folders, ...entries], unreadable),
    records: { files, movies: [], series: [], episodes: [], viewLinks: [] },
    fingerprints: { quick, full: new Map() },
  });
}

const look = (given: Collection, ...kinds: readonly string[]) =>
  careRules.filter(({ kind }) => kinds.includes(kind)).flatMap((rule) => rule.look(given));

describe("the rules of care", () => {
  it("are one for each kind", () => {
    expect(careRules.map(({ kind }) => kind)).toEqual([...careKinds]);
  });

  it("find nothing in nothing, and nothing where all is well", () => {
    expect(look(collection([], []), ...careKinds)).toEqual([]);
    const well = collection([entry("/storage/Alien (1979).mkv")], [file("/storage/Alien (1979).mkv")]);
    expect(look(well, ...careKinds)).toEqual([]);
  });

  it("never call missing what nobody could look for", () => {
    const files = [file("/storage/closed/deep/a.mkv")];
    expect(look(collection([], files, { unreadable: ["/storage/closed"] }), "missing_file")).toEqual([]);
    expect(look(collection([], files, { absent: [storage] }), "missing_file")).toEqual([]);
    expect(look(collection([], files), "missing_file")).toHaveLength(1);
  });

  it("never call a link broken whose disk is away, nor take one away that leads outside", () => {
    const links = [link("/view/a.mkv", "/storage/a.mkv", "nothing")];
    expect(look(collection(links, [], { absent: [storage] }), "broken_link")).toEqual([]);
    const outside = collection([link("/view/a.mkv", "/elsewhere/a.mkv", "nothing")], []);
    const [found] = look(outside, "broken_link");
    expect(found?.facts).toMatchObject({ outside: true });
    expect(found?.fix).toBeUndefined();
  });

  it("follow a file by its fingerprint only where there is no doubt about it", () => {
    const lost = file("/storage/a.mkv", { hash: "h" });
    const [b, c] = [entry("/storage/b.mkv"), entry("/storage/c.mkv")];
    const one = collection([b], [lost], { quick: new Map([[b.path, "h"]]) });
    expect(look(one, "missing_file")[0]?.facts).toMatchObject({ found_at: b.path });
    expect(look(one, "orphan")).toEqual([]);
    const prints = new Map([b, c].map(({ path }) => [path, "h"]));
    const two = collection([b, c], [lost], { quick: prints });
    expect(look(two, "missing_file")[0]?.facts).not.toHaveProperty("found_at");
    expect(look(two, "orphan")).toHaveLength(2);
  });

  it("do not take a folder for empty that cannot be looked into", () => {
    const folders = [entry("/storage/a", { kind: "folder" }), entry("/storage/b", { kind: "folder" })];
    const found = look(collection(folders, [], { unreadable: ["/storage/b"] }), "empty_folder");
    expect(found.map(({ path }) => path)).toEqual(["/storage/a"]);
  });
});

describe("the likeness of names", () => {
  const videos = ["/s/Le Dîner de cons (1998) FR.mkv", "/s/Kaamelott S01E02.mkv", "/s/Dune (2021).mkv"].map(
    (path) => entry(path),
  );
  it.each([
    ["Le.Diner.de.cons.1998.mkv", "/s/Le Dîner de cons (1998) FR.mkv"],
    ["Kaamelott.S01E02.avi", "/s/Kaamelott S01E02.mkv"],
    ["Kaamelott.S01E03.avi", undefined],
    ["Dune.1984.mkv", undefined],
    ["Autre chose.mkv", undefined],
  ])("of %s is with %s", (name, path) => {
    expect(new NamesOfVideos(videos).likest(name)?.path).toBe(path);
  });

  it("is no answer where two are alike", () => {
    const twice = [entry("/s/Dune (2021).mkv"), entry("/s/Dune.2021.1080p.mkv")];
    expect(new NamesOfVideos(twice).likest("Dune 2021.avi")).toBeUndefined();
  });
});

describe("what is said of episodes and of copies", () => {
  it("counts in runs", () => {
    expect([ranges([3, 1, 2, 8]), ranges([5]), ranges([]), ranges([1, 2])]).toEqual([
      "1–3, 8",
      "5",
      "",
      "1–2",
    ]);
  });

  it("holds against a copy only what is known of it", () => {
    const unknown = { isReadable: true, isProper: false, sizeBytes: 1 };
    expect(lacking(unknown, 720)).toEqual({});
    expect(lacking({ ...unknown, isReadable: false }, 720)).toEqual({ unreadable: true });
    expect(lacking({ ...unknown, languages: ["en"], subtitles: ["fr"] }, 720)).toEqual({});
    expect(lacking({ ...unknown, languages: ["en"] }, 720)).toEqual({ languages: "en", no_french: true });
    const old = { ...unknown, lines: 480, videoCodec: "xvid", bitsPerSecond: 200_000 };
    expect(lacking(old, 720)).toEqual({ lines: 480, codec: "xvid", megabits: 0.2 });
  });
});
