import { mkdir, readlink, realpath, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { type LibraryServer, openLibraryServer } from "../support/library-server.ts";
import { decided, decideMovie, planned, readTransfer, treeOf } from "../support/library-transfers.ts";
import { waitUntil } from "../support/wait-until.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
});
afterEach(() => library.close());

const at = (...names: string[]) => join(library.root, ...names);
const alien = { title: "Alien", year: 1979, genres: ["Science-Fiction", "Horreur"], tmdbId: 348 };

async function putMovie(name: string, over: Parameters<typeof decideMovie>[2], content = name) {
  await putFile(at("inbox", name), 200_000, content);
  await library.scan();
  return decideMovie(library, at("inbox", name), over);
}

async function planOf() {
  const plan = await planned(library);
  if (plan === undefined) throw new Error("Nothing was planned.");
  return plan;
}

describe("a transfer", () => {
  it("is planned with its links and side files, moved, and moved back byte for byte", async () => {
    const name = "Alien.1979.MULTi.1080p.BluRay.x264.DTS";
    await putFile(at("inbox", "dl", `${name}.fr.forced.srt`), 10);
    await putFile(at("inbox", "dl", "poster.jpg"), 11);
    await putMovie(join("dl", `${name}.mkv`), alien);
    const before = await treeOf(library.root);
    const { transfer, items } = await planOf();
    expect(transfer).toMatchObject({ state: "open", stage: "waiting", counts: { files: 1, conflicts: 0 } });
    const film = "Alien (1979) MULTi DTS x264 1080p";
    expect(items).toMatchObject([
      {
        from: `dl/${name}.mkv`,
        to: `Films/Science-Fiction/A/${film}.mkv`,
        link: `Films/Science-Fiction/${film}.mkv`,
        choice: "move",
        choices: ["move", "skip"],
      },
    ]);
    expect(items[0].side_files).toContainEqual({
      from: `${name}.fr.forced.srt`,
      to: `${film}.fr.forced.srt`,
    });
    expect(await treeOf(library.root)).toEqual(before);

    const { job } = await decided(library, transfer.id, "accept");
    expect(job).toMatchObject({ state: "succeeded", result: { done: 1, refused: 0 } });
    const moved = await treeOf(library.root);
    expect(moved[`storage/Films/Science-Fiction/A/${film}.mkv`]).toBeDefined();
    expect(moved[`storage/Films/Science-Fiction/A/${film}.fr.forced.srt`]).toBeDefined();
    const link = at("view", "Films", "Science-Fiction", `${film}.mkv`);
    expect(await readlink(link)).toMatch(/^\.\.\//);
    expect(await realpath(link)).toBe(at("storage", "Films", "Science-Fiction", "A", `${film}.mkv`));
    const { body: files } = await library.call({ path: "/library/files" });
    expect(files).toMatchObject([
      {
        path: at("storage", "Films", "Science-Fiction", "A", `${film}.mkv`),
        former_paths: [at("inbox", "dl", `${name}.mkv`)],
      },
    ]);
    expect(await readTransfer(library, transfer.id)).toMatchObject({
      transfer: { state: "accepted", stage: "applied", counts: { done: 1 } },
      items: [{ state: "done" }],
    });
    const scanned = await library.scan();
    expect(scanned.result.folders.map(({ added, missing }: never) => [added, missing])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);

    const undone = await decided(library, transfer.id, "restore");
    expect(undone.job).toMatchObject({ state: "succeeded" });
    expect(await treeOf(library.root)).toEqual(before);
    expect((await library.call({ path: "/library/files" })).body).toMatchObject([
      { path: at("inbox", "dl", `${name}.mkv`), former_paths: [] },
    ]);
    const again = await readTransfer(library, transfer.id);
    expect(again).toMatchObject({
      transfer: { state: "restored", stage: "waiting" },
      items: [{ state: "undone" }],
    });
    expect((await decided(library, transfer.id, "accept")).job).toMatchObject({ result: { done: 1 } });
    expect(await treeOf(library.root)).toEqual(moved);
  });

  it("is taken back from the ledger as well, once", async () => {
    await putMovie("Alien.1979.mkv", alien);
    const before = await treeOf(library.root);
    const { transfer } = await planOf();
    await decided(library, transfer.id, "accept");
    const { body: ledger } = await library.call({ path: `/ledger?subject=${transfer.id}` });
    const deed = ledger.items.find(
      ({ action }: { action: string }) => action === "library.transfer.accepted",
    );
    const undo = () => library.call({ method: "POST", path: `/ledger/${deed.id}/undo` });
    expect((await undo()).status).toBe(204);
    await waitUntil("all of it is back", async () => {
      const { transfer: now } = await readTransfer(library, transfer.id);
      return now.stage === "waiting" && now.state === "restored";
    });
    expect(await treeOf(library.root)).toEqual(before);
    expect((await undo()).status).toBe(409);
  });

  it("has nothing to plan where nothing was decided, and leaves what is rejected", async () => {
    await putFile(at("inbox", "unknown.mkv"));
    await library.scan();
    expect(await planned(library)).toBeUndefined();
    await putMovie("Alien.1979.mkv", alien);
    const before = await treeOf(library.root);
    const { transfer } = await planOf();
    const { answer } = await decided(library, transfer.id, "reject");
    expect(answer.body).toMatchObject({ state: "rejected", stage: "waiting" });
    expect((await decided(library, transfer.id, "accept")).answer.status).toBe(409);
    expect((await decided(library, transfer.id, "restore")).answer.body).toMatchObject({ state: "restored" });
    expect(await treeOf(library.root)).toEqual(before);
  });

  it("gives way to a newer plan, and waits in the inbox of decisions", async () => {
    await putMovie("Alien.1979.mkv", alien);
    const first = await planOf();
    const second = await planOf();
    expect((await readTransfer(library, first.transfer.id)).transfer.state).toBe("superseded");
    const { body: inbox } = await library.call({ path: "/inbox" });
    expect(inbox.items).toMatchObject([{ kind: "library.transfer", id: second.transfer.id }]);
  });

  it("says what the disk refused, file by file", async () => {
    await putMovie("Alien.1979.mkv", alien);
    await putMovie("Brazil.1985.mkv", { title: "Brazil", year: 1985, genres: ["Science-Fiction"] });
    const { transfer, items } = await planOf();
    await writeFile(at("inbox", "Alien.1979.mkv"), "changed since");
    const { job } = await decided(library, transfer.id, "accept");
    expect(job).toMatchObject({ state: "succeeded", result: { done: 1, refused: 1 } });
    expect((await readTransfer(library, transfer.id)).items).toMatchObject([
      { id: items[0].id, state: "refused", refusal: "source_changed" },
      { state: "done" },
    ]);
    const tree = await treeOf(library.root);
    expect(tree["inbox/Alien.1979.mkv"]).toBeDefined();
    expect(tree["inbox/Brazil.1985.mkv"]).toBeUndefined();
  });
});

describe("a conflict", () => {
  async function putStored() {
    const movie = await putMovie("Alien.1979.1080p.mkv", alien, "old");
    const { transfer } = await planOf();
    await decided(library, transfer.id, "accept");
    return movie;
  }

  it("of the same content leaves the file where it is", async () => {
    const movie = await putStored();
    await putMovie("Alien.again.1979.mkv", movie, "old");
    const { transfer, items } = await planOf();
    expect(items).toMatchObject([
      { choice: "keep_old", choices: ["keep_old", "keep_both"], conflict: { kind: "same_content" } },
    ]);
    const before = await treeOf(library.root);
    const { job } = await decided(library, transfer.id, "accept");
    expect(job).toMatchObject({ state: "succeeded", result: { done: 0 } });
    expect(await treeOf(library.root)).toEqual(before);
  });

  it("of the same name keeps both under a number, unless somebody chooses otherwise", async () => {
    const movie = await putStored();
    await putMovie("Alien.other.1979.1080p.mkv", movie, "new content");
    const { transfer, items } = await planOf();
    expect(items).toMatchObject([
      {
        choice: "keep_both",
        choices: ["keep_both", "keep_new", "keep_old"],
        to: "Films/Science-Fiction/A/Alien (1979) 1080p.mkv",
        to_both: "Films/Science-Fiction/A/Alien (1979) 1080p (2).mkv",
        conflict: { kind: "same_name", ours: { resolution: "1080p" }, theirs: { resolution: "1080p" } },
      },
    ]);
    const refused = await decided(library, transfer.id, "edit", {
      choices: [{ item_id: items[0].id, choice: "move" }],
    });
    expect(refused.answer).toMatchObject({ status: 422, body: { code: "choice_not_offered" } });
    await decided(library, transfer.id, "accept");
    const tree = await treeOf(library.root);
    expect(Object.keys(tree).filter((name) => name.startsWith("view/") && name.endsWith(".mkv"))).toEqual([
      "view/Films/Science-Fiction/Alien (1979) 1080p (2).mkv",
      "view/Films/Science-Fiction/Alien (1979) 1080p.mkv",
    ]);
  });

  it("of another quality is shown side by side; the new one takes the place, and the undo brings the old one back", async () => {
    const movie = await putStored();
    await putMovie("Alien.1979.2160p.x265.mkv", movie, "better");
    const before = await treeOf(library.root);
    const { transfer, items } = await planOf();
    expect(items).toMatchObject([
      { conflict: { kind: "similar", ours: { resolution: "2160p" }, theirs: { resolution: "1080p" } } },
    ]);
    const { answer, job } = await decided(library, transfer.id, "edit", {
      choices: [{ item_id: items[0].id, choice: "keep_new" }],
    });
    expect(answer.body.state).toBe("edited");
    expect(job).toMatchObject({ state: "succeeded", result: { done: 1, refused: 0 } });
    const after = Object.keys(await treeOf(library.root)).filter((name) => name.endsWith(".mkv"));
    expect(after.sort()).toEqual([
      "storage/Films/Science-Fiction/A/Alien (1979) x265 2160p.mkv",
      "view/Films/Science-Fiction/Alien (1979) x265 2160p.mkv",
    ]);
    expect((await library.call({ path: "/library/files?state=missing" })).body).toHaveLength(1);
    expect((await decided(library, transfer.id, "restore")).job).toMatchObject({ state: "succeeded" });
    expect(await treeOf(library.root)).toEqual(before);
    expect((await library.call({ path: "/library/files?state=missing" })).body).toEqual([]);
    expect((await library.scan()).result.folders.every(({ added }: { added: number }) => added === 0)).toBe(
      true,
    );
  });
});
