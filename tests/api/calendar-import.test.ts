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

/** A day near the clock of the test, as calendars write it. */
const soon = new Date(clock.millis() + 10 * 86_400_000).toISOString().slice(0, 10);
const stamp = soon.replaceAll("-", "");
const event = (uid: string, ...lines: string[]) => ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"];
const dentist = event("d", "SUMMARY:Dentist", `DTSTART;TZID=Europe/Paris:${stamp}T100000`, "DURATION:PT1H");
const lessons = event("l", `DTSTART;TZID=Europe/Paris:${stamp}T180000`, "DURATION:PT2H", "RRULE:FREQ=WEEKLY");
const calendar = (...lines: string[]) => ["BEGIN:VCALENDAR", ...lines, "END:VCALENDAR"].join("\r\n");

const person = async (): Promise<string> => (await app.call("POST", "/people", { name: "Ana" })).body.id;
const take = (id: string, body: Record<string, unknown>, headers = {}): Parameters<TestApp["call"]> => [
  "POST",
  `/people/${id}/availability/import`,
  body,
  headers,
];
const itemsOf = async (id: string) => (await app.call("GET", `/people/${id}/availability`)).body.items;

describe("a calendar file", () => {
  it("is only looked at, unless somebody says to take it", async () => {
    const id = await person();
    const answer = await app.call(...take(id, { content: calendar(...dentist, ...lessons) }));
    expect(answer).toMatchObject({
      status: 200,
      body: { stored: false, added: 2, removed: 0, ignored: 0, problems: [], version: 1 },
    });
    expect(answer.body.items).toEqual([
      {
        summary: "",
        kind: "unavailable",
        start: `${soon}T18:00:00`,
        end: `${soon}T20:00:00`,
        said: "every week",
      },
      { summary: "Dentist", kind: "unavailable", start: `${soon}T10:00:00`, end: `${soon}T11:00:00` },
    ]);
    expect(await itemsOf(id)).toEqual([]);
  });

  it("is taken without what its events are called", async () => {
    const id = await person();
    const answer = await app.call(...take(id, { content: calendar(...dentist), preview: false }));
    expect(answer).toMatchObject({ status: 200, body: { stored: true, added: 1, version: 2 } });
    expect(await itemsOf(id)).toEqual([
      {
        id: expect.any(String),
        kind: "unavailable",
        start: `${soon}T10:00:00`,
        end: `${soon}T11:00:00`,
        exceptions: [],
        source: "file",
      },
    ]);
  });

  it("taken again replaces what it said before, and says nothing where nothing changed", async () => {
    const id = await person();
    const both = { content: calendar(...dentist, ...lessons), preview: false };
    await app.call(...take(id, both));
    const again = await app.call(...take(id, both));
    expect(again.body).toMatchObject({ added: 2, removed: 2, version: 2 });
    const moved = calendar(...event("d", `DTSTART:${stamp}T140000Z`, "DURATION:PT1H"));
    await app.call(...take(id, { content: moved, preview: false }));
    expect(await itemsOf(id)).toHaveLength(2);
    const cancelled = calendar(
      ...event("d", `DTSTART:${stamp}T140000Z`, "DURATION:PT1H", "STATUS:CANCELLED"),
    );
    const last = await app.call(...take(id, { content: cancelled, preview: false }));
    expect(last.body).toMatchObject({ added: 0, removed: 1 });
    expect(await itemsOf(id)).toMatchObject([{ start: `${soon}T18:00:00` }]);
  });

  it("means what somebody says it means", async () => {
    const id = await person();
    await app.call(...take(id, { content: calendar(...dentist), kind: "available", preview: false }));
    expect(await itemsOf(id)).toMatchObject([{ kind: "available", source: "file" }]);
    expect((await app.call("GET", `/artists/${id}`)).body.availabilities).toEqual([]);
  });

  it("stays when the person says something else, and is taken back by its entry in the ledger", async () => {
    const id = await person();
    await app.call(...take(id, { content: calendar(...dentist), preview: false }));
    const said = { kind: "preferred", start: `${soon}T08:00:00`, end: `${soon}T09:00:00` };
    await app.call("PUT", `/people/${id}/availability`, { items: [said] });
    expect(await itemsOf(id)).toMatchObject([{ source: "person" }, { source: "file" }]);
    const entries = (await app.call("GET", `/ledger?subject=${id}`)).body.items;
    for (const { id: entry } of entries.slice(0, 2)) {
      expect((await app.call("POST", `/ledger/${entry}/undo`)).status).toBe(204);
    }
    expect(await itemsOf(id)).toEqual([]);
  });

  it("may be in the encoding it was saved in", async () => {
    const id = await person();
    const bytes = Buffer.from(calendar(...dentist).replace("Dentist", "Été"), "latin1");
    const { body } = await app.call(...take(id, { content_base64: bytes.toString("base64") }));
    expect(body.items[0].summary).toBe("Été");
  });
});

describe("a calendar file that is not as it should be", () => {
  it("has its faults named, in the language of who asks", async () => {
    const id = await person();
    const content = calendar("nonsense", ...event("x"), ...dentist);
    const { body } = await app.call(...take(id, { content }, { "accept-language": "fr" }));
    expect(body).toMatchObject({
      added: 1,
      problems: [
        { line: 2, code: "bad_line" },
        { line: 3, code: "no_start" },
      ],
    });
    expect(body.problems[0].message).toContain("a été ignorée");
  });

  it.each([
    ["a web page", "<!doctype html><title>Sign in</title>"],
    ["nothing", ""],
    ["half a calendar", calendar(...dentist).slice(0, 40)],
    ["bytes of a picture", "\u{fffd}PNG\r\n\u{1a}\n\0\0\0"],
  ])("says so where it is %s", async (_, content) => {
    const id = await person();
    const { status, body } = await app.call(...take(id, { content, preview: false }));
    expect(status).toBe(200);
    expect(body).toMatchObject({ added: 0 });
    expect(body.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ["both texts", { content: "x", content_base64: "eA==" }],
    ["no text", {}],
    ["a text that is no base64", { content_base64: "§" }],
    ["a kind nobody knows", { content: "x", kind: "busy" }],
  ])("with %s is refused", async (_, body) => {
    await expectRefused(app, take(await person(), body), 422, "invalid_request");
  });

  it("with a member nobody knows is refused", async () => {
    const body = { content: "x", url: "https://example.org" };
    await expectRefused(app, take(await person(), body), 400, "unknown_field");
  });

  it("of nobody is refused, or from a version that is not the present one", async () => {
    const body = { content: calendar(...dentist), preview: false };
    await expectRefused(app, take(newId(), body), 404, "person_not_found");
    await expectRefused(app, take(await person(), body, { "if-match": '"9"' }), 412, "version_stale");
  });
});
