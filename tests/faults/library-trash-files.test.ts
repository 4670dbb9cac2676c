import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { createMigrations, openDatabase } from "@souffleur/platform/database";
import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { libraryMigrations } from "../../packages/library/src/adapters/database/migrations/index.ts";
import { type MovingStage, movingStage } from "../support/library-moves.ts";
import { hasStrace, traced } from "../support/moves/traced.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

afterAll(removeTemporaryFolders);

const film = "a film ".repeat(500);
let folder: string;
let url: string;
let stage: MovingStage;
let close: () => Promise<void>;

beforeEach(open);
afterEach(() => close());

async function open() {
  folder = temporaryFolder();
  url = `sqlite:${join(folder, "test.db")}`;
  const database = openDatabase({ url });
  await createMigrations(database, libraryMigrations).up();
  stage = movingStage({ folder: join(folder, "files"), database });
  close = () => database.close();
}

/** Throws two films away, and says where they lie. */
async function trashed() {
  const { at, put, mover, run } = stage;
  put(at("inbox", "kept.mkv"), "kept");
  const paths = ["one.mkv", "two.mkv"].map((name) => put(at("inbox", name), film));
  const { id } = await run(paths.map((from) => ({ kind: "trash", from, unit: from })));
  const outcomes = await mover.outcomes(id);
  const places = outcomes.map(({ id: move }, each) =>
    at("inbox", ".souffleur-trash", move, each === 0 ? "one.mkv" : "two.mkv"),
  );
  expect(places.map((place) => existsSync(place))).toEqual([true, true]);
  return { id, ids: outcomes.map((outcome) => outcome.id), places };
}

const all = { includesNeeded: true };
const states = (found: readonly { state: string; refusal?: string }[]) =>
  found.map(({ state, refusal }) => (refusal === undefined ? state : `${state} ${refusal}`));

describe("the trash of a disk", () => {
  it("gives up what an undo needs only where that was said, and the undo says that it is gone", async () => {
    const { id, ids, places } = await trashed();
    expect(states(await stage.mover.discard(id, ids))).toEqual([
      "refused not_allowed",
      "refused not_allowed",
    ]);
    expect(places.map((place) => existsSync(place))).toEqual([true, true]);
    expect(states(await stage.mover.discard(id, ids.slice(0, 1), all))).toEqual(["removed"]);
    expect(places.map((place) => existsSync(place))).toEqual([false, true]);
    expect(await stage.undo(id)).toEqual(["done source_gone", "undone"]);
    expect(readFileSync(stage.at("inbox", "two.mkv"), "utf8")).toBe(film);
    expect(existsSync(stage.at("inbox", ".souffleur-trash"))).toBe(false);
  });

  it("follows no link in it, and takes nothing that was changed or is another thing", async () => {
    const { id, ids, places } = await trashed();
    const [one = "", two = ""] = places;
    const aside = stage.at("aside");
    mkdirSync(aside);
    for (const name of ["one.mkv", "two.mkv"]) writeFileSync(join(aside, name), film);
    // The folder of one is a link that leads elsewhere; the other is a link itself.
    const own = join(one, "..");
    renameSync(own, `${own}-away`);
    symlinkSync(aside, own);
    renameSync(two, `${two}-away`);
    symlinkSync(join(aside, "two.mkv"), two);
    expect(states(await stage.mover.discard(id, ids, all))).toEqual([
      "refused outside",
      "refused not_a_file",
    ]);
    expect(readFileSync(join(aside, "one.mkv"), "utf8")).toBe(film);
    expect(lstatSync(two).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(aside, "two.mkv"), "utf8")).toBe(film);
  });

  it("keeps what somebody wrote to since", async () => {
    const { id, ids, places } = await trashed();
    writeFileSync(places[0] ?? "", "something of my own");
    expect(states(await stage.mover.discard(id, ids, all))).toEqual(["refused source_changed", "removed"]);
    expect(readFileSync(places[0] ?? "", "utf8")).toBe("something of my own");
  });

  it("never touches what is not there by our doing", async () => {
    const { id, ids } = await trashed();
    const foreign = stage.put(stage.at("inbox", ".souffleur-trash", "mine", "note.txt"), "mine");
    expect(states(await stage.mover.discard(id, ids, all))).toEqual(["removed", "removed"]);
    expect(states(await stage.mover.discard(id, ids, all))).toEqual(["gone", "gone"]);
    expect(readFileSync(foreign, "utf8")).toBe("mine");
  });
});

const CHOSEN = [
  ...["unlink:signal=SIGKILL:when=1", "unlink:signal=SIGKILL:when=2", "rmdir:signal=SIGKILL:when=1"],
  ...["fsync:signal=SIGKILL:when=2", "fdatasync:signal=SIGKILL:when=1", "pwrite64:signal=SIGKILL:when=2"],
  ...["unlink:error=EIO:when=1+", "rmdir:error=EIO:when=1+", "fsync:error=EIO:when=1+"],
];
const why = hasStrace() ? "" : " (skipped: there is no strace)";

describe.skipIf(why !== "")(`emptying it, killed or failed in a call${why}`, () => {
  it.each(CHOSEN)("%s: the rest is whole, and the next emptying ends it", async (inject) => {
    const { id, places } = await trashed();
    await close();
    const roots = ["inbox", "storage", "view"].map((name) => join(folder, "files", name));
    await traced([url, ...roots, id, "empty"], join(folder, "trace"), inject);
    for (const place of places) if (existsSync(place)) expect(readFileSync(place, "utf8")).toBe(film);
    const database = openDatabase({ url });
    close = () => database.close();
    const { mover, at } = movingStage({ folder: join(folder, "files"), database });
    await mover.recover();
    const ids = (await mover.outcomes(id)).map((outcome) => outcome.id);
    const after = states(await mover.discard(id, ids, all));
    expect(after.every((state) => ["removed", "gone"].includes(state))).toBe(true);
    expect(existsSync(at("inbox", ".souffleur-trash"))).toBe(false);
    expect(readFileSync(at("inbox", "kept.mkv"), "utf8")).toBe("kept");
  });
});
