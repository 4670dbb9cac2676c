import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const production = { name: "Le Songe", starts_on: "2026-11-02", ends_on: "2027-01-30" };
const missionType = { name: "Représentation", posts: [{ role: "Plateau", count: 2 }], minutes: 240 };

/** What is the same for everything an organisation keeps in a list and edits. */
const kinds = [
  {
    path: "/productions",
    kind: "planning.production",
    valid: production,
    stored: { ...production, color: "#4c6ef5", notes: "" },
    other: { ...production, name: "La Tempête", budget: 1_000_000, color: "#ff0000", notes: "a\nb" },
    missing: "production_not_found",
  },
  {
    path: "/mission-types",
    kind: "planning.mission-type",
    valid: missionType,
    stored: {
      ...missionType,
      posts: [{ role: "Plateau", level: 1, count: 2 }],
      break_minutes: 0,
      rest_minutes: 0,
      is_cachet: false,
      tags: [],
    },
    other: {
      ...missionType,
      name: "Montage",
      posts: [],
      minutes: 600,
      break_minutes: 60,
      rest_minutes: 660,
      is_cachet: true,
      tags: ["jour"],
    },
    missing: "mission_type_not_found",
  },
];

describe.each(kinds)("$path", ({ path, kind, valid, stored, other, missing }) => {
  const create = async (over: Record<string, unknown> = {}) =>
    (await app.call("POST", path, { ...valid, ...over })).body;
  const put = (id: string, body: unknown, ifMatch = "*"): Parameters<TestApp["call"]> => [
    "PUT",
    `${path}/${id}`,
    body,
    { "if-match": ifMatch },
  ];
  const entriesOn = async (id: string) => (await app.call("GET", `/ledger?subject=${id}`)).body.items;
  const trashed = async (id: string) =>
    (await app.call("GET", "/trash?limit=200")).body.items.find(
      (item: { subject_id: string }) => item.subject_id === id,
    );

  it("answers a creation with what is stored, and reads it again", async () => {
    const answer = await app.call("POST", path, valid);
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    const { id, version, created_at, updated_at, ...said } = answer.body;
    expect(said).toEqual(stored);
    expect([version, created_at, updated_at]).toEqual([1, clock.now(), clock.now()]);
    const read = await app.call("GET", `${path}/${id}`);
    expect([read.body, read.headers.etag]).toEqual([answer.body, '"1"']);
  });

  it("replaces everything, and takes back what it gave out", async () => {
    const before = await create();
    const answer = await app.call(...put(before.id, { ...before, ...other }, '"1"'));
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: other });
    expect((await app.call("GET", `${path}/${before.id}`)).body).toEqual(answer.body);
    const again = await app.call(...put(before.id, valid));
    expect(again.body).toMatchObject({ ...stored, version: 3 });
    expect(again.body).not.toHaveProperty("budget");
  });

  it("refuses a version that is not the present one", async () => {
    const { id } = await create();
    await app.call(...put(id, other));
    await expectRefused(app, put(id, valid, '"1"'), 412, "version_stale");
    await expectRefused(
      app,
      ["DELETE", `${path}/${id}`, undefined, { "if-match": '"1"' }],
      412,
      "version_stale",
    );
  });

  it("knows nothing of another id", async () => {
    for (const id of [newId(), "1", "%00"]) {
      await expectRefused(app, ["GET", `${path}/${id}`], 404, missing);
      await expectRefused(app, put(id, valid), 404, missing);
      await expectRefused(app, ["DELETE", `${path}/${id}`], 404, missing);
    }
  });

  it("goes to the trash and comes back exactly", async () => {
    const before = (await app.call("POST", path, other)).body;
    expect((await app.call("DELETE", `${path}/${before.id}`)).status).toBe(204);
    await expectRefused(app, ["GET", `${path}/${before.id}`], 404, missing);
    const item = await trashed(before.id);
    expect(item).toMatchObject({ kind, label: before.name });
    expect((await app.call("POST", `/trash/${item.id}/restore`)).status).toBe(200);
    expect((await app.call("GET", `${path}/${before.id}`)).body).toEqual(before);
  });

  it("is undone as long as nobody changed it since", async () => {
    const before = await create();
    const [created] = await entriesOn(before.id);
    await app.call(...put(before.id, other));
    const [replaced] = await entriesOn(before.id);
    await expectRefused(app, ["POST", `/ledger/${created.id}/undo`], 409, "undo_conflict");
    expect((await app.call("POST", `/ledger/${replaced.id}/undo`)).status).toBe(204);
    const {
      version: _version,
      updated_at: _at,
      ...body
    } = (await app.call("GET", `${path}/${before.id}`)).body;
    expect(before).toMatchObject(body);
    await expectRefused(app, ["POST", `/ledger/${replaced.id}/undo`], 409, "undo_conflict");
    expect((await app.call("POST", `/ledger/${created.id}/undo`)).status).toBe(204);
    await expectRefused(app, ["GET", `${path}/${before.id}`], 404, missing);
  });

  it("is listed by pages, each once, and found by a part of its name", async () => {
    const mark = newId().slice(0, 8);
    for (const name of ["b", "É", "a"]) await create({ name: `${mark} ${name}` });
    const seen: string[] = [];
    let next: string | undefined = `${path}?q=${mark}&limit=2`;
    while (next !== undefined) {
      const page = await app.call("GET", next);
      seen.push(...page.body.map(({ name }: { name: string }) => name.slice(9)));
      next = /^<\/api\/v1(.+)>; rel="next"$/.exec(page.headers.link ?? "")?.[1];
    }
    expect(seen.sort()).toEqual(["a", "b", "É"].sort());
  });

  it.each([
    ["nothing", undefined],
    ["a list", []],
    ["no name", { ...valid, name: undefined }],
    ["an empty name", { ...valid, name: " " }],
    ["a name of 10 000 characters", { ...valid, name: "x".repeat(10_000) }],
    ["a name of two lines", { ...valid, name: "a\nb" }],
    ["a number for a name", { ...valid, name: 1 }],
  ])("refuses %s", async (_name, body) => {
    await expectRefused(app, ["POST", path, body], 422, "invalid_request");
    const { id } = await create();
    await expectRefused(app, put(id, body), 422, "invalid_request");
  });

  it("refuses what it does not know, and a key twice", async () => {
    await expectRefused(app, ["POST", path, { ...valid, admin: true }], 400, "unknown_field");
    const twice = JSON.stringify(valid).replace("{", '{"name":"x",');
    await expectRefused(app, ["POST", path, twice], 400, "malformed_json");
    await expectRefused(app, ["GET", `${path}?cursor=x`], 422, "invalid_cursor");
    await expectRefused(app, ["GET", `${path}?limit=1&limit=2`], 422, "invalid_request");
  });
});

describe("a production", () => {
  it.each([
    ["a period that ends before it begins", { ends_on: "2026-11-01" }, "ends_on"],
    ["a day that does not exist", { starts_on: "2026-02-30" }, "starts_on"],
    ["the year 0", { starts_on: "0000-01-01" }, "starts_on"],
    ["a negative budget", { budget: -1 }, "budget"],
    ["a budget of half a cent", { budget: 0.5 }, "budget"],
    ["an endless budget", { budget: 1e300 }, "budget"],
    ["a colour that is none", { color: "red" }, "color"],
    ["a style for a colour", { color: "#fff;}" }, "color"],
    ["a team id that is none", { team_id: "1" }, "team_id"],
  ])("refuses %s", async (_name, over, path) => {
    const answer = await expectRefused(
      app,
      ["POST", "/productions", { ...production, ...over }],
      422,
      "invalid_request",
    );
    expect(answer.body.errors.map((error: { path: string }) => error.path)).toContain(path);
  });

  it("may last one day, or all the years there are", async () => {
    for (const [starts_on, ends_on] of [
      ["2026-11-02", "2026-11-02"],
      ["0001-01-01", "9999-12-31"],
    ]) {
      const answer = await app.call("POST", "/productions", { ...production, starts_on, ends_on });
      expect(answer.body).toMatchObject({ starts_on, ends_on });
    }
  });

  it("refuses a team nobody knows, and says which", async () => {
    const team_id = newId();
    const answer = await expectRefused(
      app,
      ["POST", "/productions", { ...production, team_id }],
      422,
      "unknown_reference",
    );
    expect(answer.body.reference).toEqual({ kind: "teams", id: team_id });
  });

  it("is found by the search, by a part of its name", async () => {
    const { body } = await app.call("POST", "/productions", { ...production, name: "Ñandú 漢" });
    const french = await app.call("GET", "/search?q=nandu", undefined, { "accept-language": "fr" });
    expect(french.body.items).toEqual([
      { kind: "planning.production", id: body.id, title: "Ñandú 漢", subtitle: "Production" },
    ]);
  });
});

describe("a mission type", () => {
  const post = missionType.posts[0];
  it.each([
    ["no minutes", { minutes: 0 }],
    ["more than two days", { minutes: 2_881 }],
    ["half a minute", { minutes: 0.5 }],
    ["a break as long as itself", { minutes: 60, break_minutes: 60 }],
    ["a negative break", { break_minutes: -1 }],
    ["a rest of a year", { rest_minutes: 525_600 }],
    ["a post for nobody", { posts: [{ ...post, count: 0 }] }],
    ["a post for less than nobody", { posts: [{ ...post, count: -1 }] }],
    ["a post for a crowd", { posts: [{ ...post, count: 1e9 }] }],
    ["a post without a role", { posts: [{ count: 1 }] }],
    ["a level of 6", { posts: [{ ...post, level: 6 }] }],
    ["a level of 0", { posts: [{ ...post, level: 0 }] }],
    ["51 posts", { posts: Array.from({ length: 51 }, () => post) }],
    ["a tag twice", { tags: ["a", "a"] }],
    ["a word for a truth", { is_cachet: "yes" }],
  ])("refuses %s", async (_name, over) => {
    await expectRefused(app, ["POST", "/mission-types", { ...missionType, ...over }], 422, "invalid_request");
  });

  it.each([
    ["skills", { posts: [{ ...post, skill_id: newId() }] }],
    ["venues", { venue_id: newId() }],
  ])("refuses %s nobody knows", async (kind, over) => {
    const answer = await expectRefused(
      app,
      ["POST", "/mission-types", { ...missionType, ...over }],
      422,
      "unknown_reference",
    );
    expect(answer.body.reference.kind).toBe(kind);
  });
});
