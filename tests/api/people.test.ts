import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { evening, morning, newId, shippedSkill, slot } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { namesOfEveryScript } from "../support/texts.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const profile = {
  kind: "technician",
  email: "elodie@example.org",
  phone: "+33 6 39 98 00 00",
  address: "12 rue des Lices, Avignon",
  latitude: 43.9493,
  longitude: 4.8055,
  born_on: "1991-04-23",
  free_by_default: true,
  rates: { hour: 2_450, cachet: 18_000 },
  skills: [{ skill_id: shippedSkill(9), level: 4 }],
  team_ids: [],
  notes: "Vertige\nen hauteur",
};
const create = async (over: Record<string, unknown> = {}) =>
  (await app.call("POST", "/people", { name: "Élodie", ...profile, availabilities: [morning], ...over }))
    .body;
const put = (id: string, body: unknown, ifMatch?: string): Parameters<TestApp["call"]> => [
  "PUT",
  `/people/${id}`,
  body,
  ifMatch === undefined ? {} : { "if-match": ifMatch },
];
const entriesOf = async (id: string) => (await app.call("GET", `/ledger?subject=${id}`)).body.items;
const newestTrash = async () => (await app.call("GET", "/trash?limit=1")).body.items[0];

describe("creating a person", () => {
  it("answers with what is stored, and the same person is an artist of the basic contract", async () => {
    const answer = await app.call("POST", "/people", {
      name: "Élodie",
      ...profile,
      availabilities: [evening, morning],
    });
    expect([answer.status, answer.headers.etag]).toEqual([201, '"1"']);
    expect(answer.body).toMatchObject({
      name: "Élodie",
      ...profile,
      availabilities: [morning, evening],
      version: 1,
    });
    const { id } = answer.body;
    const read = await app.call("GET", `/people/${id}`);
    expect([read.status, read.body, read.headers.etag]).toEqual([200, answer.body, '"1"']);
    const { name, availabilities, version, created_at, updated_at } = answer.body;
    expect((await app.call("GET", `/artists/${id}`)).body).toEqual({
      id,
      name,
      availabilities,
      version,
      created_at,
      updated_at,
    });
  });

  it("needs no more than a name, and shows an artist of the basic contract the same way", async () => {
    const { body } = await app.call("POST", "/people", { name: "Ana" });
    const plain = { kind: "artist", free_by_default: false, rates: {}, skills: [], team_ids: [], notes: "" };
    expect(body).toMatchObject({ name: "Ana", ...plain, availabilities: [] });
    const artist = (await app.call("POST", "/artists", { name: "Zoé", availabilities: [] })).body;
    expect((await app.call("GET", `/people/${artist.id}`)).body).toEqual({ ...artist, ...plain });
  });

  it("knows an e-mail address again whatever its case", async () => {
    expect((await create({ email: "Élodie.M@Example.ORG" })).email).toBe("élodie.m@example.org");
  });

  it.each(namesOfEveryScript.map((name) => [name]))("keeps the name %j as it was written", async (name) => {
    const { id } = await create({ name });
    expect((await app.call("GET", `/people/${id}`)).body.name).toBe(name);
  });

  const skill = { skill_id: shippedSkill(1), level: 1 };
  it.each([
    ["a name of 10 000 characters", { name: "x".repeat(10_000) }, 422, "invalid_request"],
    ["a name of nothing one can see", { name: " \u200b" }, 422, "invalid_request"],
    ["an unknown field", { admin: true }, 400, "unknown_field"],
    ["an unknown field inside", { rates: { minute: 1 } }, 400, "unknown_field"],
    ["an unknown kind", { kind: "robot" }, 422, "invalid_request"],
    ["nothing for a kind", { kind: null }, 422, "invalid_request"],
    ["what is no e-mail address", { email: "elodie" }, 422, "invalid_request"],
    ["an e-mail address of two lines", { email: "a@b\n.org" }, 422, "invalid_request"],
    ["a latitude beyond the pole", { latitude: 90.01 }, 422, "invalid_request"],
    ["a longitude beyond the date line", { longitude: -180.5 }, 422, "invalid_request"],
    ["a text for a latitude", { latitude: "43" }, 422, "invalid_request"],
    ["half a place", { latitude: undefined }, 422, "invalid_request"],
    ["a birthday that does not exist", { born_on: "1991-02-29" }, 422, "invalid_request"],
    ["a rate below nothing", { rates: { hour: -1 } }, 422, "invalid_request"],
    ["half a cent", { rates: { hour: 0.5 } }, 422, "invalid_request"],
    ["more money than there is", { rates: { day: 1e15 } }, 422, "invalid_request"],
    ["a level of 0", { skills: [{ ...skill, level: 0 }] }, 422, "invalid_request"],
    ["a level of 6", { skills: [{ ...skill, level: 6 }] }, 422, "invalid_request"],
    ["a skill twice", { skills: [skill, { ...skill, level: 2 }] }, 422, "invalid_request"],
    ["a skill nobody knows", { skills: [{ ...skill, skill_id: newId() }] }, 422, "unknown_reference"],
    ["the id of a team twice", { team_ids: [shippedSkill(1), shippedSkill(1)] }, 422, "invalid_request"],
    ["the id of a skill for a team", { team_ids: [shippedSkill(1)] }, 422, "unknown_reference"],
    ["notes that are too long", { notes: "x".repeat(10_001) }, 422, "invalid_request"],
    ["the same availability twice", { availabilities: [morning, morning] }, 409, "availability_repeated"],
    [
      "a reversed availability",
      { availabilities: [slot(morning.end, morning.start)] },
      422,
      "invalid_request",
    ],
    ["a key twice", '{"name":"a","name":"b"}', 400, "malformed_json"],
  ])("refuses %s, and stores nothing", async (_name, over, status, code) => {
    const body = typeof over === "string" ? over : { name: "Ana", ...profile, ...over };
    await expectRefused(app, ["POST", "/people", body], status, code);
  });

  it("refuses an id that an artist has", async () => {
    const { id } = (await app.call("POST", "/artists", { name: "Zoé", availabilities: [] })).body;
    await expectRefused(app, ["POST", "/people", { id, name: "Ana" }], 409, "artist_exists");
  });
});

describe("reading people", () => {
  it("knows nobody of another id, and none of what is no id", async () => {
    for (const id of [newId(), "1", "..%2F..", "%00"])
      await expectRefused(app, ["GET", `/people/${id}`], 404, "person_not_found");
  });

  it("finds them by kind, skill and a part of what they are called", async () => {
    const mark = newId().slice(0, 8);
    await create({ name: `a ${mark}`, email: `b-${mark}@example.org` });
    await create({ name: `z ${mark}`, kind: "artist", skills: [] });
    const found = async (query: string) =>
      (await app.call("GET", `/people?q=${mark}&${query}`)).body.map(({ name }: { name: string }) => name[0]);
    expect(await found("")).toEqual(["a", "z"]);
    expect(await found("kind=artist")).toEqual(["z"]);
    expect(await found(`skill_id=${shippedSkill(9)}`)).toEqual(["a"]);
    expect(await found(`team_id=${newId()}`)).toEqual([]);
    const [hit] = (await app.call("GET", `/search?q=b-${mark}`)).body.items;
    expect(hit).toMatchObject({ kind: "planning.artist", title: `a ${mark}`, subtitle: "Technician" });
  });

  it.each(["limit=0", "sort=age", "q=", "kind=robot", "skill_id=1", "team_id="])(
    "refuses %s",
    async (query) => {
      await expectRefused(app, ["GET", `/people?${query}`], 422, "invalid_request");
    },
  );
});

describe("replacing a person", () => {
  it("replaces everything, but availabilities that are left out", async () => {
    const before = await create();
    const answer = await app.call(...put(before.id, { name: "Zoé", kind: "artist" }, '"1"'));
    expect([answer.status, answer.headers.etag]).toEqual([200, '"2"']);
    expect(answer.body).toMatchObject({ name: "Zoé", kind: "artist", skills: [], availabilities: [morning] });
    expect(answer.body).not.toHaveProperty("email");
    const emptied = await app.call(...put(before.id, { name: "Zoé", availabilities: [] }));
    expect(emptied.body.availabilities).toEqual([]);
  });

  it("takes back what it gave out", async () => {
    const before = await create();
    const answer = await app.call(...put(before.id, before, '"1"'));
    expect(answer.body).toEqual({ ...before, version: 2, updated_at: clock.now() });
  });

  it("has one version with the artist, and keeps the profile when that is replaced", async () => {
    const before = await create();
    await app.call("PUT", `/artists/${before.id}`, { name: "Zoé", availabilities: [] });
    const read = await app.call("GET", `/people/${before.id}`);
    expect(read.body).toMatchObject({ ...profile, name: "Zoé", version: 2 });
    await expectRefused(app, put(before.id, { name: "Old" }, '"1"'), 412, "version_stale");
  });

  it("refuses whom nobody knows and what refers to nothing", async () => {
    const { id } = await create();
    await expectRefused(app, put(newId(), { name: "Ana" }), 404, "person_not_found");
    const skills = [{ skill_id: newId(), level: 1 }];
    await expectRefused(app, put(id, { name: "Ana", skills }), 422, "unknown_reference");
    await expectRefused(
      app,
      put(id, { name: "Ana", availabilities: [morning, morning] }),
      409,
      "availability_repeated",
    );
  });
});

describe("taking back", () => {
  const undo = async (id: string) =>
    (await app.call("POST", `/ledger/${(await entriesOf(id))[0].id}/undo`)).status;

  it("undoes that a person was replaced, then that they were created", async () => {
    const before = await create();
    await app.call(...put(before.id, { name: "Zoé" }));
    expect(await undo(before.id)).toBe(204);
    expect((await app.call("GET", `/people/${before.id}`)).body).toMatchObject({
      name: "Élodie",
      ...profile,
    });
    const [, , created] = await entriesOf(before.id);
    expect((await app.call("POST", `/ledger/${created.id}/undo`)).status).toBe(204);
    expect((await app.call("GET", `/people/${before.id}`)).status).toBe(404);
  });

  it("undoes nothing that would lose a newer change, not even one of the profile alone", async () => {
    const artist = (await app.call("POST", "/artists", { name: "Zoé", availabilities: [] })).body;
    const [created] = await entriesOf(artist.id);
    await app.call(...put(artist.id, { name: "Zoé", notes: "new" }));
    const answer = await app.call("POST", `/ledger/${created.id}/undo`);
    expect([answer.status, answer.body.code]).toEqual([409, "undo_conflict"]);
  });
});

describe("deleting a person", () => {
  it.each(["people", "artists"])(
    "keeps the whole of them in the trash, deleted through /%s",
    async (route) => {
      const before = await create();
      expect((await app.call("DELETE", `/${route}/${before.id}`)).status).toBe(204);
      await expectRefused(app, ["GET", `/people/${before.id}`], 404, "person_not_found");
      const item = await newestTrash();
      expect(item).toMatchObject({ kind: "planning.artist", subject_id: before.id, label: "Élodie" });
      const restored = await app.call("POST", `/trash/${item.id}/restore`, {});
      expect(restored.body).toEqual({ kind: "planning.artist", id: before.id, label: "Élodie" });
      expect((await app.call("GET", `/people/${before.id}`)).body).toEqual(before);
    },
  );

  it("refuses whom nobody knows, and a version that is not the present one", async () => {
    const { id } = await create();
    await expectRefused(app, ["DELETE", `/people/${newId()}`], 404, "person_not_found");
    const headers = { "if-match": '"2"' };
    await expectRefused(app, ["DELETE", `/people/${id}`, undefined, headers], 412, "version_stale");
  });

  it("brings back as a copy where the id was given to another", async () => {
    const before = await create();
    await app.call("DELETE", `/people/${before.id}`);
    const item = await newestTrash();
    await app.call("POST", "/artists", { id: before.id, name: "Other", availabilities: [] });
    const refused = await app.call("POST", `/trash/${item.id}/restore`, {});
    expect(refused.body).toMatchObject({ code: "restore_conflict", options: ["copy"] });
    const { id } = (await app.call("POST", `/trash/${item.id}/restore`, { option: "copy" })).body;
    expect((await app.call("GET", `/people/${id}`)).body).toEqual({ ...before, id });
  });
});
