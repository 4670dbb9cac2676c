import { afterEach, beforeEach, expect, it } from "vitest";
import type { Shift } from "../../packages/planning/src/domain/productions/shift.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { planShifts, type Stage, setStage, undoNewest } from "../support/hours-stage.ts";
import { newId } from "../support/planning.ts";

const MINUTE = 60_000;
const START = "2026-11-21T08:00:00.000Z";

let clock: ReturnType<typeof testClock>;
let app: TestApp;
let stage: Stage;
let link: Record<string, string>;
/** From 10 to 12 in Paris, an hour after the clock's nine. */
let morning: Shift;
let evening: Shift;

// A server of its own for each: limits and links go by the clock, which is moved.
beforeEach(async () => {
  clock = testClock(START);
  app = await newApp({ url: "sqlite::memory:", clock });
  stage = await setStage(app.database.queries);
  [morning, evening] = (await planShifts(app, stage, [
    ["2026-11-21T10:00", "2026-11-21T12:00", { breakMinutes: 0 }],
    ["2026-11-21T19:00", "2026-11-21T23:00", { breakMinutes: 0 }],
  ])) as [Shift, Shift];
  const { body } = await app.call("POST", "/links", { kind: "planning.artist", subject_id: stage.people[0] });
  link = { authorization: `Link ${body.secret}` };
});
afterEach(() => app.close());

const my = (method: "POST" | "PUT", shift: Shift, verb: string, body?: object) =>
  app.call(method, `/my/shifts/${shift.id}/${verb}`, body, link);
const start = (shift = morning) => my("POST", shift, "start");
const stop = (body: object = {}, shift = morning) => my("POST", shift, "stop", body);

it("counts from the start to the stop, as the clock goes", async () => {
  clock.move(65 * MINUTE);
  const started = await start();
  expect(started.body).toMatchObject({ state: "started", started_at: "2026-11-21T10:05:00" });
  clock.move(117 * MINUTE);
  const stopped = await stop();
  expect(stopped.body).toMatchObject({
    state: "stated",
    actual: { start: "2026-11-21T10:05:00", end: "2026-11-21T12:02:00", break_minutes: 0 },
    difference: { start_minutes: 5, end_minutes: 2, work_minutes: -3 },
    stated: { by: "Person 0" },
  });
});

it("asks for a reason, and keeps the start until it is given", async () => {
  clock.move(60 * MINUTE);
  await start();
  clock.move(160 * MINUTE);
  const asked = await stop();
  expect([asked.status, asked.body.code, asked.body.minutes]).toEqual([422, "hours_reason_needed", 40]);
  clock.move(5 * MINUTE);
  expect((await stop({ reason: "Panne" })).body).toMatchObject({ actual: { end: "2026-11-21T12:45:00" } });
});

it("begins once, in time, and one work after the other", async () => {
  const early = await start(evening);
  expect([early.status, early.body.code]).toEqual([409, "hours_too_early"]);
  expect((await stop()).body.code).toBe("hours_not_started");
  clock.move(60 * MINUTE);
  await start();
  expect((await start()).body.code).toBe("hours_already_started");
  clock.move(6 * 60 * MINUTE);
  expect((await start(evening)).body.code).toBe("hours_overlap");
  clock.move(10 * 60 * MINUTE);
  expect((await start(evening)).body.code).toBe("hours_too_late");
  const forgotten = await stop({ reason: "Oublié d'arrêter" });
  expect(forgotten.status).toBe(200);
});

it("forgets a start that is taken back", async () => {
  clock.move(60 * MINUTE);
  await start();
  await undoNewest(app, "planning.hours.started");
  const { body } = await app.call("GET", `/worked-hours/${morning.id}/${stage.people[0]}`);
  expect(body).toMatchObject({ state: "planned", version: 0 });
});

it("is not validated while somebody is at work", async () => {
  clock.move(60 * MINUTE);
  await start();
  const lines = [{ shift_id: morning.id, person_id: stage.people[0], version: 1 }];
  const refused = await app.call("POST", "/worked-hours/validate", { lines });
  expect([refused.status, refused.body.code]).toEqual([409, "hours_not_stopped"]);
});

it("says hours by hand, of one's own shifts and no others", async () => {
  clock.move(5 * 60 * MINUTE);
  const hours = { start: "2026-11-21T10:00", end: "2026-11-21T12:00" };
  expect((await my("PUT", morning, "hours", hours)).body).toMatchObject({ state: "stated" });
  const [others] = (await planShifts(app, stage, [["2026-11-21T08:00", "2026-11-21T09:00", {}, 1]])) as [
    Shift,
  ];
  for (const id of [others.id, newId(), "x"]) {
    const refused = await app.call("PUT", `/my/shifts/${id}/hours`, hours, link);
    expect([refused.status, refused.body.code]).toEqual([404, "hours_not_planned"]);
  }
});

it("shows one's own hours", async () => {
  const days = "from=2026-11-21&to=2026-11-21";
  const { body } = await app.call("GET", `/my/hours?${days}&limit=1`, undefined, link);
  expect(body.items).toMatchObject([{ shift_id: morning.id, state: "planned" }]);
  const next = await app.call("GET", `/my/hours?${days}&cursor=${body.next_cursor}`, undefined, link);
  expect(next.body.items).toMatchObject([{ shift_id: evening.id }]);
});

it("is nobody's without a link", async () => {
  for (const [method, path] of [
    ["POST", "start"],
    ["POST", "stop"],
    ["PUT", "hours"],
  ] as const)
    expect((await app.call(method, `/my/shifts/${morning.id}/${path}`, {})).status).toBeGreaterThanOrEqual(
      401,
    );
});
