import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { expectRefused } from "../support/refusals.ts";
import { namesOfEveryScript } from "../support/texts.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock() });
});
afterAll(() => app.close());

const look = (body: Record<string, unknown>, headers = {}) =>
  app.call("POST", "/people/imports", body, headers);
const take = (body: Record<string, unknown>) => app.call("POST", "/people/imports/apply", body);
const csv = (content: string) => ({ format: "csv", content });
const newestEntry = async () => (await app.call("GET", "/ledger?limit=1")).body.items[0];
let count = 0;
/** Names of nobody yet. */
const fresh = () => `Person ${++count}`;

describe("a file of people", () => {
  it("is looked at without storing anything", async () => {
    const name = fresh();
    const answer = await look(csv(`nom;courriel;compétences\n${name};${count}@x.org;"Son:4"\n;x@y.org;\n`));
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      rows: [{ line: 2, name, action: "create", changes: [] }],
      problems: [{ line: 3, field: "name", code: "no_name" }],
      counts: { create: 1, update: 0, same: 0, refused: 0 },
    });
    expect((await app.call("GET", `/people?q=${encodeURIComponent(name)}`)).body).toEqual([]);
  });

  it("is taken all together, and the same again does nothing", async () => {
    const names = [fresh(), fresh()];
    const file = csv(`name,kind,notes\n${names[0]},technician,vertigo\n${names[1]},artist,`);
    const answer = await take({ ...file, label: "troupe.csv" });
    expect([answer.status, answer.body.created.length, answer.body.updated]).toEqual([200, 2, []]);
    const [id] = answer.body.created;
    expect((await app.call("GET", `/people/${id}`)).body).toMatchObject({
      name: names[0],
      kind: "technician",
      notes: "vertigo",
      version: 1,
    });
    expect(await newestEntry()).toMatchObject({
      action: "planning.people.imported",
      subject: { label: "troupe.csv" },
    });
    expect((await take(file)).body).toEqual({ created: [], updated: [] });
    expect((await look(file)).body.counts).toEqual({ create: 0, update: 0, same: 2, refused: 0 });
  });

  it("changes who is there already, and says what of them", async () => {
    const { body: person } = await app.call("POST", "/people", {
      name: fresh(),
      email: `${count}@x.org`,
      notes: "old",
    });
    const file = csv(`name,email,phone\nNew name ${count},${count}@X.org,06 39`);
    expect((await look(file)).body.rows).toMatchObject([
      { action: "update", person_id: person.id, changes: ["name", "phone"] },
    ]);
    expect((await take(file)).body).toMatchObject({ created: [], updated: [person.id] });
    expect((await app.call("GET", `/people/${person.id}`)).body).toMatchObject({
      name: `New name ${count}`,
      phone: "06 39",
      notes: "old",
      version: 2,
    });
  });

  it("is taken as far as somebody chose", async () => {
    const file = csv(`name\n${fresh()}\n${fresh()}\n${fresh()}`);
    const { body } = await take({ ...file, lines: [3] });
    expect(body.created).toHaveLength(1);
    expect((await look(file)).body.counts).toMatchObject({ create: 2, same: 1 });
  });

  it("is taken back as a whole, as long as nobody in it was changed since", async () => {
    const { body: old } = await app.call("POST", "/people", { name: fresh() });
    const file = csv(`name,phone\n${old.name},06\n${fresh()},07`);
    const { body: taken } = await take(file);
    const { id: entry } = await newestEntry();
    const path = `/people/${taken.created[0]}`;
    const { body: created } = await app.call("GET", path);
    await app.call("PUT", path, { ...created, notes: "changed" });
    await expectRefused(app, ["POST", `/ledger/${entry}/undo`], 409, "undo_conflict");
    await app.call("PUT", path, created);
    expect((await app.call("POST", `/ledger/${entry}/undo`)).status).toBe(204);
    expect((await app.call("GET", path)).status).toBe(404);
    expect((await app.call("GET", `/people/${old.id}`)).body).not.toHaveProperty("phone");
  });

  it("is named by an id of its own, which takes it back and no later one", async () => {
    const [first, second] = [fresh(), fresh()];
    const { body: one } = await take(csv(`name\n${first}`));
    const { body: other } = await take(csv(`name\n${second}`));
    const { items } = (await app.call("GET", `/ledger?subject=${one.import_id}`)).body;
    expect(items).toMatchObject([{ action: "planning.people.imported" }]);
    expect((await app.call("POST", `/ledger/${items[0].id}/undo`)).status).toBe(204);
    expect((await app.call("GET", `/people/${one.created[0]}`)).status).toBe(404);
    expect((await app.call("GET", `/people/${other.created[0]}`)).status).toBe(200);
  });

  it("may be of cards", async () => {
    const content = `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${fresh()}\r\nEMAIL:${count}@x.org\r\nEND:VCARD\r\n`;
    expect((await take({ format: "vcard", content })).body.created).toHaveLength(1);
  });

  it("may be in the encoding of a spreadsheet, with columns of its own", async () => {
    const content_base64 = Buffer.from(`Qui\tOù\nZoé ${fresh()}\tLyon`, "utf16le").toString("base64");
    const mapping = { Qui: "name", Où: "address" };
    const { body } = await look({ format: "csv", content_base64, mapping, separator: "\t" });
    expect(body.rows).toMatchObject([{ name: `Zoé Person ${count}`, action: "create" }]);
  });

  it("keeps names of every script", async () => {
    const names = [...new Set(namesOfEveryScript.map((name) => `${name.trim()} ${fresh()}`))];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
    const { body } = await take(csv(["name", ...quoted].join("\n")));
    expect(body.created).toHaveLength(names.length);
    const read = await Promise.all(body.created.map((id: string) => app.call("GET", `/people/${id}`)));
    expect(read.map(({ body: { name } }) => name)).toEqual(names);
  });
});

describe("a file of people that is not as it should be", () => {
  it("has its faults named, in the language of who asks", async () => {
    const { body } = await look(csv("email\na@b.org"), { "accept-language": "fr" });
    expect(body).toMatchObject({ rows: [], problems: [{ line: 1, code: "no_name_column" }] });
    expect(body.problems[0].message).toContain("Aucune colonne");
  });

  it.each([
    ["a name of ten thousand letters", `name\n${"x".repeat(10_000)}`],
    ["a quote nothing closes", 'name\n"'],
    ["nothing", ""],
    ["a web page", "<html><body></body></html>"],
    ["zeros", "\0\0\0\0"],
  ])("says so where it is %s, and nothing is stored", async (_, content) => {
    const { status, body } = await look(csv(content));
    expect([status, body.counts.create]).toEqual([200, 0]);
    expect(body.problems.length).toBeGreaterThan(0);
    expect((await take(csv(content))).body).toEqual({ created: [], updated: [] });
  });

  it.each([
    ["a row it does not have", { lines: [9] }],
    ["a row that cannot be taken", { lines: [3] }],
  ])("is refused as a whole where somebody chose %s", async (_, choice) => {
    const body = { ...csv(`name\n${fresh()}\n,`), ...choice };
    await expectRefused(app, ["POST", "/people/imports/apply", body], 422, "import_row_refused");
  });

  it.each([
    ["both texts", { content: "x", content_base64: "eA==" }],
    ["no text", {}],
    ["a separator nobody uses", { content: "x", separator: "x" }],
    ["columns for what nobody has", { content: "x", mapping: { a: "shoe size" } }],
    ["lines that are none", { content: "x", lines: [0.5] }],
  ])("is refused with %s", async (_, body) => {
    await expectRefused(
      app,
      ["POST", "/people/imports/apply", { format: "csv", ...body }],
      422,
      "invalid_request",
    );
  });
});
