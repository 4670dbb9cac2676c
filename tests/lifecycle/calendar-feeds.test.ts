import { createLog } from "@souffleur/platform/log";
import { createServer } from "@souffleur/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readCalendar } from "../../packages/planning/src/domain/calendars/icalendar/read-calendar.ts";
import { faultsOfCalendar, readByOthers } from "../../packages/planning/test/calendar-lines.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";
import { testConfig } from "../support/test-config.ts";

const clock = testClock("2026-11-20T09:00:00.000Z");
let app: TestApp;
let stage: Stage;

beforeAll(async () => {
  app = await newApp({ clock, url: "sqlite::memory:" });
});
beforeEach(async () => {
  stage = await setStage(app.database.queries);
});
afterAll(() => app.close());

const base = () => `/productions/${stage.productionId}`;
const shift = async (hour: number, people: readonly number[], over: object = {}) => {
  const at = (h: number) => `2026-11-21T${String(h).padStart(2, "0")}:00`;
  const posts = [{ role: "Plateau", count: 3 }];
  const body = {
    title: `À ${hour} h`,
    start: at(hour),
    end: at(hour + 2),
    venue_id: stage.venueId,
    posts,
    ...over,
  };
  const made = (await app.call("POST", `${base()}/shifts`, body)).body;
  await assign(made, people);
  return made;
};
// biome-ignore lint/suspicious/noExplicitAny: what the server just answered
const assign = (made: any, people: readonly number[]) =>
  app.call("PUT", `/shifts/${made.id}/assignments`, {
    assignments: people.map((index) => ({
      ...{ post_id: made.posts[0].id, person_id: stage.people[index], override_reason: "asked" },
    })),
  });
const publish = async () => {
  const { stamp } = (await app.call("GET", `${base()}/publication`)).body;
  return app.call("POST", `${base()}/publications`, {}, { "if-match": `"${stamp}"` });
};
const feedOf = async (kind: string, id: string, over: object = {}) =>
  (await app.call("POST", "/calendar-feeds", { subject: { kind, id }, ...over })).body;
const read = async (path: string, headers: Record<string, string> = {}) =>
  app.call("GET", path.replace("/api/v1", ""), undefined, headers);
/** Read without a warning by another library, by ourselves and by hand. */
const eventsAt = async (path: string) => {
  const { text, status } = await read(path);
  expect(status).toBe(200);
  expect(faultsOfCalendar(text)).toEqual([]);
  expect(readCalendar(text, { zone: "UTC" }).problems).toEqual([]);
  return readByOthers(text);
};

describe("the address of a calendar", () => {
  it("is shown once, and lists say nothing of it", async () => {
    const subject = { kind: "person", id: stage.people[0] };
    const answer = await app.call("POST", "/calendar-feeds", { subject, note: "Téléphone", locale: "fr" });
    expect(answer).toMatchObject({
      status: 201,
      body: { subject: { ...subject, label: "Person 0" }, note: "Téléphone" },
    });
    expect(answer.body.path).toMatch(/^\/api\/v1\/feeds\/[\w-]{43}\.ics$/);
    const list = await app.call("GET", `/calendar-feeds?kind=person&id=${stage.people[0]}`);
    expect(list.body).toHaveLength(1);
    const secret = answer.body.path.slice(14, -4);
    expect(list.text).not.toContain(secret);
    expect((await app.call("GET", `/ledger?subject=${answer.body.id}`)).text).not.toContain(secret);
    expect((await app.call("GET", `/calendar-feeds?kind=team&id=${stage.people[0]}`)).body).toEqual([]);
  });

  it("opens nothing any more as soon as it is revoked, and the same answer as for one that never was", async () => {
    const { path, id } = await feedOf("production", stage.productionId);
    expect((await read(path)).status).toBe(200);
    expect((await app.call("DELETE", `/calendar-feeds/${id}`)).status).toBe(204);
    const gone = await read(path);
    const answers = [gone];
    for (const guess of [
      "A".repeat(43),
      "a",
      "",
      "x".repeat(180),
      "%2e%2e",
      `${"A".repeat(43)}%00`,
      "A".repeat(42),
    ])
      answers.push(await read(`/feeds/${guess}.ics`));
    answers.push(
      await read(`/feeds/${path.slice(14, -4)}`),
      await read(`${path}.ics`),
      await read(`${path.slice(0, -1)}`),
    );
    for (const { status, body, headers } of answers) {
      expect([status, { ...body, instance: "" }]).toEqual([404, { ...gone.body, instance: "" }]);
      expect(headers.etag).toBeUndefined();
    }
    await expectRefused(app, ["DELETE", `/calendar-feeds/${id}`], 404, "calendar_feed_not_found");
    await expectRefused(app, ["DELETE", "/calendar-feeds/x"], 404, "calendar_feed_not_found");
  });

  it("is taken back by its entry in the ledger", async () => {
    const { path, id } = await feedOf("venue", stage.venueId);
    const [entry] = (await app.call("GET", `/ledger?subject=${id}`)).body.items;
    expect((await app.call("POST", `/ledger/${entry.id}/undo`)).status).toBe(204);
    expect((await read(path)).status).toBe(404);
  });

  it("is for what is there, and not for more programs than anybody has", async () => {
    for (const kind of ["person", "production", "team", "venue"])
      await expectRefused(
        app,
        ["POST", "/calendar-feeds", { subject: { kind, id: newId() } }],
        404,
        "feed_subject_not_found",
      );
    for (let made = 0; made < 20; made++) await feedOf("venue", stage.venueId);
    const subject = { kind: "venue", id: stage.venueId };
    await expectRefused(app, ["POST", "/calendar-feeds", { subject }], 409, "too_many_feeds");
    for (const body of [
      {},
      { subject: {} },
      { subject: { kind: "x", id: newId() } },
      { subject, note: "a\u0000" },
    ])
      expect((await app.call("POST", "/calendar-feeds", body)).status).toBe(422);
  });

  it("is read again only where there is something new, and by nobody on the way", async () => {
    const { path } = await feedOf("production", stage.productionId);
    const first = await read(path);
    expect(first.headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "cache-control": "private, no-cache",
      "referrer-policy": "no-referrer",
    });
    const etag = first.headers.etag ?? "";
    const again = await read(path, { "if-none-match": etag });
    expect([again.status, again.text]).toEqual([304, ""]);
    await shift(10, [0]);
    expect((await read(path, { "if-none-match": etag })).status).toBe(304);
    await publish();
    expect((await read(path, { "if-none-match": etag })).status).toBe(200);
  });

  it("says when it was read last, to the hour", async () => {
    const { path } = await feedOf("person", stage.people[0] ?? "");
    const list = async () =>
      (await app.call("GET", `/calendar-feeds?kind=person&id=${stage.people[0]}`)).body[0];
    expect(await list()).not.toHaveProperty("last_read_at");
    await read(path);
    const { last_read_at } = await list();
    expect(last_read_at).toBe(clock.now());
    clock.move(60_000);
    await read(path);
    expect((await list()).last_read_at).toBe(last_read_at);
    clock.move(3_600_000);
    await read(path);
    expect((await list()).last_read_at).toBe(clock.now());
  });
});

describe("a calendar others read", () => {
  it("shows what was published, not what is planned, with who and where", async () => {
    await shift(10, [0, 1], { notes: "Casque, pile; micro\nEntrée côté cour" });
    const { path } = await feedOf("production", stage.productionId, { locale: "fr" });
    expect(await eventsAt(path)).toEqual([]);
    await publish();
    const [event] = await eventsAt(path);
    expect(event).toMatchObject({
      ...{ summary: "À 10 h", location: "Théâtre", status: "CONFIRMED", sequence: 0 },
      description:
        "Équipe :\nPerson 0 (Plateau)\nPerson 1 (Plateau)\n\nCasque, pile; micro\nEntrée côté cour",
      category: "Le Songe d'une nuit d'été",
      span: {
        start: Date.parse("2026-11-21T09:00:00Z") / 60_000,
        end: Date.parse("2026-11-21T11:00:00Z") / 60_000,
      },
    });
    expect((await read(path)).text).toContain("X-WR-CALNAME:Planning · Le Songe d'une nuit d'été");
  });

  it("keeps the name of an event, raises its number and cancels it", async () => {
    const made = await shift(10, [0]);
    const { path } = await feedOf("production", stage.productionId, { locale: "en" });
    await publish();
    const [first] = await eventsAt(path);
    await app.call("PUT", `/shifts/${made.id}`, {
      ...{ title: "Filage", start: "2026-11-21T14:00", end: "2026-11-21T16:00", posts: made.posts },
    });
    await publish();
    const [second] = await eventsAt(path);
    expect(second).toMatchObject({ uid: first?.uid, sequence: 1, summary: "Filage" });
    await app.call("DELETE", base());
    const [third] = await eventsAt(path);
    expect(third).toMatchObject({ uid: first?.uid, sequence: 2, status: "CANCELLED" });
  });

  it("tells a person of their own shifts alone, and of leaving one", async () => {
    const made = await shift(10, [0, 1], { notes: "Casque" });
    await shift(14, [2]);
    const [ana, bao] = [
      await feedOf("person", stage.people[0] ?? ""),
      await feedOf("person", stage.people[1] ?? ""),
    ];
    await publish();
    const [event, ...others] = await eventsAt(ana.path);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ summary: "À 10 h · Le Songe d'une nuit d'été", sequence: 0 });
    expect(event?.description).toMatch(/Plateau\n\nCasque$/);
    const text = (await read(ana.path)).text;
    for (const name of ["Person 1", "Person 2", "14 h"]) expect(text).not.toContain(name);
    await assign(made, [1]);
    await publish();
    expect(await eventsAt(ana.path)).toMatchObject([
      { uid: event?.uid, sequence: 1, status: "CANCELLED", description: null },
    ]);
    expect(await eventsAt(bao.path)).toMatchObject([{ sequence: 0, status: "CONFIRMED" }]);
  });

  it("shows a team the shifts of those who are in it, each once", async () => {
    const memberIds = [stage.people[0], stage.people[1]];
    const team = (
      await app.call("POST", "/teams", { name: "Technique", color: "#1971c2", member_ids: memberIds })
    ).body;
    const { path } = await feedOf("team", team.id);
    const made = await shift(10, [0, 1, 2]);
    await shift(14, [2]);
    await publish();
    const [event, ...others] = await eventsAt(path);
    expect(others).toEqual([]);
    expect(event?.description).toMatch(/Person 0 .*Person 1 /s);
    expect(event?.description).not.toContain("Person 2");
    await assign(made, [1, 2]);
    await publish();
    expect(await eventsAt(path)).toMatchObject([{ sequence: 1, status: "CONFIRMED" }]);
    await assign(made, [2]);
    await publish();
    expect(await eventsAt(path)).toMatchObject([{ sequence: 2, status: "CANCELLED" }]);
  });

  it("shows a venue what happens there, of every production", async () => {
    await shift(10, [0]);
    await shift(14, [0], { venue_id: undefined });
    await publish();
    const { path } = await feedOf("venue", stage.venueId);
    expect(await eventsAt(path)).toMatchObject([{ summary: "À 10 h · Le Songe d'une nuit d'été" }]);
  });

  it("holds what people typed, whatever it is", async () => {
    const titles = ["a,b;c\\d:e", "BEGIN:VEVENT", "👩‍👩‍👧‍👦".repeat(20), "é".repeat(499), "‮tfeL"];
    for (const [index, title] of titles.entries()) await shift(2 + index * 3, [], { title });
    await publish();
    const { path } = await feedOf("production", stage.productionId);
    expect((await eventsAt(path)).map(({ summary }) => summary)).toEqual(titles);
  });
});

it("the personal link makes an address for its own person, and nobody else's", async () => {
  const link = (await app.call("POST", "/links", { kind: "planning.artist", subject_id: stage.people[0] }))
    .body;
  const headers = { authorization: `Link ${link.secret}` };
  const answer = await app.call("POST", "/my/calendar-feed", { note: "Téléphone" }, headers);
  expect(answer).toMatchObject({ status: 201, body: { subject: { kind: "person", id: stage.people[0] } } });
  expect(await eventsAt(answer.body.path)).toEqual([]);
  const foreign = { note: "", subject: { kind: "person", id: stage.people[1] } };
  expect((await app.call("POST", "/my/calendar-feed", foreign, headers)).status).toBe(400);
  expect((await app.call("POST", "/calendar-feeds", { subject: foreign.subject }, headers)).status).toBe(403);
});

describe("the secret in an address", () => {
  it("stands in no log, wherever somebody puts it", async () => {
    const lines: string[] = [];
    const log = createLog("info", { write: (line: string) => void lines.push(line) });
    const environment = { SOUFFLEUR_DATABASE_URL: "sqlite::memory:", SOUFFLEUR_TIME_ZONE: "Europe/Paris" };
    const server = await createServer({ config: testConfig({ environment }), log });
    const secret = "q".repeat(43);
    for (const path of [
      `/feeds/${secret}.ics`,
      `/feeds/${secret}`,
      `/feed/${secret}.ics`,
      `/feeds/${secret}.ics?x=${secret}`,
    ])
      await server.app.inject({ url: `/api/v1${path}`, headers: { host: "localhost" } });
    await server.close();
    const written = lines.join("");
    expect(written).toContain("/api/v1/feeds/[hidden].ics");
    expect(written).not.toContain(secret);
  });
});
