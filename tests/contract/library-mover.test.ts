import { linkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createMigrations } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { libraryMigrations } from "../../packages/library/src/adapters/database/migrations/index.ts";
import { nodeDisk } from "../../packages/library/src/adapters/disk/node-disk.ts";
import { trashedMoves } from "../../packages/library/src/adapters/moving/trashed-moves.ts";
import type { Disk } from "../../packages/library/src/application/moving/ports.ts";
import { type DatabaseTarget, onEachDatabase, type TestDatabase } from "../support/databases.ts";
import { type MovingStage, movingStage, newMoveId } from "../support/library-moves.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

describe("moving files", () => {
  onEachDatabase(moverContract);
});

function moverContract(target: DatabaseTarget): void {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await target.open();
    await createMigrations(test.database, libraryMigrations).up();
  });
  afterAll(async () => {
    await test.close();
    removeTemporaryFolders();
  });
  const stage = () => movingStage({ folder: temporaryFolder(), database: test.database });
  unitsContract(stage);
  refusalsContract(stage);
  namesContract(stage);
  holdersContract(target, () => test.database);
  it("finds what it threw away, the oldest first, and nothing else", async () => {
    const { at, put, run, undo } = stage();
    const paths = ["one.mkv", "two.mkv", "three.mkv"].map((name) => put(at("inbox", name), name));
    const [one = "", two = "", three = ""] = paths;
    await run([{ kind: "move", from: one, to: at("storage", "one.mkv"), unit: "1" }]);
    const { id } = await run([{ kind: "trash", from: two, unit: "1" }]);
    const { id: other } = await run([{ kind: "trash", from: three, unit: "1" }]);
    const found = async (after?: Parameters<typeof trashedMoves>[1]) =>
      (await trashedMoves(test.database.queries, after, 1_000))
        .map(({ row }) => row)
        .filter(({ groupId }) => groupId === id || groupId === other);
    const [first] = await found();
    expect((await found()).map(({ move }) => move.from)).toEqual([two, three]);
    expect((await found(first?.id)).map(({ move }) => move.from)).toEqual([three]);
    await undo(id);
    expect((await found()).map(({ move }) => move.from)).toEqual([three]);
  });
}

type NewStage = () => MovingStage;

function unitsContract(stage: NewStage): void {
  it("moves a unit, links to it, and takes it all back", async () => {
    const { at, put, run, undo, tree } = stage();
    const video = put(at("inbox", "a", "film.mkv"), "film");
    const subtitle = put(at("inbox", "a", "film.fr.srt"), "subtitle");
    const before = tree();
    const target = at("storage", "Films", "F", "Film (2001).mkv");
    const { id, said } = await run([
      { kind: "move", from: video, to: target, unit: "1", sizeBytes: 4 },
      { kind: "move", from: subtitle, to: at("storage", "Films", "F", "Film (2001).fr.srt"), unit: "1" },
      { kind: "rmdir", from: at("inbox", "a"), unit: "1" },
      { kind: "link", from: target, to: at("view", "Drame", "Film.mkv"), unit: "1" },
    ]);
    expect(said).toEqual(["done", "done", "done", "done"]);
    expect(tree()).toEqual({
      "inbox/": "",
      "storage/": "",
      "storage/Films/": "",
      "storage/Films/F/": "",
      "storage/Films/F/Film (2001).fr.srt": "subtitle",
      "storage/Films/F/Film (2001).mkv": "film",
      "view/": "",
      "view/Drame/": "",
      "view/Drame/Film.mkv": "→ ../../storage/Films/F/Film (2001).mkv",
    });
    expect(await undo(id)).toEqual(["undone", "undone", "undone", "undone"]);
    expect(tree({ withTrash: true })).toEqual(before);
  });

  it("keeps what is thrown away, and brings it back", async () => {
    const { at, put, run, undo, tree } = stage();
    const old = put(at("storage", "film.mkv"), "old");
    const better = put(at("inbox", "film.mkv"), "better");
    const before = tree({ withTrash: true });
    const { id, said } = await run([
      { kind: "trash", from: old, unit: "1" },
      { kind: "move", from: better, to: old, unit: "1" },
    ]);
    expect(said).toEqual(["done", "done"]);
    expect(tree()).toEqual({ "inbox/": "", "storage/": "", "storage/film.mkv": "better", "view/": "" });
    expect(Object.values(tree({ withTrash: true }))).toContain("old");
    expect(await undo(id)).toEqual(["undone", "undone"]);
    expect(tree({ withTrash: true })).toEqual(before);
  });

  it("does all of a unit or nothing of it", async () => {
    const { at, put, run, tree } = stage();
    const video = put(at("inbox", "film.mkv"), "film");
    const subtitle = put(at("inbox", "film.srt"), "subtitle");
    put(at("storage", "FILM.srt"), "another");
    const other = put(at("inbox", "other.mkv"), "other");
    const before = tree();
    const { said } = await run([
      { kind: "move", from: video, to: at("storage", "new", "film.mkv"), unit: "1" },
      { kind: "move", from: subtitle, to: at("storage", "film.srt"), unit: "1" },
      { kind: "move", from: other, to: at("storage", "other.mkv"), unit: "2" },
    ]);
    expect(said).toEqual(["refused unit_refused", "refused target_taken", "done"]);
    const { "inbox/other.mkv": moved, ...rest } = before;
    expect(tree()).toEqual({ ...rest, "storage/other.mkv": moved });
  });
}

const refusals: readonly [string, string, (stage: MovingStage) => { from: string; to: string }][] = [
  [
    "a path outside the folders of the settings",
    "outside",
    ({ at, put }) => ({ from: put(at("x"), ""), to: at("storage", "x") }),
  ],
  ["a target outside them", "outside", ({ at, put }) => ({ from: put(at("inbox", "x"), ""), to: at("x") })],
  [
    "a path that climbs",
    "outside",
    ({ at, put }) => ({ from: put(at("inbox", "x"), ""), to: `${at("storage")}/../x` }),
  ],
  [
    "a folder that is a link",
    "outside",
    ({ at, put }) => {
      symlinkSync(at("view"), at("storage", "way"));
      return { from: put(at("inbox", "x"), ""), to: at("storage", "way", "x") };
    },
  ],
  [
    "a link in the place of a file",
    "not_a_file",
    ({ at, put }) => {
      symlinkSync(put(at("storage", "y"), ""), at("inbox", "x"));
      return { from: at("inbox", "x"), to: at("storage", "x") };
    },
  ],
  [
    "a folder in the place of a file",
    "not_a_file",
    ({ at, put }) => {
      put(at("inbox", "d", "x"), "");
      return { from: at("inbox", "d"), to: at("storage", "d") };
    },
  ],
  ["a file that is gone", "source_gone", ({ at }) => ({ from: at("inbox", "x"), to: at("storage", "x") })],
  [
    "a name of 256 bytes",
    "name_too_long",
    ({ at, put }) => ({ from: put(at("inbox", "x"), ""), to: at("storage", "é".repeat(128)) }),
  ],
  [
    "a name another form of which is there",
    "target_taken",
    ({ at, put }) => {
      put(at("storage", "Ame\u0301lie"), "");
      return { from: put(at("inbox", "x"), ""), to: at("storage", "AMÉLIE") };
    },
  ],
];

function refusalsContract(stage: NewStage): void {
  it.each(refusals)("refuses %s", async (_, refusal, given) => {
    const made = stage();
    const { from, to } = given(made);
    const before = made.tree({ withTrash: true });
    const { said } = await made.run([{ kind: "move", from, to, unit: "1" }]);
    expect(said).toEqual([`refused ${refusal}`]);
    expect(made.tree({ withTrash: true })).toEqual(before);
  });

  it("leaves a file that is not what it was when the move was planned", async () => {
    const { at, put, run, mover } = stage();
    const from = put(at("inbox", "x"), "four");
    const planned = { kind: "move", from, to: at("storage", "x"), unit: "1" } as const;
    expect((await run([{ ...planned, sizeBytes: 5 }])).said).toEqual(["refused source_changed"]);
    expect((await run([{ ...planned, modifiedMs: 1 }])).said).toEqual(["refused source_changed"]);
    const { id, said } = await run([{ ...planned, sizeBytes: 4 }]);
    expect(said).toEqual(["done"]);
    writeFileSync(at("storage", "x"), "written to since");
    const undone = await mover.undo(id);
    expect(undone.ok && undone.value[0]).toMatchObject({
      state: "done",
      refusal: "source_changed",
      at: at("storage", "x"),
    });
  });
}

function namesContract(stage: NewStage): void {
  it("keeps the other names of a file", async () => {
    const { at, put, run, tree } = stage();
    const from = put(at("inbox", "x"), "content");
    linkSync(from, at("inbox", "other name"));
    await run([{ kind: "move", from, to: at("storage", "x"), unit: "1" }]);
    expect(tree()).toMatchObject({ "inbox/other name": "content", "storage/x": "content" });
  });

  it("renames in capitals alone", async () => {
    const { at, put, run, tree } = stage();
    const from = put(at("inbox", "film.mkv"), "film");
    await run([{ kind: "move", from, to: at("inbox", "Film.mkv"), unit: "1" }]);
    expect(tree()).toMatchObject({ "inbox/Film.mkv": "film" });
  });

  it("takes away links of ours alone", async () => {
    const { at, put, run, undo, tree } = stage();
    symlinkSync("../storage/gone.mkv", at("view", "ours"));
    symlinkSync("/etc/hosts", at("view", "theirs"));
    put(at("view", "file"), "file");
    const before = tree();
    const { id, said } = await run(
      ["ours", "theirs", "file"].map((name) => ({ kind: "unlink", from: at("view", name), unit: name })),
    );
    expect(said).toEqual(["done", "refused not_ours", "refused not_ours"]);
    await undo(id);
    expect(tree()).toEqual(before);
  });

  it("touches nothing where a folder of the settings is gone", async () => {
    const { at, put, run } = stage();
    const from = put(at("inbox", "x"), "content");
    rmSync(at("storage"), { recursive: true });
    const { said } = await run([{ kind: "move", from, to: at("storage", "x"), unit: "1" }]);
    expect(said).toEqual(["refused root_gone"]);
  });
}

function holdersContract(target: DatabaseTarget, database: () => TestDatabase["database"]): void {
  it("moves a group by one server at a time", async () => {
    const folder = temporaryFolder();
    const reached = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const slow: Disk = {
      ...nodeDisk,
      async link(from, to) {
        reached.resolve();
        await goOn.promise;
        await nodeDisk.link(from, to);
      },
    };
    const one = movingStage({ folder, database: database(), disk: slow });
    const id = newMoveId<"move-group">();
    const from = one.put(one.at("inbox", "x"), "content");
    await one.mover.plan(id, [{ kind: "move", from, to: one.at("storage", "x"), unit: "1" }]);
    const moving = one.mover.apply(id);
    await reached.promise;
    const other = movingStage({ folder, database: database() });
    // A database that one server has for itself was left by the one before: what that held is free.
    if (target.kind === "postgres") {
      await expect(other.mover.apply(id)).rejects.toThrow("Another server");
      await other.mover.recover();
    }
    goOn.resolve();
    expect(await moving).toMatchObject({ ok: true, value: [{ state: "done" }] });
    expect(await other.mover.undo(id)).toMatchObject({ ok: true, value: [{ state: "undone" }] });
  });
}
