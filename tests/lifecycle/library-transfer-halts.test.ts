import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { putFile } from "../support/library-files.ts";
import { atRest, breakJournal, cancelAtOnce, post } from "../support/library-halts.ts";
import { finished, type LibraryServer, openLibraryServer } from "../support/library-server.ts";
import { decided, decideMovie, planned, readTransfer, treeOf } from "../support/library-transfers.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
});
afterEach(() => library.close());

const films = ["Alien", "Brazil", "Cube"];
const nameOf = (title: string) => `${title}.1979.mkv`;
const at = (...names: string[]) => join(library.root, ...names);
const fileIn = async (title: string) =>
  (await library.call({ path: `/library/files?q=${title}` })).body[0] as {
    path: string;
    former_paths: string[];
  };

/** Three decided films, and a plan for them. */
async function planThree() {
  for (const title of films) await putFile(at("inbox", nameOf(title)), 20_000, title);
  await library.scan();
  for (const [at_, title] of films.entries())
    await decideMovie(library, at("inbox", nameOf(title)), { title, year: 1979, tmdbId: 100 + at_ });
  const plan = await planned(library);
  if (plan === undefined) throw new Error("Nothing was planned.");
  return plan.transfer.id as string;
}

/** A transfer whose job gave up once the first film was moved; and the way to mend what stopped it. */
async function haltedTransfer() {
  const id = await planThree();
  const before = await treeOf(library.root);
  const mend = await breakJournal(library.server.database.queries, "Brazil");
  await decided(library, id, "accept");
  const { transfer } = await atRest(library, id);
  return { id, transfer, before, mend };
}

describe("a transfer whose job gave up", () => {
  it("says so with what was moved, is gone on with, and taken back as one that was never stopped", async () => {
    const { id, transfer, before, mend } = await haltedTransfer();
    expect(transfer).toMatchObject({
      state: "accepted",
      stage: "applying",
      halted: { state: "failed", error: { code: "job_failed" }, moved: 1, files: 3 },
    });
    const { body: list } = await library.call({ path: "/library/transfers" });
    expect(list.items[0].halted).toEqual(transfer.halted);
    await mend();
    const { answer, job } = await decided(library, id, "resume");
    expect(answer.body).toMatchObject({ stage: "applying", version: transfer.version + 1 });
    expect(answer.body).not.toHaveProperty("halted");
    expect(answer.body.work_job_id).not.toBe(transfer.work_job_id);
    expect(job).toMatchObject({ state: "succeeded", result: { done: 3, refused: 0 } });
    const now = await readTransfer(library, id);
    expect(now.transfer).toMatchObject({ stage: "applied", counts: { done: 3 } });
    expect(now.transfer).not.toHaveProperty("halted");
    const tree = Object.keys(await treeOf(library.root));
    expect(tree.filter((path) => path.startsWith("inbox/"))).toEqual([]);
    expect(tree.filter((path) => path.startsWith("storage/") && path.endsWith(".mkv"))).toHaveLength(3);
    await decided(library, id, "restore");
    expect(await treeOf(library.root)).toEqual(before);
  });

  it("is taken back, also after a scan found a file at its new place, and can be accepted anew", async () => {
    const { id, before, mend } = await haltedTransfer();
    await mend();
    await library.scan();
    expect((await fileIn("Alien")).path).toContain("storage/");
    const { answer, job } = await decided(library, id, "restore");
    expect(answer.body).toMatchObject({ state: "restored", stage: "undoing" });
    expect(job).toMatchObject({ state: "succeeded" });
    expect(await treeOf(library.root)).toEqual(before);
    expect(await fileIn("Alien")).toMatchObject({ path: at("inbox", nameOf("Alien")), former_paths: [] });
    expect((await readTransfer(library, id)).transfer).toMatchObject({ stage: "waiting", state: "restored" });
    const scanned = await library.scan();
    expect(scanned.result.folders.map(({ added, missing }: never) => [added, missing])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect((await decided(library, id, "accept")).job).toMatchObject({ result: { done: 3 } });
  });

  it("gone on with after a scan, remembers where its files were", async () => {
    const { id, before, mend } = await haltedTransfer();
    await mend();
    await library.scan();
    await decided(library, id, "resume");
    expect((await fileIn("Alien")).former_paths).toEqual([at("inbox", nameOf("Alien"))]);
    await decided(library, id, "restore");
    expect(await treeOf(library.root)).toEqual(before);
    expect(await fileIn("Alien")).toMatchObject({ path: at("inbox", nameOf("Alien")), former_paths: [] });
  });

  it("keeps what was changed since at its new place, and its record says where it is", async () => {
    const { id, mend } = await haltedTransfer();
    await mend();
    const stored = Object.keys(await treeOf(library.root)).find((path) => /^storage.*Alien/.test(path));
    await appendFile(at(stored ?? ""), "changed since");
    await decided(library, id, "restore");
    const { transfer, items } = await readTransfer(library, id);
    expect(transfer).toMatchObject({ stage: "waiting", counts: { done: 1, refused: 1 } });
    expect(items[0]).toMatchObject({ state: "done", refusal: "source_changed" });
    expect((await fileIn("Alien")).path).toBe(at(stored ?? ""));
  });

  it("takes up what was being moved back", async () => {
    const id = await planThree();
    const before = await treeOf(library.root);
    await decided(library, id, "accept");
    const mend = await breakJournal(library.server.database.queries, "Brazil");
    await decided(library, id, "restore");
    const { transfer } = await atRest(library, id);
    expect(transfer).toMatchObject({
      state: "restored",
      stage: "undoing",
      halted: { state: "failed", moved: 2, files: 3 },
    });
    expect((await decided(library, id, "restore")).answer.body.code).toBe("nothing_to_restore");
    await mend();
    expect((await decided(library, id, "resume")).job).toMatchObject({ state: "succeeded" });
    expect(await treeOf(library.root)).toEqual(before);
    expect((await readTransfer(library, id)).transfer).toMatchObject({ stage: "waiting", state: "restored" });
  });
});

describe("a transfer whose job was cancelled before it began", () => {
  it.each(["resume", "restore"] as const)("has a way out (%s)", async (verb) => {
    const id = await planThree();
    const before = await treeOf(library.root);
    const mend = await cancelAtOnce(library.server.database.queries);
    await decided(library, id, "accept");
    await mend();
    expect((await readTransfer(library, id)).transfer.halted).toEqual({
      state: "cancelled",
      moved: 0,
      files: 3,
    });
    expect((await decided(library, id, verb)).job).toMatchObject({ state: "succeeded" });
    const { transfer } = await readTransfer(library, id);
    expect(transfer.counts.done).toBe(verb === "resume" ? 3 : 0);
    if (verb === "restore") expect(await treeOf(library.root)).toEqual(before);
  });
});

describe("several who want to go on", () => {
  it("is done once by whoever presses twice, and by no job that comes back", async () => {
    const { id, transfer, mend } = await haltedTransfer();
    await mend();
    const [first, second] = [
      await post(library, id, "resume", transfer.version),
      await post(library, id, "resume", transfer.version),
    ];
    expect([first.status, second.status]).toEqual([200, 412]);
    const retried = await library.call({ method: "POST", path: `/jobs/${transfer.work_job_id}/retry` });
    expect(retried.status).toBe(200);
    expect(await finished(library.call, { status: 202, body: { id: transfer.work_job_id } })).toMatchObject({
      state: "failed",
      error: { code: "transfer_taken_over" },
    });
    const after = await atRest(library, id);
    expect(after.transfer).toMatchObject({ stage: "applied", counts: { done: 3, refused: 0 } });
    const again = await post(library, id, "resume", after.transfer.version);
    expect(again).toMatchObject({ status: 409, body: { code: "nothing_to_resume" } });
  });

  it("refuses while a job is at work", async () => {
    const id = await planThree();
    const { transfer } = await readTransfer(library, id);
    const accepted = await post(library, id, "accept", transfer.version);
    const resumed = await post(library, id, "resume", accepted.body.version);
    expect([409, 412]).toContain(resumed.status);
    expect((await atRest(library, id)).transfer.counts.done).toBe(3);
  });

  it("lets one of two people win, who decide otherwise at once", async () => {
    const { id, transfer, before, mend } = await haltedTransfer();
    await mend();
    const answers = await Promise.all(
      ["resume", "restore"].map((verb) => post(library, id, verb, transfer.version)),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const { transfer: now } = await atRest(library, id);
    const isBack = answers[1]?.status === 200;
    expect(now).toMatchObject(isBack ? { stage: "waiting" } : { stage: "applied", counts: { done: 3 } });
    if (isBack) expect(await treeOf(library.root)).toEqual(before);
  });
});
