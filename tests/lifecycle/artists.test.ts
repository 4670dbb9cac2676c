import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { evening, morning, newId, slot } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { byCodePoint, namesOfEveryScript } from "../support/texts.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const create = async (over: Record<string, unknown> = {}) =>
  (await app.call("POST", "/artists", { name: "Élodie", availabilities: [morning], ...over })).body;
const ledgerOf = async (id: string) => (await app.call("GET", `/ledger?subject=${id}`)).body.items;

describe("creating an artist", () => {
  it("answers with what is stored, its version and where from it can be read", async () => {
    const id = newId();
    const answer = await app.call("POST", "/artists", {
      id,
      name: "Élodie",
      availabilities: [evening, morning],
    });
    expect(answer.status).toBe(201);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body).toEqual({
      id,
      name: "Élodie",
      availabilities: [morning, evening],
      version: 1,
      created_at: clock.now(),
      updated_at: clock.now(),
    });
    const read = await app.call("GET", `/artists/${id}`);
    expect([read.status, read.body, read.headers.etag]).toEqual([200, answer.body, '"1"']);
  });

  it("gives an id to whoever brings none, and folds one in capitals", async () => {
    const [one, two] = [await create(), await create()];
    expect(one.id).not.toBe(two.id);
    const id = newId();
    expect((await create({ id: id.toUpperCase() })).id).toBe(id);
    expect((await app.call("GET", `/artists/${id.toUpperCase()}`)).status).toBe(200);
  });

  it("is written to the ledger, by whom and in which request", async () => {
    const answer = await app.call(
      "POST",
      "/artists",
      { name: "Zoé", availabilities: [morning] },
      { "x-request-id": "my-request" },
    );
    expect(answer.headers["x-request-id"]).toBe("my-request");
    expect(await ledgerOf(answer.body.id)).toEqual([
      expect.objectContaining({
        action: "planning.artist.created",
        actor: expect.objectContaining({ kind: "loopback" }),
        subject: { type: "planning.artist", id: answer.body.id, label: "Zoé" },
        after: expect.objectContaining({ name: "Zoé", availabilities: [morning] }),
        request_id: "my-request",
        at: clock.now(),
      }),
    ]);
  });

  it.each(namesOfEveryScript.map((name) => [name]))("keeps the name %j as it was written", async (name) => {
    const { id } = await create({ name });
    expect((await app.call("GET", `/artists/${id}`)).body.name).toBe(name);
  });

  it.each([
    ["a time without seconds", "2024-05-12T10:00", "2024-05-12T10:00:00"],
    ["a time with an offset, in the organisation's zone", "2024-05-12T10:00:00Z", "2024-05-12T12:00:00"],
    ["the hour that does not exist", "2024-03-31T02:30:00", "2024-03-31T02:30:00"],
    ["a fraction", "2024-05-12T10:00:00.25", "2024-05-12T10:00:00.25"],
  ])("takes %s: %s", async (_name, start, stored) => {
    const body = await create({ availabilities: [{ start, end: "2030-01-01T00:00:00" }] });
    expect(body.availabilities[0].start).toBe(stored);
  });

  it("takes 10 000 availabilities, and refuses one more", async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => {
      const year = String(1_000 + Math.floor(index / 12)).padStart(4, "0");
      const month = String(1 + (index % 12)).padStart(2, "0");
      return { start: `${year}-${month}-01T00:00`, end: `${year}-${month}-01T01:00` };
    });
    const { body, status } = await app.call("POST", "/artists", {
      name: "Ana",
      availabilities: many.slice(1),
    });
    expect([status, body.availabilities.length]).toEqual([201, 10_000]);
    const read = await app.call("GET", `/artists/${body.id}`);
    expect(read.body.availabilities).toEqual(body.availabilities);
    await expectRefused(
      app,
      ["POST", "/artists", { name: "Ana", availabilities: many }],
      422,
      "invalid_request",
    );
  });

  it("refuses an id that is taken, whoever has it stays as they are", async () => {
    const { id } = await create();
    const again = { id, name: "Somebody else", availabilities: [evening] };
    const answer = await expectRefused(app, ["POST", "/artists", again], 409, "artist_exists");
    expect(answer.body.detail).toMatch(/^Artist/);
    const french = await app.call("POST", "/artists", again, { "accept-language": "fr-FR,fr;q=0.9" });
    expect(french.body.detail).toMatch(/^Artiste déjà enregistré/);
  });

  it("refuses the same availability twice, also where it is written in two ways", async () => {
    for (const other of [
      morning,
      { start: "2024-05-12T09:00", end: morning.end },
      { start: "2024-05-12T07:00:00Z", end: "2024-05-12T12:00:00.000" },
    ]) {
      const body = { name: "Ana", availabilities: [morning, evening, other] };
      await expectRefused(app, ["POST", "/artists", body], 409, "availability_repeated");
    }
  });

  it.each([
    ["zero-length", morning.start, morning.start],
    ["reversed", morning.end, morning.start],
    ["zero-length once its offset is seen", "2024-05-12T10:00:00+02:00", "2024-05-12T08:00:00Z"],
    [
      "the night a clock goes back, by its wall-clock times",
      "2024-10-27T02:30:00+02:00",
      "2024-10-27T02:30:00+01:00",
    ],
  ])("refuses an availability that is %s", async (_name, start, end) => {
    const body = { name: "Ana", availabilities: [morning, { start, end }] };
    const answer = await expectRefused(app, ["POST", "/artists", body], 422, "invalid_request");
    expect(answer.body.errors).toEqual([
      { path: "availabilities[1].end", message: "Availability end must be after start" },
    ]);
    expect(answer.text).toContain("Availability end must be after start");
  });

  const valid = { name: "Ana", availabilities: [] };
  it.each([
    ["no name", { availabilities: [] }, 422, "invalid_request"],
    ["an empty name", { ...valid, name: "" }, 422, "invalid_request"],
    ["a name of nothing one can see", { ...valid, name: " \u00a0\u200b" }, 422, "invalid_request"],
    ["a name with a control character", { ...valid, name: "A\u0000na" }, 422, "invalid_request"],
    ["a name of two lines", { ...valid, name: "A\nna" }, 422, "invalid_request"],
    ["a name of half a character", { ...valid, name: "A\ud83c" }, 422, "invalid_request"],
    ["a name of 501 characters", { ...valid, name: "x".repeat(501) }, 422, "invalid_request"],
    ["a name of 10 000 characters", { ...valid, name: "x".repeat(10_000) }, 422, "invalid_request"],
    ["a number for a name", { ...valid, name: 7 }, 422, "invalid_request"],
    ["an id that is none", { ...valid, id: "1" }, 422, "invalid_request"],
    ["no list of availabilities", { name: "Ana" }, 422, "invalid_request"],
    [
      "an availability without an end",
      { ...valid, availabilities: [{ start: "2024-05-12T10:00" }] },
      422,
      "invalid_request",
    ],
    [
      "a date that does not exist",
      { ...valid, availabilities: [slot("2024-02-30T10:00", "2024-03-01T10:00")] },
      422,
      "invalid_request",
    ],
    [
      "the year 0",
      { ...valid, availabilities: [slot("0000-01-01T10:00", "2024-03-01T10:00")] },
      422,
      "invalid_request",
    ],
    [
      "the year 10000",
      { ...valid, availabilities: [slot("2024-01-01T10:00", "10000-03-01T10:00")] },
      422,
      "invalid_request",
    ],
    ["an unknown field", { ...valid, admin: true }, 400, "unknown_field"],
    [
      "an unknown field inside",
      { ...valid, availabilities: [{ ...morning, note: "x" }] },
      400,
      "unknown_field",
    ],
    ["a list", [valid], 422, "invalid_request"],
    ["nothing", undefined, 422, "invalid_request"],
    ["what is not JSON", "{name:", 400, "malformed_json"],
    ["a key twice", '{"name":"a","name":"b","availabilities":[]}', 400, "malformed_json"],
    ["__proto__", '{"name":"a","availabilities":[],"__proto__":{"admin":true}}', 400, "malformed_json"],
    ["deep nesting", `{"name":${"[".repeat(40)}${"]".repeat(40)}}`, 400, "malformed_json"],
  ])("refuses %s, and stores nothing", async (_name, body, status, code) => {
    await expectRefused(app, ["POST", "/artists", body], status, code);
  });
});

describe("reading artists", () => {
  it("knows no artist of another id, and none of what is no id", async () => {
    for (const id of [newId(), "1", "undefined", "..%2F..", "%00", "x".repeat(150)])
      await expectRefused(app, ["GET", `/artists/${id}`], 404, "artist_not_found");
  });

  it("lists all by name, and pages of them by what the header says is next", async () => {
    const mark = newId().slice(0, 8);
    const names = ["b", "a", "É", "漢", "B"].map((name) => `${name} ${mark}`);
    for (const name of names) await create({ name });
    const all = await app.call("GET", `/artists?q=${mark}`);
    expect(all.body.map(({ name }: { name: string }) => name)).toEqual([...names].sort(byCodePoint));
    expect(all.headers.link).toBeUndefined();
    const seen: string[] = [];
    let path: string | undefined = `/artists?q=${mark}&limit=2`;
    while (path !== undefined) {
      const page = await app.call("GET", path);
      seen.push(...page.body.map(({ name }: { name: string }) => name));
      path = /^<\/api\/v1(.+)>; rel="next"$/.exec(page.headers.link ?? "")?.[1];
    }
    expect(seen).toEqual([...names].sort(byCodePoint));
  });

  it("follows its own cursor over the longest names", async () => {
    const mark = "漢字".repeat(245);
    for (const end of ["一", "二", "三"]) await create({ name: mark + end });
    for (const sort of ["name", "alphabetical"]) {
      const first = await app.call(
        "GET",
        `/artists?limit=1&sort=${sort}&q=${encodeURIComponent("漢字漢字")}`,
      );
      const next = /^<\/api\/v1(.+)>; rel="next"$/.exec(first.headers.link ?? "")?.[1];
      expect((await app.call("GET", next ?? "")).status).toBe(200);
    }
  });

  it.each([
    ["limit=0", "invalid_request"],
    ["limit=201", "invalid_request"],
    ["limit=x", "invalid_request"],
    ["limit=1&limit=2", "invalid_request"],
    ["cursor=x", "invalid_cursor"],
    ["cursor=bnVsbA", "invalid_cursor"],
    ["sort=age", "invalid_request"],
    ["q=", "invalid_request"],
    ["q=%00", "invalid_request"],
  ])("refuses %s", async (query, code) => {
    await expectRefused(app, ["GET", `/artists?${query}`], 422, code);
  });
});

describe("replacing an artist", () => {
  const put = (id: string, body: unknown, ifMatch?: string): Parameters<TestApp["call"]> => [
    "PUT",
    `/artists/${id}`,
    body,
    ifMatch === undefined ? {} : { "if-match": ifMatch },
  ];

  it("replaces the name and the whole set of availabilities", async () => {
    const before = await create({ availabilities: [morning, evening] });
    clock.move(60_000);
    const answer = await app.call(...put(before.id, { name: "Zoé", availabilities: [evening] }));
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(answer.body).toEqual({
      ...before,
      name: "Zoé",
      availabilities: [evening],
      version: 2,
      updated_at: clock.now(),
    });
    expect((await app.call("GET", `/artists/${before.id}`)).body).toEqual(answer.body);
  });

  it("takes back what it gave out, and what it was before stays in the ledger", async () => {
    const before = await create();
    const answer = await app.call(...put(before.id, { ...before, name: "Zoé" }, '"1"'));
    expect(answer.status).toBe(200);
    const [entry] = await ledgerOf(before.id);
    expect(entry).toMatchObject({
      action: "planning.artist.replaced",
      before: { name: "Élodie", availabilities: [morning] },
      after: { name: "Zoé", availabilities: [morning] },
    });
  });

  it("refuses a version that is not the present one, and says which is", async () => {
    const { id } = await create();
    await app.call(...put(id, { name: "Zoé", availabilities: [] }, '"1"'));
    for (const stale of ['"1"', '"3"', "2", '"two"', '""', '"9007199254740993"']) {
      const answer = await expectRefused(
        app,
        put(id, { name: "Old", availabilities: [] }, stale),
        412,
        "version_stale",
      );
      expect(answer.body.current_version).toBe(2);
    }
    for (const good of ['W/"2"', "*"])
      expect((await app.call(...put(id, { name: "Zoé", availabilities: [] }, good))).status).toBe(200);
  });

  it("refuses an artist nobody knows, a repeated availability and what does not fit", async () => {
    const { id } = await create();
    const body = { name: "Zoé", availabilities: [morning, morning] };
    await expectRefused(app, put(newId(), { ...body, availabilities: [] }), 404, "artist_not_found");
    await expectRefused(app, put("no-id", { ...body, availabilities: [] }), 404, "artist_not_found");
    await expectRefused(app, put(id, body), 409, "availability_repeated");
    await expectRefused(app, put(id, { name: "Zoé" }), 422, "invalid_request");
    await expectRefused(app, put(id, { name: "Zoé", availabilities: [], admin: true }), 400, "unknown_field");
  });
});

describe("deleting an artist", () => {
  it("puts it in the trash, availabilities too, and its id is free", async () => {
    const before = await create();
    const answer = await app.call("DELETE", `/artists/${before.id}`);
    expect([answer.status, answer.text]).toEqual([204, ""]);
    await expectRefused(app, ["GET", `/artists/${before.id}`], 404, "artist_not_found");
    await expectRefused(app, ["DELETE", `/artists/${before.id}`], 404, "artist_not_found");
    expect((await create({ id: before.id, availabilities: [morning] })).version).toBe(1);
  });

  it("refuses a version that is not the present one", async () => {
    const { id } = await create();
    const remove = (tag: string): Parameters<TestApp["call"]> => [
      "DELETE",
      `/artists/${id}`,
      undefined,
      { "if-match": tag },
    ];
    await expectRefused(app, remove('"2"'), 412, "version_stale");
    expect((await app.call(...remove('"1"'))).status).toBe(204);
  });
});

it("stores nothing, whatever is refused, and everything it says it stored", async () => {
  const piece = fc.constantFrom<unknown>(
    "2024-05-12T10:00:00",
    "2024-05-12T18:00:00",
    "x",
    "",
    5,
    null,
    "9999-12-31T23:59:59",
  );
  const availability = fc.record({ start: piece, end: piece });
  const body = fc.record(
    {
      name: fc.oneof(fc.string(), fc.constant("Ana")),
      availabilities: fc.array(availability, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(body, async (artist) => {
      const count = async () => (await app.call("GET", "/ledger?limit=1")).body.items[0]?.id;
      const before = await count();
      const answer = await app.call("POST", "/artists", artist);
      if (answer.status === 201) {
        expect((await app.call("GET", `/artists/${answer.body.id}`)).body).toEqual(answer.body);
      } else {
        expect([400, 409, 422]).toContain(answer.status);
        expect(await count()).toBe(before);
      }
    }),
    { numRuns: 60 },
  );
});
