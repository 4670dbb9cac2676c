import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { evening, morning, newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const create = async (over: Record<string, unknown> = {}) =>
  (await app.call("POST", "/artists", { name: "Élodie", availabilities: [morning, evening], ...over })).body;
const trashed = async (subjectId: string) =>
  (await app.call("GET", "/trash?limit=200")).body.items.filter(
    (item: { subject_id: string }) => item.subject_id === subjectId,
  );
/** Deletes an artist and answers with its place in the trash. */
const discard = async (id: string): Promise<string> => {
  await app.call("DELETE", `/artists/${id}`);
  return (await trashed(id))[0].id;
};
const entriesOn = async (id: string) => (await app.call("GET", `/ledger?subject=${id}`)).body.items;

describe("the trash", () => {
  it("names what was deleted, when and by whom, newest first", async () => {
    const [one, two] = [await create({ name: "one" }), await create({ name: "two" })];
    await discard(one.id);
    await discard(two.id);
    const { items } = (await app.call("GET", "/trash?limit=2")).body;
    expect(items.map(({ label }: { label: string }) => label)).toEqual(["two", "one"]);
    expect(items[0]).toMatchObject({ kind: "planning.artist", subject_id: two.id, deleted_at: clock.now() });
  });

  it("brings an artist back exactly, and is rid of it", async () => {
    const before = await create();
    const item = await discard(before.id);
    clock.move(60_000);
    const answer = await app.call("POST", `/trash/${item}/restore`);
    expect(answer).toMatchObject({
      status: 200,
      body: { kind: "planning.artist", id: before.id, label: "Élodie" },
    });
    expect((await app.call("GET", `/artists/${before.id}`)).body).toEqual(before);
    expect(await trashed(before.id)).toEqual([]);
    await expectRefused(app, ["POST", `/trash/${item}/restore`], 404, "trash_item_not_found");
  });

  it("offers a copy where the id was given to another, and makes it beside", async () => {
    const before = await create();
    const item = await discard(before.id);
    const usurper = await create({ id: before.id, name: "Usurper" });
    const refused = await expectRefused(app, ["POST", `/trash/${item}/restore`], 409, "restore_conflict");
    expect(refused.body).toMatchObject({ reason: "id_taken", options: ["copy"] });
    const { body } = await app.call("POST", `/trash/${item}/restore`, { option: "copy" });
    expect(body.id).not.toBe(before.id);
    expect((await app.call("GET", `/artists/${body.id}`)).body).toEqual({ ...before, id: body.id });
    expect((await app.call("GET", `/artists/${before.id}`)).body).toEqual(usurper);
    expect(await trashed(before.id)).toEqual([]);
  });

  it("brings a planning back exactly", async () => {
    const request = { event_date: "2024-05-12", artists: [{ name: "Ana", availabilities: [morning] }] };
    const before = (await app.call("POST", "/plannings", request)).body;
    await app.call("DELETE", `/plannings/${before.planning_id}`);
    const [item] = await trashed(before.planning_id);
    await app.call("POST", `/trash/${item.id}/restore`);
    expect((await app.call("GET", `/plannings/${before.planning_id}`)).body).toEqual(before);
  });

  it("removes one thing for good, and what it was stays in the ledger", async () => {
    const { id } = await create();
    const item = await discard(id);
    expect((await app.call("DELETE", `/trash/${item}`)).status).toBe(204);
    await expectRefused(app, ["DELETE", `/trash/${item}`], 404, "trash_item_not_found");
    const [entry] = await entriesOn(id);
    expect(entry).toMatchObject({ action: "planning.artist.removed", before: { name: "Élodie" } });
  });

  it("empties itself, says how much went, and has nothing to do the second time", async () => {
    await discard((await create()).id);
    await discard((await create()).id);
    const answer = await app.call("DELETE", "/trash");
    expect(answer.status).toBe(200);
    expect(answer.body.removed).toBeGreaterThanOrEqual(2);
    expect((await app.call("GET", "/trash")).body).toEqual({ items: [] });
    expect((await app.call("DELETE", "/trash")).body).toEqual({ removed: 0 });
  });

  it.each([
    ["POST", `/trash/${newId()}/restore`, 404, "trash_item_not_found"],
    ["POST", "/trash/1/restore", 404, "trash_item_not_found"],
    ["DELETE", `/trash/${newId()}`, 404, "trash_item_not_found"],
    ["DELETE", "/trash/1", 404, "trash_item_not_found"],
    ["GET", "/trash?cursor=x", 422, "invalid_cursor"],
  ] as const)("refuses %s %s", async (method, path, status, code) => {
    await expectRefused(app, [method, path], status, code);
  });
});

describe("undoing from the ledger", () => {
  const undo = (entryId: string): Parameters<TestApp["call"]> => ["POST", `/ledger/${entryId}/undo`];

  it("takes back that an artist was created: it is in the trash", async () => {
    const { id } = await create();
    const [entry] = await entriesOn(id);
    expect((await app.call(...undo(entry.id))).status).toBe(204);
    expect((await app.call("GET", `/artists/${id}`)).status).toBe(404);
    expect(await trashed(id)).toHaveLength(1);
  });

  it("takes back that an artist was replaced", async () => {
    const before = await create();
    await app.call("PUT", `/artists/${before.id}`, { name: "Zoé", availabilities: [] });
    const [entry] = await entriesOn(before.id);
    await app.call(...undo(entry.id));
    const { body } = await app.call("GET", `/artists/${before.id}`);
    expect(body).toMatchObject({ name: "Élodie", availabilities: before.availabilities, version: 3 });
  });

  it("undoes an undo", async () => {
    const { id } = await create();
    await app.call("PUT", `/artists/${id}`, { name: "Zoé", availabilities: [] });
    for (const expected of ["Élodie", "Zoé", "Élodie"]) {
      const [entry] = await entriesOn(id);
      await app.call(...undo(entry.id));
      expect((await app.call("GET", `/artists/${id}`)).body.name).toBe(expected);
    }
  });

  it("refuses where a newer change would be lost", async () => {
    const { id } = await create();
    const [created] = await entriesOn(id);
    await app.call("PUT", `/artists/${id}`, { name: "Zoé", availabilities: [] });
    const [replaced] = await entriesOn(id);
    await expectRefused(app, undo(created.id), 409, "undo_conflict");
    await app.call("PUT", `/artists/${id}`, { name: "Newer", availabilities: [] });
    await expectRefused(app, undo(replaced.id), 409, "undo_conflict");
    await app.call("DELETE", `/artists/${id}`);
    await expectRefused(app, undo(replaced.id), 409, "undo_conflict");
  });

  it("refuses what comes back in another way, and what is not there", async () => {
    const { id } = await create();
    await discard(id);
    const [deleted] = await entriesOn(id);
    await expectRefused(app, undo(deleted.id), 409, "not_undoable");
    await expectRefused(app, undo(newId()), 404, "ledger_entry_not_found");
    await expectRefused(app, undo("1"), 404, "ledger_entry_not_found");
  });
});

describe("the ledger", () => {
  it("can be taken away as a table that a spreadsheet reads as text", async () => {
    const { id } = await create({ name: "=cmd|' /C calc'!A0" });
    const answer = await app.call("GET", `/ledger/export.csv?subject=${id}`);
    expect(answer.headers["content-type"]).toContain("text/csv");
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="ledger.csv"');
    const [head, line, end] = answer.text.split("\r\n");
    expect(head).toBe("at,actor,action,subject_type,subject_id,subject,before,after,request_id");
    expect(line).toContain(`,planning.artist,${id},'=cmd|' /C calc'!A0,`);
    expect(end).toBe("");
  });

  it("exports every entry once, over many pages", async () => {
    const { id } = await create();
    for (let index = 0; index < 30; index++)
      await app.call("PUT", `/artists/${id}`, { name: `n${index}`, availabilities: [] });
    const { text } = await app.call("GET", `/ledger/export.csv?subject=${id}`);
    expect(text.trim().split("\r\n")).toHaveLength(32);
  });

  it("filters by time with its offset", async () => {
    const { id } = await create();
    const now = clock.now();
    const listed = async (query: string) =>
      (await app.call("GET", `/ledger?subject=${id}&${query}`)).body.items.length;
    expect(await listed(`from=${now}`)).toBe(1);
    expect(await listed(`to=${now}`)).toBe(0);
    expect(await listed("from=2020-01-01T02:00:00%2B02:00&to=2090-01-01T00:00:00Z")).toBe(1);
    await expectRefused(app, ["GET", "/ledger?from=yesterday"], 422, "invalid_request");
    await expectRefused(app, ["GET", "/ledger?from=2024-05-12T10:00:00"], 422, "invalid_request");
  });

  it.each(["action", "subject", "actor"])("refuses a %s no database can hold", async (name) => {
    await expectRefused(app, ["GET", `/ledger?${name}=%00`], 422, "invalid_request");
  });
});

describe("the search", () => {
  it("finds artists and plannings in the reader's language", async () => {
    const { id } = await create({ name: "Ñandú 漢" });
    const english = await app.call("GET", `/search?q=${encodeURIComponent("nandu")}`);
    expect(english.body.items).toEqual([
      { kind: "planning.artist", id, title: "Ñandú 漢", subtitle: "Artist" },
    ]);
    const french = await app.call("GET", "/search?q=nandu", undefined, { "accept-language": "fr" });
    expect(french.body.items[0].subtitle).toBe("Artiste");
    await app.call("POST", "/plannings", { event_date: "2032-01-01", artists: [] });
    const { items } = (await app.call("GET", "/search?q=2032-01-01")).body;
    expect(items).toMatchObject([{ kind: "planning.planning", title: "2032-01-01" }]);
  });

  it("finds nothing that is in the trash", async () => {
    const { id } = await create({ name: "Vanished" });
    await discard(id);
    expect((await app.call("GET", "/search?q=vanished")).body.items).toEqual([]);
  });

  it.each(["", "q=", "q=%00", `q=${"x".repeat(201)}`, "q=a&q=b", "q=a&limit=1"])(
    "refuses ?%j",
    async (query) => {
      const code = query.includes("limit") ? "unknown_field" : "invalid_request";
      await expectRefused(app, ["GET", `/search?${query}`], query.includes("limit") ? 400 : 422, code);
    },
  );
});
