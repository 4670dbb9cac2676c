import { mkdir, rename, symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fix, isMovie, look, recordsOf, scanAndHash, treeOf, undo } from "../support/library-care.ts";
import { putFile } from "../support/library-files.ts";
import { breakJournal } from "../support/library-halts.ts";
import { finished, type LibraryServer, openLibraryServer } from "../support/library-server.ts";

let library: LibraryServer;
beforeEach(async () => {
  library = await openLibraryServer();
  for (const name of ["inbox", "films", "storage", "view"]) await mkdir(join(library.root, name));
});
afterEach(() => library.close());

const at = (...names: string[]) => join(library.root, ...names);
const fixOf = async (id: string) => (await library.call({ path: `/library/care-fixes/${id}` })).body;

const resume = (id: string) => library.call({ method: "POST", path: `/library/care-fixes/${id}/resume` });
const answered = (answer: { status: number; body: unknown }) => finished(library.call, answer as never);
const stateNow = async () => ({ tree: await treeOf(library.root), records: await recordsOf(library) });

/** Films that were moved: their links are to follow, and the records with them. */
async function putMoved(titles = ["Alien", "Brazil"]) {
  await mkdir(at("storage", "moved"));
  for (const title of titles) {
    await putFile(at("storage", `${title}.mkv`), 1_000, title);
    await symlink(`../storage/${title}.mkv`, at("view", `${title}.mkv`));
  }
  await scanAndHash(library);
  for (const title of titles) {
    await isMovie(library, at("storage", `${title}.mkv`), title);
    await rename(at("storage", `${title}.mkv`), at("storage", "moved", `${title}.mkv`));
  }
  const { reportId, findings } = await look(library, "missing_file");
  expect(findings).toHaveLength(titles.length);
  const idOf = (title: string): string => findings.find(({ label }: Found) => label.startsWith(title)).id;
  return { body: { report_id: reportId, kind: "missing_file" }, idOf };
}

interface Found {
  readonly label: string;
}

/** A fix whose job gave up once the first link was mended. */
async function haltedFix() {
  const { body } = await putMoved();
  const before = await stateNow();
  const mend = await breakJournal(library.server.database.queries, "Brazil");
  const { id, job } = await fix(library, body);
  expect(job.state).toBe("failed");
  expect(await treeOf(library.root)).not.toEqual(before.tree);
  await mend();
  return { id, body, before };
}

describe("a fix whose job gave up", () => {
  it("is taken back, and its findings can be fixed anew", async () => {
    const { id, body, before } = await haltedFix();
    expect(await undo(library, id)).toMatchObject({ state: "succeeded", result: { refused: 0 } });
    expect(await treeOf(library.root)).toEqual(before.tree);
    expect(await recordsOf(library)).toEqual(before.records);
    expect(await fixOf(id)).toMatchObject({ state: "undone" });
    const again = await fix(library, body);
    expect(again.job).toMatchObject({ state: "succeeded", result: { fixed: 2, refused: 0 } });
  });

  it("goes on when its job is tried again, and nobody takes its findings meanwhile twice", async () => {
    const { id, body } = await haltedFix();
    const { job_id: jobId } = await fixOf(id);
    expect((await library.call({ method: "POST", path: `/jobs/${jobId}/retry` })).status).toBe(200);
    expect(await finished(library.call, { status: 202, body: { id: jobId } })).toMatchObject({
      state: "succeeded",
      result: { fixed: 2, refused: 0 },
    });
    expect(await library.call({ path: "/library/care-fixes", body })).toMatchObject({
      status: 409,
      body: { code: "nothing_to_fix" },
    });
    expect(await undo(library, id)).toMatchObject({ state: "succeeded", result: { undone: 2, refused: 0 } });
  });

  it("whose undo gave up is taken back once more, and a job that comes back late does nothing", async () => {
    const { body } = await putMoved();
    const before = await stateNow();
    const { id } = await fix(library, body);
    const { job_id: fixJob } = await fixOf(id);
    const mend = await breakJournal(library.server.database.queries, "Brazil");
    expect(await undo(library, id)).toMatchObject({ state: "failed" });
    await mend();
    const { job_id: first } = await fixOf(id);
    expect(await undo(library, id)).toMatchObject({ state: "succeeded", result: { undone: 2, refused: 0 } });
    expect(await treeOf(library.root)).toEqual(before.tree);
    expect(await recordsOf(library)).toEqual(before.records);
    expect(first).not.toBe(fixJob);
    await library.call({ method: "POST", path: `/jobs/${first}/retry` });
    expect(await finished(library.call, { status: 202, body: { id: first } })).toMatchObject({
      state: "failed",
      error: { code: "care_fix_taken_over" },
    });
    expect(await treeOf(library.root)).toEqual(before.tree);
  });
});

describe("a fix that stopped on the way", () => {
  it("says how far it came, and goes on in the direction it had", async () => {
    const { id, before } = await haltedFix();
    const halted = { state: "failed", done: 1, findings: 2, error: { code: expect.any(String) } };
    expect(await fixOf(id)).toMatchObject({ state: "started", halted });
    const { body: atWork } = await library.call({ path: "/library/care-fixes?state=at_work" });
    expect(atWork).toMatchObject([{ id, halted }]);
    expect(await answered(await resume(id))).toMatchObject({ result: { fixed: 2, refused: 0 } });
    expect((await fixOf(id)).halted).toBeUndefined();
    expect(await resume(id)).toMatchObject({ status: 409, body: { code: "care_fix_not_halted" } });

    const mend = await breakJournal(library.server.database.queries, "Brazil");
    expect(await undo(library, id)).toMatchObject({ state: "failed" });
    await mend();
    expect(await fixOf(id)).toMatchObject({ state: "undoing", halted: { state: "failed" } });
    expect(await answered(await resume(id))).toMatchObject({ result: { undone: 2, refused: 0 } });
    expect(await stateNow()).toEqual(before);
    expect((await library.call({ path: "/library/care-fixes?state=at_work" })).body).toEqual([]);
    const nobody = "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f";
    expect(await resume(nobody)).toMatchObject({ status: 404, body: { code: "care_fix_not_found" } });
  });

  it("goes on when its findings are to be fixed anew, all of them or with others", async () => {
    const { body, idOf } = await putMoved(["Alien", "Brazil", "Cube"]);
    const before = await stateNow();
    const mend = await breakJournal(library.server.database.queries, "Brazil");
    const named = { report_id: body.report_id, finding_ids: [idOf("Alien"), idOf("Brazil")] };
    const { id } = await fix(library, named);
    await mend();
    const asked = await library.call({ path: "/library/care-fixes", body });
    expect(asked).toMatchObject({ status: 202, body: { resumed: [{ fix: { id } }] } });
    const { fix: other, job, resumed } = asked.body;
    expect(other.id).not.toBe(id);
    const ended = (each: { id: string }) => answered({ status: 202, body: each });
    expect(await ended(job)).toMatchObject({ result: { fixed: 1, refused: 0 } });
    expect(await ended(resumed[0].job)).toMatchObject({ result: { fixed: 2, refused: 0 } });
    for (const each of [other.id, id])
      expect(await undo(library, each)).toMatchObject({ state: "succeeded", result: { refused: 0 } });
    expect(await stateNow()).toEqual(before);
  });

  it("is one fix with what is asked for anew, and no second one begins", async () => {
    const { id, body, before } = await haltedFix();
    const asked = await library.call({ path: "/library/care-fixes", body });
    expect(asked).toMatchObject({ status: 202, body: { fix: { id }, resumed: [{ fix: { id } }] } });
    const job = await answered({ status: 202, body: asked.body.job });
    expect(job).toMatchObject({ result: { fixed: 2, refused: 0 } });
    expect(await undo(library, id)).toMatchObject({ result: { undone: 2, refused: 0 } });
    expect(await stateNow()).toEqual(before);
  });

  it("keeps its findings from a fix of their own while it is being taken back", async () => {
    const { id, body, before } = await haltedFix();
    const mend = await breakJournal(library.server.database.queries, "Alien");
    expect(await undo(library, id)).toMatchObject({ state: "failed" });
    await mend();
    expect(await library.call({ path: "/library/care-fixes", body })).toMatchObject({
      status: 409,
      body: { code: "care_findings_held" },
    });
    expect(await answered(await resume(id))).toMatchObject({ state: "succeeded", result: { refused: 0 } });
    expect(await stateNow()).toEqual(before);
    expect((await fix(library, body)).job).toMatchObject({ result: { fixed: 2, refused: 0 } });
  });

  it("leaves alone what another fix has dealt with meanwhile", async () => {
    const { id, body } = await haltedFix();
    const { reportId, findings } = await look(library, "missing_file");
    const brazil = findings.find(({ label }: Found) => label.startsWith("Brazil"));
    const other = await fix(library, { report_id: reportId, finding_ids: [brazil.id] });
    expect(other.job).toMatchObject({ result: { fixed: 1, refused: 0 } });
    const mended = await treeOf(library.root);
    expect(await answered(await resume(id))).toMatchObject({ result: { fixed: 1, refused: 1 } });
    expect(await treeOf(library.root)).toEqual(mended);
    const { body: left } = await library.call({
      path: `/library/care-findings?report_id=${body.report_id}&state=open`,
    });
    expect(left).toMatchObject([{ refusal: "record_changed", fix_id: id }]);
  });
});
