import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { newId } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
  stage = await setStage(app.database.queries);
});
afterAll(() => app.close());

const evening = { start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00" };
const valid = { title: "Représentation", ...evening, posts: [{ role: "Plateau", count: 2 }] };
type Body = Record<string, unknown>;
type Call = Parameters<TestApp["call"]>;

const create = async (over: Body = {}) =>
  (await app.call("POST", `/productions/${stage.productionId}/shifts`, { ...valid, ...over })).body;
const read = async (id: string) => (await app.call("GET", `/shifts/${id}`)).body;
const entriesOn = async (id: string) => (await app.call("GET", `/ledger?subject=${id}`)).body.items;
const undo = (entry: { id: string }): Call => ["POST", `/ledger/${entry.id}/undo`];

describe("a series", () => {
  const series = (body: Body): Call => ["POST", `/productions/${stage.productionId}/shift-series`, body];
  const base = { title: "Répétition", at: "14:00", minutes: 180, posts: [{ role: "Jeu", count: 3 }] };

  it("makes the same shift on each day, and is taken back as a whole", async () => {
    const { status, body } = await app.call(...series({ ...base, days: ["2026-12-01", "2026-12-03"] }));
    expect(status).toBe(201);
    expect(body.items.map(({ start }: Body) => start)).toEqual([
      "2026-12-01T14:00:00",
      "2026-12-03T14:00:00",
    ]);
    expect(await read(body.items[1].id)).toEqual(body.items[1]);
    const [entry] = await entriesOn(stage.productionId);
    expect(entry.action).toBe("planning.shifts.created");
    expect((await app.call(...undo(entry))).status).toBe(204);
    for (const { id } of body.items)
      await expectRefused(app, ["GET", `/shifts/${id}`], 404, "shift_not_found");
  });

  it("follows the days of the week, and crosses a change of the clocks", async () => {
    const weekly = { from: "2026-10-19", to: "2026-11-01", weekdays: [6, 7] };
    const { body } = await app.call(...series({ ...base, weekly, at: "22:00", minutes: 300 }));
    expect(body.items.map(({ start, end }: Body) => [start, end])).toEqual([
      ["2026-10-24T22:00:00", "2026-10-25T02:00:00"],
      ["2026-10-25T22:00:00", "2026-10-26T03:00:00"],
      ["2026-10-31T22:00:00", "2026-11-01T03:00:00"],
      ["2026-11-01T22:00:00", "2026-11-02T03:00:00"],
    ]);
  });

  it("may give a window for each day", async () => {
    const between = { from: "18:00", to: "02:00" };
    const { body } = await app.call(...series({ ...base, at: undefined, between, days: ["2026-12-31"] }));
    expect(body.items).toMatchObject([
      { window: { start: "2026-12-31T18:00:00", end: "2027-01-01T02:00:00" }, minutes: 180 },
    ]);
  });

  it("makes 500 at once, and none where one cannot be", async () => {
    const days = Array.from({ length: 500 }, (_, index) =>
      Temporal.PlainDate.from("2030-01-01").add({ days: index }).toString(),
    );
    const { body } = await app.call(...series({ ...base, days }));
    expect(body.items).toHaveLength(500);
    const room = { venue_id: stage.venueId, room_id: stage.rooms[1] };
    await app.call(...series({ ...base, ...room, days: ["2031-03-03"] }));
    const taken = { ...base, ...room, days: ["2031-03-02", "2031-03-03", "2031-03-04"] };
    await expectRefused(app, series(taken), 409, "room_taken");
    const tooLong = { ...base, ...room, days: ["2031-04-01", "2031-04-02"], minutes: 1_441 };
    await expectRefused(app, series(tooLong), 409, "room_taken");
  });

  const days = ["2026-12-01"];
  it.each([
    ["no days", { ...base }],
    ["no days at all", { ...base, days: [] }],
    ["days in two ways", { ...base, days, weekly: { from: "2026-12-01", to: "2026-12-02", weekdays: [1] } }],
    ["a day twice", { ...base, days: [...days, ...days] }],
    [
      "501 days",
      { ...base, weekly: { from: "2026-01-01", to: "2027-05-16", weekdays: [1, 2, 3, 4, 5, 6, 7] } },
    ],
    [
      "a pattern that never comes",
      { ...base, weekly: { from: "2026-12-01", to: "2026-12-01", weekdays: [1] } },
    ],
    ["a reversed period", { ...base, weekly: { from: "2026-12-02", to: "2026-12-01", weekdays: [1] } }],
    ["all the years there are", { ...base, weekly: { from: "0001-01-01", to: "9999-12-31", weekdays: [1] } }],
    [
      "an eighth day of the week",
      { ...base, weekly: { from: "2026-12-01", to: "2026-12-31", weekdays: [8] } },
    ],
    ["no hour", { ...base, at: undefined, days }],
    ["an hour that is none", { ...base, at: "24:00", days }],
  ])("refuses %s", async (_name, body) => {
    await expectRefused(app, series(body), 422, "invalid_request");
  });
});

describe("duplicating a shift", () => {
  it("makes it again on other days, or from another time on, with nobody in it", async () => {
    const shift = await create({ tags: ["soir"], notes: "x" });
    const days = ["2026-11-28", "2026-12-05"];
    const answer = await app.call("POST", `/shifts/${shift.id}/duplicate`, { days });
    expect(answer.status).toBe(201);
    expect(answer.body.items.map(({ day }: Body) => day)).toEqual(days);
    const [copy] = answer.body.items;
    expect(copy).toMatchObject({ title: shift.title, tags: ["soir"], notes: "x", minutes: 210, version: 1 });
    expect(copy.posts[0].id).not.toBe(shift.posts[0].id);
    const later = await app.call("POST", `/shifts/${shift.id}/duplicate`, { start: "2026-11-22T08:00" });
    expect(later.body.items).toMatchObject([{ start: "2026-11-22T08:00:00", end: "2026-11-22T11:30:00" }]);
    const [entry] = await entriesOn(stage.productionId);
    expect((await app.call(...undo(entry))).status).toBe(204);
    await expectRefused(app, ["GET", `/shifts/${later.body.items[0].id}`], 404, "shift_not_found");
  });

  it("refuses what cannot be", async () => {
    const { id } = await create();
    const duplicate = (body: unknown, of = id): Call => ["POST", `/shifts/${of}/duplicate`, body];
    await expectRefused(app, duplicate({}), 422, "invalid_request");
    await expectRefused(app, duplicate({ days: ["2026-12-01"], start: "x" }), 422, "invalid_request");
    await expectRefused(app, duplicate({ start: "x" }), 422, "shift_times_invalid");
    await expectRefused(
      app,
      duplicate({ days: ["9999-12-31"], start: undefined }, newId()),
      404,
      "shift_not_found",
    );
    const room = { venue_id: stage.venueId, room_id: stage.rooms[0] };
    const there = await create({ ...room, start: "2029-01-01T10:00", end: "2029-01-01T11:00" });
    await expectRefused(app, duplicate({ start: "2029-01-01T10:30" }, there.id), 409, "room_taken");
  });
});

describe("a window of shifts", () => {
  it("is read by pages, each shift once, also 5 000 of them at once", async () => {
    const own = await setStage(app.database.queries);
    const days = Array.from({ length: 90 }, (_, index) =>
      Temporal.PlainDate.from("2040-01-01").add({ days: index }).toString(),
    );
    const series = `/productions/${own.productionId}/shift-series`;
    for (let index = 0; index < 56; index++)
      await app.call("POST", series, { title: "x", days, at: "10:00", minutes: 60 });
    const query = `/shifts?from=2040-01-01&to=2040-03-30&production_id=${own.productionId}`;
    const all = await app.call("GET", query);
    expect(all.body).toHaveLength(5_040);
    const seen = new Set<string>();
    let next: string | undefined = `${query}&limit=200`;
    while (next !== undefined) {
      const page: Awaited<ReturnType<TestApp["call"]>> = await app.call("GET", next);
      for (const { id } of page.body) seen.add(id);
      next = /^<\/api\/v1(.+)>; rel="next"$/.exec(page.headers.link ?? "")?.[1];
    }
    expect(seen.size).toBe(5_040);
  });

  it.each([
    ["no days", "", "invalid_request"],
    ["no last day", "from=2026-11-21", "invalid_request"],
    ["a reversed period", "from=2026-11-21&to=2026-11-20", "invalid_request"],
    ["93 days", "from=2026-01-01&to=2026-04-03", "invalid_request"],
    ["a day that is none", "from=2026-02-30&to=2026-03-01", "invalid_request"],
    ["a production that is none", "from=2026-11-21&to=2026-11-21&production_id=x", "invalid_request"],
    ["a cursor of another list", "from=2026-11-21&to=2026-11-21&cursor=WyJ4Il0", "invalid_cursor"],
    ["a key twice", "from=2026-11-21&from=2026-11-22&to=2026-11-23", "invalid_request"],
  ])("refuses %s", async (_name, query, code) => {
    await expectRefused(app, ["GET", `/shifts?${query}`], 422, code);
  });

  it("may lie at either end of the calendar", async () => {
    for (const [from, to] of [
      ["0001-01-01", "0001-01-01"],
      ["9999-12-31", "9999-12-31"],
    ])
      expect((await app.call("GET", `/shifts?from=${from}&to=${to}`)).status).toBe(200);
  });
});
