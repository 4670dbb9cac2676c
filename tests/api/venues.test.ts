import { type Queries, tables } from "@souffleur/platform/database";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { namesOfEveryScript } from "../support/texts.ts";

const clock = testClock();
let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
afterAll(() => app.close());

const details = {
  address: "4 place des Lices, Avignon",
  zone: "Europe/Paris",
  latitude: 43.9493,
  longitude: 4.8055,
  capacity: 420,
  opening_hours: [
    { weekday: 1, from: "09:00", to: "12:30" },
    { weekday: 1, from: "14:00", to: "24:00" },
  ],
  contacts: [{ name: "Maëlys", role: "Régie", phone: "+33 6", email: "maelys@example.org" }],
  access_notes: "Quai rue Thiers",
  rooms: [{ name: "Grande salle", capacity: 380 }, { name: "Studio" }],
};
const create = async (over: Record<string, unknown> = {}) =>
  (await app.call("POST", "/venues", { name: "Théâtre des Lices", ...details, ...over })).body;
const read = async (id: string) => (await app.call("GET", `/venues/${id}`)).body;
const put = (id: string, body: unknown, ifMatch?: string): Parameters<TestApp["call"]> => [
  "PUT",
  `/venues/${id}`,
  body,
  ifMatch === undefined ? {} : { "if-match": ifMatch },
];
const newestEntry = async () => (await app.call("GET", "/ledger?limit=1")).body.items[0];
const undoNewest = async () => (await app.call("POST", `/ledger/${(await newestEntry()).id}/undo`)).status;
const restoreNewest = async () => {
  const [item] = (await app.call("GET", "/trash?limit=1")).body.items;
  return app.call("POST", `/trash/${item.id}/restore`, {});
};

/** A shift in a room of a venue, put there as it is stored. */
async function occupy(queries: Queries, venue: { id: string; rooms: { id: string }[] }): Promise<string> {
  const production = (
    await app.call("POST", "/productions", { name: "P", starts_on: "2026-11-01", ends_on: "2026-12-01" })
  ).body;
  const id = newId<"shift">();
  const now = clock.now();
  await tables<PlanningTables>(queries)
    .insertInto("shifts")
    .values({
      id,
      production_id: production.id,
      mission_type_id: null,
      title: "Montage",
      day: "2026-11-21" as never,
      last_day: "2026-11-21" as never,
      begins_minute: 0,
      venue_id: venue.id as never,
      room_id: venue.rooms[0]?.id as never,
      shares_room: 0,
      starts_at: "2026-11-21T09:00:00" as never,
      ends_at: "2026-11-21T12:00:00" as never,
      starts_minute: 0,
      ends_minute: 180,
      window_starts_at: null,
      window_ends_at: null,
      window_starts_minute: null,
      window_ends_minute: null,
      minutes: 180,
      break_minutes: 0,
      rest_minutes: 0,
      is_cachet: 0,
      tags: "[]",
      notes: "",
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}

describe("creating a venue", () => {
  it("answers with what is stored, each room with an id", async () => {
    const answer = await app.call("POST", "/venues", { name: "Théâtre", ...details });
    expect([answer.status, answer.headers.etag]).toEqual([201, '"1"']);
    expect(answer.body).toMatchObject({ name: "Théâtre", ...details });
    expect(new Set(answer.body.rooms.map(({ id }: { id: string }) => id)).size).toBe(2);
    const again = await app.call("GET", `/venues/${answer.body.id}`);
    expect([again.status, again.body, again.headers.etag]).toEqual([200, answer.body, '"1"']);
  });

  it("needs no more than a name, and is in the organisation's zone then", async () => {
    const { body } = await app.call("POST", "/venues", { name: "Cour" });
    expect(body).toMatchObject({
      zone: "Europe/Paris",
      opening_hours: [],
      contacts: [],
      rooms: [],
      address: "",
    });
  });

  it.each(namesOfEveryScript.map((name) => [name]))("keeps the name %j as it was written", async (name) => {
    const { id } = await create({ name, rooms: [{ name }] });
    expect(await read(id)).toMatchObject({ name, rooms: [{ name }] });
  });

  const hours = (from: string, to: string, weekday = 1) => ({ opening_hours: [{ weekday, from, to }] });
  it.each([
    ["no name", { name: undefined }, 422, "invalid_request"],
    ["a name of 10 000 characters", { name: "x".repeat(10_000) }, 422, "invalid_request"],
    ["a zone nobody knows", { zone: "Europe/Lutece" }, 422, "invalid_request"],
    ["an offset for a zone", { zone: "+02:00" }, 422, "invalid_request"],
    ["no zone at all", { zone: "" }, 422, "invalid_request"],
    ["a latitude beyond the pole", { latitude: -91 }, 422, "invalid_request"],
    ["half a place", { longitude: undefined }, 422, "invalid_request"],
    ["fewer than no seats", { capacity: -1 }, 422, "invalid_request"],
    ["the eighth day of the week", hours("09:00", "10:00", 8), 422, "invalid_request"],
    ["hours that end before they begin", hours("10:00", "09:00"), 422, "invalid_request"],
    ["hours of no length", hours("10:00", "10:00"), 422, "invalid_request"],
    ["an hour of 25", hours("09:00", "25:00"), 422, "invalid_request"],
    ["a day that begins at its end", hours("24:00", "24:00"), 422, "invalid_request"],
    ["an unknown field", { admin: true }, 400, "unknown_field"],
    ["an id of a room, which is ours to give", { rooms: [{ id: newId(), name: "x" }] }, 400, "unknown_field"],
    ["a contact without a name", { contacts: [{ phone: "1" }] }, 422, "invalid_request"],
    ["101 rooms", { rooms: Array.from({ length: 101 }, () => ({ name: "x" })) }, 422, "invalid_request"],
  ])("refuses %s, and stores nothing", async (_name, over, status, code) => {
    await expectRefused(app, ["POST", "/venues", { name: "x", ...details, ...over }], status, code);
  });
});

describe("replacing a venue", () => {
  it("keeps rooms that bring their id, makes those that bring none, drops those left out", async () => {
    const before = await create();
    const [hall] = before.rooms;
    const rooms = [{ name: "Foyer" }, { ...hall, name: "Salle Vilar" }];
    const { body, headers } = await app.call(...put(before.id, { ...before, rooms }, '"1"'));
    expect(headers.etag).toBe('"2"');
    expect(body.rooms).toEqual([
      { id: expect.any(String), name: "Foyer" },
      { id: hall.id, name: "Salle Vilar", capacity: 380 },
    ]);
    expect(await read(before.id)).toEqual(body);
  });

  it("refuses rooms of other venues, the same twice, and a version that is not the present one", async () => {
    const [one, other] = [await create(), await create()];
    const [stranger] = other.rooms;
    await expectRefused(app, put(one.id, { ...one, rooms: [stranger] }), 422, "unknown_reference");
    const twice = [one.rooms[0], one.rooms[0]];
    await expectRefused(app, put(one.id, { ...one, rooms: twice }), 422, "invalid_request");
    await expectRefused(app, put(one.id, one, '"7"'), 412, "version_stale");
    await expectRefused(app, put(newId(), one), 404, "venue_not_found");
  });

  it("can be taken back, rooms with the ids they had", async () => {
    const before = await create();
    await app.call(...put(before.id, { name: "Autre", rooms: [] }));
    expect(await undoNewest()).toBe(204);
    const { version, updated_at, ...same } = before;
    expect(await read(before.id)).toMatchObject({ ...same, version: 3 });
  });
});

describe("a venue in use", () => {
  it("keeps its rooms and itself, and says what uses them", async () => {
    const venue = await create();
    const shift = await occupy(app.database.queries, venue);
    const use = { count: 1, uses: [{ kind: "shift", id: shift, label: "Montage", day: "2026-11-21" }] };
    const room = await expectRefused(app, put(venue.id, { ...venue, rooms: [] }), 409, "room_in_use");
    expect(room.body).toMatchObject(use);
    expect(room.body.detail).toContain('"Montage" on 2026-11-21');
    const whole = await expectRefused(app, ["DELETE", `/venues/${venue.id}`], 409, "venue_in_use");
    expect(whole.body).toMatchObject(use);
    const [free] = venue.rooms.slice(1);
    const { status } = await app.call(...put(venue.id, { ...venue, rooms: [{ ...venue.rooms[0] }] }));
    expect([status, free.name]).toEqual([200, "Studio"]);
  });
});

describe("deleting a venue", () => {
  it("puts it in the trash, and brings it back as it was, travel times too", async () => {
    const [venue, other] = [await create(), await create()];
    const given = [{ from_venue_id: venue.id, to_venue_id: other.id, minutes: 42 }];
    await app.call("PUT", "/travel-times", given);
    expect((await app.call("DELETE", `/venues/${venue.id}`)).status).toBe(204);
    await expectRefused(app, ["GET", `/venues/${venue.id}`], 404, "venue_not_found");
    expect((await restoreNewest()).body).toEqual({ kind: "planning.venue", id: venue.id, label: venue.name });
    expect(await read(venue.id)).toEqual(venue);
    const ways = (await app.call("GET", "/travel-times")).body;
    expect(ways).toContainEqual({ ...given[0], source: "given" });
  });

  it("can be the taking back of its creation", async () => {
    const venue = await create();
    expect(await undoNewest()).toBe(204);
    await expectRefused(app, ["GET", `/venues/${venue.id}`], 404, "venue_not_found");
  });

  it("refuses what nobody knows and a version that is not the present one", async () => {
    const { id } = await create();
    for (const unknown of [newId(), "x", "%00"])
      await expectRefused(app, ["DELETE", `/venues/${unknown}`], 404, "venue_not_found");
    const headers = { "if-match": '"2"' };
    await expectRefused(app, ["DELETE", `/venues/${id}`, undefined, headers], 412, "version_stale");
  });
});

describe("finding venues", () => {
  it("lists them by a part of the name, and the search knows them", async () => {
    const mark = newId().slice(0, 8);
    await create({ name: `Église ${mark}` });
    await create({ name: `Zénith ${mark}` });
    const names = (await app.call("GET", `/venues?q=${mark}`)).body.map(({ name }: { name: string }) => name);
    expect(names).toEqual([`Église ${mark}`, `Zénith ${mark}`]);
    const hits = (await app.call("GET", `/search?q=eglise%20${mark}`)).body.items;
    expect(hits).toMatchObject([{ kind: "planning.venue", subtitle: "Venue" }]);
  });
});

describe("travel times", () => {
  const ways = async () => app.call("GET", "/travel-times");

  it("takes back what it gave out, and stores only what somebody gave", async () => {
    const [a, b] = [await create(), await create({ latitude: 45.764, longitude: 4.8357 })];
    // A third, so that there is a way nobody gave, whatever the other tests left.
    await create({ latitude: 43.6045, longitude: 1.444 });
    const given = [{ from_venue_id: a.id, to_venue_id: b.id, minutes: 70 }];
    const { headers } = await app.call("PUT", "/travel-times", given);
    const all = await ways();
    expect(all.headers.etag).toBe(headers.etag);
    expect(all.body).toContainEqual({ ...given[0], source: "given" });
    expect(all.body.some(({ source }: { source: string }) => source === "estimated")).toBe(true);
    const again = await app.call("PUT", "/travel-times", all.body, { "if-match": headers.etag ?? "" });
    expect(again.status).toBe(200);
    expect((await ways()).body).toEqual(all.body);
    await expectRefused(
      app,
      ["PUT", "/travel-times", [], { "if-match": headers.etag ?? "" }],
      412,
      "version_stale",
    );
  });

  it("can be taken back as long as nobody changed them since", async () => {
    const [a, b] = [await create(), await create()];
    const before = (await ways()).body;
    await app.call("PUT", "/travel-times", [{ from_venue_id: a.id, to_venue_id: b.id, minutes: 1 }]);
    const { id } = await newestEntry();
    expect(await undoNewest()).toBe(204);
    expect((await ways()).body).toEqual(before);
    const late = await app.call("POST", `/ledger/${id}/undo`);
    expect([late.status, late.body.code]).toEqual([409, "undo_conflict"]);
  });

  it("refuses unknown venues, the way to oneself, the same way twice and what takes no time at all", async () => {
    const [a, b] = [await create(), await create()];
    const way = { from_venue_id: a.id, to_venue_id: b.id, minutes: 5 };
    const refused = (body: unknown, code = "invalid_request") =>
      expectRefused(app, ["PUT", "/travel-times", body], 422, code);
    await refused([{ ...way, to_venue_id: newId() }], "unknown_reference");
    await refused([{ ...way, to_venue_id: a.id }]);
    await refused([way, way]);
    await refused([{ ...way, minutes: -1 }]);
    await refused([{ ...way, minutes: 1e9 }]);
    await refused({ items: [way] });
    await refused(undefined);
    await expectRefused(app, ["GET", "/travel-times?cursor=x"], 422, "invalid_cursor");
  });

  it("gives pages that join to the whole", async () => {
    const all = (await ways()).body;
    const seen: unknown[] = [];
    let path: string | undefined = "/travel-times?limit=7";
    while (path !== undefined) {
      const page: Awaited<ReturnType<TestApp["call"]>> = await app.call("GET", path);
      seen.push(...page.body);
      path = /^<\/api\/v1(.+)>; rel="next"$/.exec(page.headers.link ?? "")?.[1];
    }
    expect(seen).toEqual(all);
  });
});
