import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { evening, morning, newId, slot } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

const DAY = "2024-05-12";
const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const person = (name: string, availabilities: readonly unknown[] = [morning]) => ({
  id: newId(),
  name,
  availabilities,
});
const plan = (artists: readonly unknown[], event_date = DAY): Parameters<TestApp["call"]> => [
  "POST",
  "/plannings",
  { event_date, artists },
];
const planned = async (...request: Parameters<typeof plan>) => (await app.call(...plan(...request))).body;

describe("planning a day", () => {
  it("gives each artist, in the order given, the earliest availability of that day", async () => {
    const tomorrow = slot("2024-05-13T08:00:00", "2024-05-13T09:00:00");
    const people = [person("Zoé", [evening, morning, tomorrow]), person("Ana", [evening])];
    const answer = await app.call(...plan(people));
    expect(answer.status).toBe(201);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.body).toEqual({
      planning_id: expect.any(String),
      event_date: DAY,
      assignments: [
        { artist_id: people[0]?.id, slot: morning },
        { artist_id: people[1]?.id, slot: evening },
      ],
    });
    const read = await app.call("GET", `/plannings/${answer.body.planning_id}`);
    expect([read.status, read.body]).toEqual([200, answer.body]);
    expect((await app.call("GET", "/plannings")).body).toContainEqual(answer.body);
  });

  it("adds names, version and time where they are asked for", async () => {
    const { planning_id } = await planned([person("Zoé")]);
    for (const path of [`/plannings/${planning_id}`, "/plannings"]) {
      const { body } = await app.call("GET", `${path}?expand=details`);
      const found = Array.isArray(body) ? body.find((each) => each.planning_id === planning_id) : body;
      expect(found).toMatchObject({
        version: 1,
        created_at: clock.now(),
        assignments: [{ artist_name: "Zoé" }],
      });
    }
  });

  it("creates who is unknown, with all their availabilities", async () => {
    const zoe = person("Zoé", [evening, morning]);
    await planned([zoe, { name: "No id", availabilities: [morning] }]);
    expect((await app.call("GET", `/artists/${zoe.id}`)).body).toMatchObject({
      name: "Zoé",
      availabilities: [morning, evening],
    });
    expect((await app.call("GET", "/artists?q=no%20id")).body).toHaveLength(1);
  });

  it("reuses who is known, and leaves them as they are", async () => {
    const zoe = person("Zoé", [evening]);
    const before = (await app.call("POST", "/artists", zoe)).body;
    const { assignments } = await planned([{ ...zoe, name: "Other", availabilities: [morning] }]);
    expect(assignments).toEqual([{ artist_id: zoe.id, slot: morning }]);
    const again = await planned([{ ...zoe, availabilities: [] }]);
    expect(again.assignments).toEqual([{ artist_id: zoe.id, slot: evening }]);
    expect((await app.call("GET", `/artists/${zoe.id}`)).body).toEqual(before);
  });

  it("plans nobody where nobody is asked for", async () => {
    expect((await planned([])).assignments).toEqual([]);
  });

  it.each(["0001-01-01", "9999-12-31", "2024-02-29"])("plans the day %s", async (date) => {
    const one = slot(`${date}T23:00:00`, `${date}T23:59:59.999999`);
    const body = await planned([person("Zoé", [one])], date);
    expect(body).toMatchObject({ event_date: date, assignments: [{ slot: one }] });
    expect((await app.call("GET", `/plannings?from=${date}&to=${date}`)).body).toEqual([body]);
  });

  it("writes the planning and each artist it created to the ledger, the planning last", async () => {
    const zoe = person("Zoé");
    const { planning_id } = await planned([zoe]);
    const { items } = (await app.call("GET", "/ledger?limit=2")).body;
    expect(
      items.map(({ action, subject }: { action: string; subject: { id: string } }) => [action, subject.id]),
    ).toEqual([
      ["planning.planning.created", planning_id],
      ["planning.artist.created", zoe.id],
    ]);
  });

  it("stores nothing where one of many has no availability that day", async () => {
    const people = [
      person("Ana"),
      person("Bea"),
      person("L'absente", [slot("2024-05-13T08:00", "2024-05-13T09:00")]),
    ];
    const answer = await expectRefused(app, plan(people), 400, "no_availability");
    expect(answer.body.detail).toMatch(/^Artist 'L'absente' has no availability/);
    for (const { id } of people) expect((await app.call("GET", `/artists/${id}`)).status).toBe(404);
  });

  it("stores nothing where one of many brings an availability twice", async () => {
    const people = [person("Ana"), person("Bea", [morning, morning])];
    await expectRefused(app, plan(people), 409, "availability_repeated");
  });

  it.each([
    ["a date that does not exist", plan([], "2024-02-30"), 422, "invalid_request"],
    ["a time for a date", plan([], "2024-05-12T10:00:00"), 422, "invalid_request"],
    ["no date", ["POST", "/plannings", { artists: [] }], 422, "invalid_request"],
    ["no artists", ["POST", "/plannings", { event_date: DAY }], 422, "invalid_request"],
    [
      "an unknown field",
      ["POST", "/plannings", { event_date: DAY, artists: [], x: 1 }],
      400,
      "unknown_field",
    ],
    [
      "1 001 artists",
      plan(Array(1_001).fill({ name: "x", availabilities: [morning] })),
      422,
      "invalid_request",
    ],
    [
      "a reversed availability",
      plan([{ name: "x", availabilities: [{ start: morning.end, end: morning.start }] }]),
      422,
      "invalid_request",
    ],
  ] as const)("refuses %s", async (_name, request, status, code) => {
    await expectRefused(app, [...request], status, code);
  });

  it("refuses one artist twice, whoever else is in it", async () => {
    const zoe = person("Zoé");
    const again = { ...zoe, id: zoe.id.toUpperCase() };
    const answer = await expectRefused(app, plan([person("Ana"), zoe, again]), 422, "invalid_request");
    expect(answer.body.errors).toEqual([{ path: "artists[2].id", message: "is listed twice" }]);
  });
});

describe("reading and deleting plannings", () => {
  it("knows no planning of another id, and none of what is no id", async () => {
    for (const id of [newId(), "1", "%00"]) {
      const answer = await expectRefused(app, ["GET", `/plannings/${id}`], 404, "planning_not_found");
      expect(answer.body.detail).toMatch(/^Planning/);
    }
  });

  it("pages the plannings of a period by date", async () => {
    const dates = ["2030-01-03", "2030-01-01", "2030-01-02", "2030-01-02"];
    for (const date of dates) await planned([], date);
    const seen: string[] = [];
    let path: string | undefined = "/plannings?from=2030-01-01&to=2030-01-03&limit=1";
    while (path !== undefined) {
      const page = await app.call("GET", path);
      seen.push(...page.body.map(({ event_date }: { event_date: string }) => event_date));
      path = /^<\/api\/v1(.+)>; rel="next"$/.exec(page.headers.link ?? "")?.[1];
    }
    expect(seen).toEqual([...dates].sort());
  });

  it("deletes a planning, and keeps the artists it created", async () => {
    const zoe = person("Zoé");
    const { planning_id } = await planned([zoe]);
    const stale = { "if-match": '"2"' };
    await expectRefused(app, ["DELETE", `/plannings/${planning_id}`, undefined, stale], 412, "version_stale");
    expect((await app.call("DELETE", `/plannings/${planning_id}`)).status).toBe(204);
    await expectRefused(app, ["DELETE", `/plannings/${planning_id}`], 404, "planning_not_found");
    expect((await app.call("GET", `/artists/${zoe.id}`)).status).toBe(200);
  });

  it("keeps a planning as it is when an artist of it is replaced or deleted", async () => {
    const zoe = person("Zoé");
    const before = await planned([zoe]);
    await app.call("PUT", `/artists/${zoe.id}`, { name: "Renamed", availabilities: [] });
    await app.call("DELETE", `/artists/${zoe.id}`);
    const path = `/plannings/${before.planning_id}`;
    expect((await app.call("GET", path)).body).toEqual(before);
    expect((await app.call("GET", `${path}?expand=details`)).body.assignments[0].artist_name).toBe("Zoé");
  });
});
