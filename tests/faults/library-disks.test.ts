import { execFile, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { systemClock } from "@souffleur/kernel";
import { createMigrations, type Database, openDatabase } from "@souffleur/platform/database";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { libraryMigrations } from "../../packages/library/src/adapters/database/migrations/index.ts";
import { createMover } from "../../packages/library/src/application/moving/create-mover.ts";
import { textOfBytes } from "../../packages/library/src/domain/files/raw-path.ts";
import { ForgettingDisk } from "../../packages/library/test/forgetting-disk.ts";
import { memoryJournal } from "../../packages/library/test/memory-journal.ts";
import { movingStage, newMoveId } from "../support/library-moves.ts";
import { mountMemory, mountReadOnly, unmount, unmountAll } from "../support/moves/mounts.ts";
import { otherDiskThan } from "../support/moves/sweep.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

let database: Database;
beforeAll(async () => {
  database = openDatabase({ url: "sqlite::memory:" });
  await createMigrations(database, libraryMigrations).up();
});
afterEach(() => {
  unmountAll();
});
afterAll(async () => {
  await database.close();
  removeTemporaryFolders();
});

const stage = (folder = temporaryFolder()) => movingStage({ folder, database });
const move = (from: string, to: string) => ({ kind: "move", from, to, unit: "1" }) as const;

describe("a disk that is full", () => {
  it("refuses the move, keeps the file where it was, and takes it once there is room", async (context) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "storage"));
    if (!mountMemory(join(folder, "storage"), "256k"))
      return context.skip("this machine lets us mount nothing");
    const { at, put, run, tree } = stage(folder);
    const from = put(at("inbox", "film.mkv"), "x".repeat(200_000));
    const ballast = put(at("storage", "other"), "x".repeat(100_000));
    expect((await run([move(from, at("storage", "F", "film.mkv"))])).said).toEqual(["refused no_space"]);
    expect(Object.keys(tree({ withTrash: true }))).toEqual([
      "inbox/",
      "inbox/film.mkv",
      "storage/",
      "storage/other",
      "view/",
    ]);
    writeFileSync(ballast, "");
    expect((await run([move(from, at("storage", "F", "film.mkv"))])).said).toEqual(["done"]);
    expect(readFileSync(at("storage", "F", "film.mkv"), "utf8")).toHaveLength(200_000);
  });
});

describe("a folder that can only be read", () => {
  it("gives nothing away and takes nothing", async (context) => {
    const { at, put, run, tree } = stage();
    const from = put(at("inbox", "film.mkv"), "film");
    const kept = put(at("storage", "kept.mkv"), "kept");
    const before = tree({ withTrash: true });
    if (!mountReadOnly(at("storage"))) return context.skip("this machine lets us mount nothing");
    expect((await run([move(from, at("storage", "F", "film.mkv"))])).said).toEqual(["refused not_allowed"]);
    expect((await run([move(kept, at("inbox", "kept.mkv"))])).said).toEqual(["refused not_allowed"]);
    expect((await run([{ kind: "trash", from: kept, unit: "1" }])).said).toEqual(["refused not_allowed"]);
    expect(tree({ withTrash: true })).toEqual(before);
  });
});

describe("another disk", () => {
  it("gets a copy that is read back, with its times and rights; the source goes to its own trash", async (context) => {
    const folder = temporaryFolder();
    const other = otherDiskThan(folder);
    if (other === undefined) return context.skip("there is no second disk");
    mkdirSync(join(folder, "storage"));
    if (!mountMemory(join(folder, "storage"), "64m"))
      return context.skip("this machine lets us mount nothing");
    const { at, put, run, undo, tree } = stage(folder);
    const from = put(at("inbox", "film.mkv"), "x".repeat(9_000_001));
    chmodSync(from, 0o640);
    const { mtimeMs } = statSync(from);
    const before = tree();
    const target = at("storage", "F", "film.mkv");
    const { id, said } = await run([move(from, target)]);
    expect(said).toEqual(["done"]);
    expect(statSync(target).mode & 0o777).toBe(0o640);
    expect(Math.abs(statSync(target).mtimeMs - mtimeMs)).toBeLessThan(1);
    expect(readdirSync(at("storage", "F"))).toEqual(["film.mkv"]);
    expect(readdirSync(at("inbox", ".souffleur-trash"))).toHaveLength(1);
    await undo(id);
    expect(tree()).toEqual(before);
  });
});

describe("too many open files", () => {
  it("are waited for, or refused; nothing is lost and nothing ends", async (context) => {
    if (spawnSync("prlimit", ["--version"]).status !== 0) return context.skip("there is no prlimit");
    const folder = temporaryFolder();
    const child = fileURLToPath(new URL("../support/moves/move-without-handles.ts", import.meta.url));
    const said = await new Promise<string>((resolve) => {
      const limited = ["--nofile=64", process.execPath, child, folder];
      execFile("prlimit", limited, (error, stdout) => resolve(error === null ? stdout : String(error)));
    });
    expect(JSON.parse(said)).toEqual({
      withoutHandles: ["refused failed"],
      untouched: true,
      withHandlesAgain: ["done"],
    });
  });
});

describe("a right that is missing", () => {
  it("refuses the move and leaves the file", async () => {
    const { at, put, tree } = stage();
    const from = put(at("inbox", "film.mkv"), "film");
    const before = tree();
    const { run } = movingStage({ folder: at(), database, disk: await deniedDisk() });
    expect((await run([move(from, at("storage", "film.mkv"))])).said).toEqual(["refused not_allowed"]);
    expect(tree()).toEqual(before);
  });
});

/** Root may do all: the refusal is played. */
async function deniedDisk() {
  const { nodeDisk } = await import("../../packages/library/src/adapters/disk/node-disk.ts");
  const denied = async () => {
    throw Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" });
  };
  return { ...nodeDisk, link: denied };
}

describe("a disk that takes names for the same that differ in case", () => {
  const folding = () => {
    const disk = new ForgettingDisk({ mounts: { "/in": 1, "/st": 1 }, foldsCase: true });
    const mover = createMover({ disk, journal: memoryJournal(), newId: newMoveId, roots: ["/in", "/st"] });
    return { disk, mover };
  };
  it("renames in capitals alone by way of a third name", async () => {
    const { disk, mover } = folding();
    disk.put("/in/film.mkv", "film");
    const id = newMoveId<"move-group">();
    await mover.plan(id, [move("/in/film.mkv", "/in/Film.mkv")]);
    expect(await mover.apply(id)).toMatchObject({ ok: true, value: [{ state: "done" }] });
    expect(disk.walk().map(([path]) => path)).toEqual(["/in", "/in/Film.mkv", "/st"]);
    expect(await mover.undo(id)).toMatchObject({ ok: true, value: [{ state: "undone" }] });
    expect(disk.walk().map(([path]) => path)).toEqual(["/in", "/in/film.mkv", "/st"]);
  });

  it("overwrites nothing of another case", async () => {
    const { disk, mover } = folding();
    disk.put("/in/film.mkv", "new");
    disk.put("/st/FILM.mkv", "old");
    const id = newMoveId<"move-group">();
    await mover.plan(id, [move("/in/film.mkv", "/st/film.mkv")]);
    expect(await mover.apply(id)).toMatchObject({ ok: true, value: [{ refusal: "target_taken" }] });
    expect(disk.walk().map(([, { content }]) => content)).toEqual(["", "new", "", "old"]);
  });
});

describe("names", () => {
  it("that clash are refused, on a disk where they would not", async () => {
    const { at, put, run } = stage();
    put(at("storage", "Été.mkv"), "old");
    const from = put(at("inbox", "film.mkv"), "new");
    for (const name of ["Été.mkv", "été.MKV", "E\u0301te\u0301.mkv"])
      expect((await run([move(from, at("storage", name))])).said).toEqual(["refused target_taken"]);
  });

  it("that are no text go where they are told, byte for byte, and come back", async () => {
    const { at, run, undo } = stage();
    const bytes = Buffer.from([0x66, 0xff, 0xfe, 0x2e, 0x6d, 0x6b, 0x76]);
    const inbox = Buffer.from(`${at("inbox")}/`);
    closeSync(openSync(Buffer.concat([inbox, bytes]), "wx"));
    const name = textOfBytes(bytes);
    const { id, said } = await run([move(at("inbox", name), at("storage", name))]);
    expect(said).toEqual(["done"]);
    expect(readdirSync(at("storage"), { encoding: "buffer" })).toEqual([bytes]);
    await undo(id);
    expect(existsSync(Buffer.concat([inbox, bytes]))).toBe(true);
  });

  it("of 255 bytes are taken, of 256 refused", async () => {
    const { at, put, run } = stage();
    const from = put(at("inbox", "film.mkv"), "film");
    const longest = `${"é".repeat(125)}x.mkv`;
    expect(Buffer.byteLength(longest)).toBe(255);
    expect((await run([move(from, at("storage", `x${longest}`))])).said).toEqual(["refused name_too_long"]);
    const { said } = await run([move(from, at("storage", longest))]);
    expect(said).toEqual(["done"]);
    expect((await run([{ kind: "trash", from: at("storage", longest), unit: "1" }])).said).toEqual(["done"]);
  });
});

describe("a folder of the settings that vanished", () => {
  it("loses nothing: what was under way is left until it is there again", async () => {
    const { at, put, run, undo, tree } = stage();
    const from = put(at("inbox", "film.mkv"), "film");
    const before = tree();
    const { id } = await run([move(from, at("storage", "film.mkv"))]);
    renameSync(at("storage"), at("unplugged"));
    expect(await undo(id)).toEqual(["done root_gone"]);
    expect((await run([move(put(at("inbox", "b.mkv"), "b"), at("storage", "b.mkv"))])).said).toEqual([
      "refused root_gone",
    ]);
    expect(existsSync(at("storage"))).toBe(false);
    renameSync(at("unplugged"), at("storage"));
    expect(await undo(id)).toEqual(["undone"]);
    expect(tree()).toEqual({ ...before, "inbox/b.mkv": "b" });
  });

  it("is not taken for the empty place its disk leaves", async (context) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "storage"));
    if (!mountMemory(join(folder, "storage"), "1m"))
      return context.skip("this machine lets us mount nothing");
    const { at, put, run } = stage(folder);
    const marker = newMoveId<"folder">();
    writeFileSync(at("storage", ".souffleur-folder"), `${marker}\n`);
    await knownFolder(at("storage"), marker);
    const from = put(at("inbox", "film.mkv"), "film");
    unmount(at("storage"));
    expect((await run([move(from, at("storage", "film.mkv"))])).said).toEqual(["refused root_gone"]);
    expect(readdirSync(at("storage"))).toEqual([]);
    expect(readFileSync(from, "utf8")).toBe("film");
  });
});

async function knownFolder(path: string, marker: string): Promise<void> {
  const { tables } = await import("@souffleur/platform/database");
  const now = systemClock.now();
  await tables<{ library_folders: Record<string, unknown> }>(database.queries)
    .insertInto("library_folders")
    .values({
      id: newMoveId<"folder">(),
      kind: "storage",
      path,
      marker,
      state: "present",
      is_watched: 0,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
}
