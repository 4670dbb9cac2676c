import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { morning } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

// Each has a server of its own: after heavy work one turns writes away until it has caught up.
let app: TestApp;
let id: string;
const clock = testClock();
beforeEach(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
  id = (await app.call("POST", "/people", { name: "Ana" })).body.id;
});
afterEach(() => app.close());

const stamp = new Date(clock.millis() + 10 * 86_400_000).toISOString().slice(0, 10).replaceAll("-", "");
const event = (uid: string, ...lines: string[]) => ["BEGIN:VEVENT", `UID:${uid}`, ...lines, "END:VEVENT"];
const take = (events: readonly string[]): Parameters<TestApp["call"]> => [
  "POST",
  `/people/${id}/availability/import`,
  { content: ["BEGIN:VCALENDAR", ...events, "END:VCALENDAR"].join("\r\n"), preview: false },
];
const ranges = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    kind: n % 2 === 0 ? "available" : "unavailable",
    start: `2026-01-01T00:00:00.${String(n).padStart(6, "0")}`,
    end: "2026-02-01T00:00:00",
  }));

describe("very much said of somebody’s time", () => {
  it("is taken up to ten thousand ranges in one request", async () => {
    const answer = await app.call("PUT", `/people/${id}/availability`, { items: ranges(10_000) });
    expect([answer.status, answer.body.items.length]).toEqual([200, 10_000]);
  });

  it("is refused beyond, in one request", async () => {
    const items = [...ranges(10_000), { kind: "unavailable", ...morning }];
    await expectRefused(app, ["PUT", `/people/${id}/availability`, { items }], 422, "invalid_request");
  });

  it("is refused beyond, from a calendar, as a whole", async () => {
    const weekly = ["DTSTART;TZID=Europe/Paris:20260101T100000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY"];
    const many = Array.from({ length: 10_001 }, (_, n) => event(`${n}`, ...weekly));
    await expectRefused(app, take(many.flat()), 422, "availability_too_large");
  });

  it("is refused before it is read, where it is fifty megabytes", async () => {
    await expectRefused(app, take(["x".repeat(50_000_000)]), 413, "payload_too_large");
  });

  it("is cut, which is said, where a rule has no end", async () => {
    const endless = event("e", `DTSTART:${stamp}T000000Z`, "DURATION:PT1M", "RRULE:FREQ=SECONDLY");
    const { status, body } = await app.call(...take(endless));
    expect(status).toBe(200);
    expect(body.problems).toMatchObject([{ code: "rule_cut" }]);
  });
});
