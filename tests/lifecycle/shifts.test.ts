import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

const clock = testClock();
let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
  stage = await setStage(app.database.queries, { zone: "America/New_York" });
});
afterAll(() => app.close());

const evening = { start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00" };
const valid = { title: "Représentation", ...evening, posts: [{ role: "Plateau", count: 2 }] };
type Body = Record<string, unknown>;
type Call = Parameters<TestApp["call"]>;

const path = (id = stage.productionId) => `/productions/${id}/shifts`;
const create = async (over: Body = {}) => (await app.call("POST", path(), { ...valid, ...over })).body;
const read = async (id: string) => (await app.call("GET", `/shifts/${id}`)).body;
const put = (id: string, body: unknown, ifMatch = "*"): Call => [
  "PUT",
  `/shifts/${id}`,
  body,
  { "if-match": ifMatch },
];
const entriesOn = async (id: string) => (await app.call("GET", `/ledger?subject=${id}`)).body.items;
const undo = (entry: { id: string }): Call => ["POST", `/ledger/${entry.id}/undo`];
const trashed = async (id: string) =>
  (await app.call("GET", "/trash?limit=200")).body.items.find(
    (item: { subject_id: string }) => item.subject_id === id,
  );
/** What a shift says, whatever its version. */
const said = ({ version: _version, updated_at: _at, ...rest }: Body) => rest;
const newType = async (over: Body = {}) =>
  (await app.call("POST", "/mission-types", { name: "Montage", posts: [], minutes: 600, ...over })).body;

describe("creating a shift", () => {
  it("answers with what is stored, and reads it again", async () => {
    const answer = await app.call("POST", path(), valid);
    expect(answer).toMatchObject({ status: 201, headers: { etag: '"1"' } });
    const { id, posts, ...rest } = answer.body;
    expect(rest).toEqual({
      production_id: stage.productionId,
      title: "Représentation",
      day: "2026-11-21",
      ...evening,
      shares_room: false,
      minutes: 210,
      break_minutes: 0,
      rest_minutes: 0,
      is_cachet: false,
      tags: [],
      notes: "",
      assignments: [],
      version: 1,
      created_at: clock.now(),
      updated_at: clock.now(),
    });
    expect(posts).toEqual([{ id: expect.any(String), role: "Plateau", level: 1, count: 2 }]);
    const again = await app.call("GET", `/shifts/${id}`);
    expect([again.body, again.headers.etag]).toEqual([answer.body, '"1"']);
  });

  it("takes what is left out from its mission type, and what is said over it", async () => {
    const type = await newType({
      posts: [{ role: "Cintres", skill_id: stage.skillId, level: 3, count: 4 }],
      break_minutes: 60,
      rest_minutes: 660,
      is_cachet: true,
      venue_id: stage.venueId,
      tags: ["jour"],
    });
    const shift = await create({
      mission_type_id: type.id,
      title: undefined,
      posts: undefined,
      end: undefined,
      tags: ["soir"],
    });
    expect(shift).toMatchObject({
      mission_type_id: type.id,
      title: "Montage",
      end: "2026-11-22T05:30:00",
      minutes: 600,
      break_minutes: 60,
      rest_minutes: 660,
      is_cachet: true,
      venue_id: stage.venueId,
      tags: ["soir"],
      posts: [{ role: "Cintres", skill_id: stage.skillId, level: 3, count: 4 }],
    });
  });

  it("keeps the wall clock of the venue, and converts an offset to it", async () => {
    const offset = { start: "2026-11-21T19:30:00Z", end: "2026-11-21T23:00:00Z" };
    const there = await create({ ...offset, venue_id: stage.venueId });
    expect([there.start, there.end]).toEqual(["2026-11-21T14:30:00", "2026-11-21T18:00:00"]);
    const here = await create(offset);
    expect([here.start, here.day]).toEqual(["2026-11-21T20:30:00", "2026-11-21"]);
    const late = await create({ start: "2026-11-21T23:30:00Z", end: "2026-11-22T01:00:00Z" });
    expect(late.day).toBe("2026-11-22");
  });

  it("may have a window to be placed in, and no times yet", async () => {
    const window = { start: "2026-11-21T09:00:00", end: "2026-11-22T23:00:00" };
    const shift = await create({ start: undefined, end: undefined, window, minutes: 120 });
    expect(shift).toMatchObject({ window, minutes: 120, day: "2026-11-21" });
    expect(shift).not.toHaveProperty("start");
    const placed = await app.call(...put(shift.id, { ...shift, start: "2026-11-22T10:00" }));
    expect(placed.body).toMatchObject({
      window,
      end: "2026-11-22T12:00:00",
      minutes: 120,
      day: "2026-11-22",
    });
  });

  it("refuses two shifts in one room at once, unless one of them shares it", async () => {
    const room = { venue_id: stage.venueId, room_id: stage.rooms[0] };
    const first = await create(room);
    const overlapping = { ...valid, ...room, start: "2026-11-21T22:59:00", end: "2026-11-21T23:30:00" };
    const answer = await expectRefused(app, ["POST", path(), overlapping], 409, "room_taken");
    expect(answer.body).toMatchObject({ room_id: stage.rooms[0], shift_id: first.id });
    expect(answer.body.detail).toContain("Représentation (2026-11-21 19:30 – 23:00)");
    expect((await app.call("POST", path(), { ...overlapping, shares_room: true })).status).toBe(201);
    const touching = { ...overlapping, start: "2026-11-21T23:00:00" };
    expect((await app.call("POST", path(), touching)).status).toBe(201);
  });

  it.each([
    ["reversed times", { start: evening.end, end: evening.start }, "end_not_after_start"],
    ["no time between", { end: evening.start }, "end_not_after_start"],
    ["three days", { end: "2026-11-24T19:30:00" }, "too_long"],
    ["seconds", { start: "2026-11-21T19:30:01" }, "not_whole_minutes"],
    ["a day that does not exist", { start: "2026-02-30T19:30:00" }, "not_a_time"],
    ["the year 0", { start: "0000-12-31T23:00:00", end: "0001-01-01T01:00:00" }, "not_a_time"],
    ["the end of all days", { start: "9999-12-31T23:00", end: undefined, minutes: 120 }, "out_of_calendar"],
    ["a start and no length", { end: undefined }, "no_length"],
    ["a break as long as itself", { break_minutes: 210 }, "break_too_long"],
    [
      "a window that is too short",
      { window: { start: evening.start, end: "2026-11-21T20:00" } },
      "window_too_short",
    ],
    [
      "a window of two months",
      { window: { start: evening.start, end: "2027-01-21T20:00" } },
      "window_too_long",
    ],
    [
      "the hour that is skipped",
      { start: "2026-03-29T02:30", end: "2026-03-29T03:15" },
      "end_not_after_start",
    ],
  ])("refuses %s", async (_name, over, reason) => {
    const answer = await expectRefused(
      app,
      ["POST", path(), { ...valid, ...over }],
      422,
      "shift_times_invalid",
    );
    expect(answer.body.reason).toBe(reason);
  });

  it.each([
    ["the first hour there is", { start: "0001-01-01T00:00:00", end: "0001-01-01T01:00:00" }, 60],
    ["the last", { start: "9999-12-31T22:00:00", end: "9999-12-31T23:59:00" }, 119],
    ["the night the clocks go back", { start: "2026-10-25T01:00:00", end: "2026-10-25T05:00:00" }, 300],
    ["the night they go forward", { start: "2026-03-29T01:00:00", end: "2026-03-29T05:00:00" }, 180],
    ["the hour that comes twice", { start: "2026-10-25T02:15:00", end: "2026-10-25T02:45:00" }, 30],
  ])("takes %s", async (_name, times, minutes) => {
    const shift = await create(times);
    expect(shift).toMatchObject({ ...times, minutes });
    expect(await read(shift.id)).toEqual(shift);
  });

  const post = { role: "Plateau", count: 1 };
  it.each([
    ["no time at all", { start: undefined, end: undefined }],
    ["an end alone", { start: undefined }],
    ["a number for a time", { start: 5 }],
    ["a post for nobody", { posts: [{ ...post, count: 0 }] }],
    ["a post for less than nobody", { posts: [{ ...post, count: -1 }] }],
    ["a post for a crowd", { posts: [{ ...post, count: 1e9 }] }],
    ["a post for half a person", { posts: [{ ...post, count: 0.5 }] }],
    ["51 posts", { posts: Array.from({ length: 51 }, () => post) }],
    ["a title of 10 000 characters", { title: "x".repeat(10_000) }],
    ["an id that is none", { venue_id: "1" }],
    ["a tag twice", { tags: ["a", "a"] }],
    ["a negative rest", { rest_minutes: -1 }],
  ])("refuses %s", async (_name, over) => {
    await expectRefused(app, ["POST", path(), { ...valid, ...over }], 422, "invalid_request");
  });

  it("refuses what it points at where that is not there", async () => {
    const refused = async (over: Body, kind: string) => {
      const answer = await expectRefused(
        app,
        ["POST", path(), { ...valid, ...over }],
        422,
        "unknown_reference",
      );
      expect(answer.body.reference.kind).toBe(kind);
    };
    const [otherRoom] = (await setStage(app.database.queries)).rooms;
    await refused({ venue_id: newId() }, "venues");
    await refused({ mission_type_id: newId() }, "missionTypes");
    await refused({ posts: [{ ...post, skill_id: newId() }] }, "skills");
    await refused({ room_id: stage.rooms[0] }, "rooms");
    await refused({ venue_id: stage.venueId, room_id: otherRoom }, "rooms");
    await expectRefused(app, ["POST", path(newId()), valid], 404, "production_not_found");
    await expectRefused(app, ["POST", "/productions/1/shifts", valid], 404, "production_not_found");
    await expectRefused(app, ["POST", path(), { ...valid, title: undefined }], 422, "title_missing");
    const stranger = { ...valid, posts: [{ ...post, id: newId() }] };
    await expectRefused(app, ["POST", path(), stranger], 422, "unknown_post");
    await expectRefused(app, ["POST", path(), { ...valid, admin: true }], 400, "unknown_field");
    const twice = JSON.stringify(valid).replace("{", '{"title":"x",');
    await expectRefused(app, ["POST", path(), twice], 400, "malformed_json");
  });
});

describe("replacing a shift", () => {
  it("takes back what it gave out, and changes what is said", async () => {
    const before = await create();
    const same = await app.call(...put(before.id, before, '"1"'));
    expect(same).toMatchObject({ status: 200, headers: { etag: '"2"' } });
    expect(said(same.body)).toEqual(said(before));
    const moved = { ...before, start: "2026-11-22T19:30", end: "2026-11-22T23:30", venue_id: stage.venueId };
    expect((await app.call(...put(before.id, moved, '"2"'))).body).toMatchObject({
      day: "2026-11-22",
      minutes: 240,
      venue_id: stage.venueId,
      posts: before.posts,
    });
  });

  it("keeps the posts it names, makes the new ones and drops the others", async () => {
    const before = await create({
      posts: [
        { role: "a", count: 1 },
        { role: "b", count: 1 },
      ],
    });
    const [, b] = before.posts;
    const posts = [
      { role: "c", count: 1 },
      { ...b, count: 3 },
    ];
    const { body } = await app.call(...put(before.id, { ...before, posts }));
    expect(body.posts).toMatchObject([{ role: "c" }, { id: b.id, role: "b", count: 3 }]);
    await expectRefused(app, put(before.id, { ...before, posts: [b, b] }), 422, "unknown_post");
    await expectRefused(app, put(before.id, before), 422, "unknown_post");
  });

  it("refuses a version that is not the present one, and a shift nobody knows", async () => {
    const { id } = await create();
    await app.call(...put(id, valid));
    await expectRefused(app, put(id, valid, '"1"'), 412, "version_stale");
    await expectRefused(app, put(newId(), valid), 404, "shift_not_found");
    await expectRefused(app, put("1", valid), 404, "shift_not_found");
    await expectRefused(app, put(id, { ...valid, title: undefined }), 422, "invalid_request");
    await expectRefused(
      app,
      ["DELETE", `/shifts/${id}`, undefined, { "if-match": '"1"' }],
      412,
      "version_stale",
    );
  });

  it("lets one of two planners change what both saw", async () => {
    const { id } = await create();
    const answers = await Promise.all(
      ["one", "two"].map((title) => app.call(...put(id, { ...valid, title }, '"1"'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe("taking back", () => {
  it("that a shift was created, moved or changed, exactly, and the taking back itself", async () => {
    const before = await create({ notes: "first" });
    const [created] = await entriesOn(before.id);
    const posts = [{ role: "new", count: 1 }];
    await app.call(
      ...put(before.id, { ...valid, start: "2026-11-22T08:00", end: "2026-11-22T09:00", posts }),
    );
    const [replaced] = await entriesOn(before.id);
    await expectRefused(app, undo(created), 409, "undo_conflict");
    expect((await app.call(...undo(replaced))).status).toBe(204);
    expect(said(await read(before.id))).toEqual(said(before));
    await expectRefused(app, undo(replaced), 409, "undo_conflict");
    const [again] = await entriesOn(before.id);
    expect((await app.call(...undo(again))).status).toBe(204);
    expect(await read(before.id)).toMatchObject({ day: "2026-11-22", posts });
  });

  it("that a shift was deleted: it is there again, and no longer in the trash", async () => {
    const before = await create();
    await app.call("DELETE", `/shifts/${before.id}`);
    expect(await trashed(before.id)).toMatchObject({ kind: "planning.shift" });
    const [deleted] = await entriesOn(before.id);
    expect((await app.call(...undo(deleted))).status).toBe(204);
    expect(await read(before.id)).toEqual(before);
    expect(await trashed(before.id)).toBeUndefined();
    await expectRefused(app, undo(deleted), 409, "undo_conflict");
  });

  it("not where its room was given to another meanwhile", async () => {
    const room = { venue_id: stage.venueId, room_id: stage.rooms[1] };
    const times = { start: "2028-02-02T10:00:00", end: "2028-02-02T12:00:00" };
    const before = await create({ ...room, ...times });
    await app.call(...put(before.id, { ...before, start: "2028-02-02T13:00", end: "2028-02-02T14:00" }));
    const [moved] = await entriesOn(before.id);
    await create({ ...room, ...times });
    await expectRefused(app, undo(moved), 409, "undo_conflict");
    await app.call("DELETE", `/shifts/${before.id}`);
    const item = await trashed(before.id);
    await create({ ...room, start: "2028-02-02T13:30", end: "2028-02-02T14:30" });
    expect((await app.call("POST", `/trash/${item.id}/restore`)).status).toBe(200);
    const restored = await read(before.id);
    expect(restored).not.toHaveProperty("room_id");
    expect(restored).toMatchObject({ venue_id: stage.venueId, start: "2028-02-02T13:00:00" });
  });
});

describe("a production in the trash", () => {
  it("takes its shifts along, and brings them back exactly", async () => {
    const own = await setStage(app.database.queries);
    const shift = (await app.call("POST", path(own.productionId), { ...valid, venue_id: own.venueId })).body;
    const production = (await app.call("GET", `/productions/${own.productionId}`)).body;
    await app.call("DELETE", `/productions/${own.productionId}`);
    await expectRefused(app, ["GET", `/shifts/${shift.id}`], 404, "shift_not_found");
    const item = await trashed(own.productionId);
    await app.call("POST", `/trash/${item.id}/restore`);
    expect((await app.call("GET", `/productions/${own.productionId}`)).body).toEqual(production);
    expect(await read(shift.id)).toEqual(shift);
  });

  it("leaves a deleted shift of its own in the trash, to come back after it", async () => {
    const own = await setStage(app.database.queries);
    const shift = (await app.call("POST", path(own.productionId), valid)).body;
    await app.call("DELETE", `/shifts/${shift.id}`);
    await app.call("DELETE", `/productions/${own.productionId}`);
    const restore: Call = ["POST", `/trash/${(await trashed(shift.id)).id}/restore`];
    const refused = await expectRefused(app, restore, 409, "restore_conflict");
    expect(refused.body.reason).toBe("production_gone");
    await app.call("POST", `/trash/${(await trashed(own.productionId)).id}/restore`);
    expect((await app.call(...restore)).status).toBe(200);
    expect(await read(shift.id)).toEqual(shift);
  });
});
