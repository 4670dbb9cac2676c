import { afterAll, beforeAll, expect, it } from "vitest";
import { assigned, person, plan, post, shift, slot } from "../../packages/planning/test/plan-builder.ts";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";
import { storePlan } from "../support/stored-plan.ts";

const ana = person("Ana", { id: newId<"artist">() });
const productionId = newId<"production">();
const aShift = (from: string, to: string, isCachet: boolean) =>
  shift(from, slot(from, to), {
    ...{ id: newId<"shift">(), productionId, isCachet, breakMinutes: 30 },
    posts: [post("Jeu", { id: newId<"post">(), skillId: undefined })],
  });

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock() });
  const shifts = [
    aShift("2025-11-21T20:00", "22:00", true),
    aShift("2026-10-02T20:00", "22:00", true),
    aShift("2026-10-03T23:00", "2026-10-04T02:30", false),
    aShift("2027-01-08T20:00", "22:00", true),
  ];
  await storePlan(
    app.database.queries,
    plan({ people: [ana], shifts, assignments: shifts.map((each) => assigned(ana, each)) }),
  );
});
afterAll(() => app.close());

it("adds up what a person does in the year that ends on a day, and what is planned", async () => {
  const { body } = await app.call("GET", `/people/${ana.id}/hours?on=2027-01-31`);
  expect(body).toMatchObject({
    from: "2026-02-01",
    on: "2027-01-31",
    annex: "X",
    needed_minutes: 30_420,
    counted_minutes: 1_620,
    done_minutes: 900,
    planned_minutes: 720,
    missing_minutes: 28_800,
    months: [
      { month: "2026-10-01", cachets: 1, minutes: 180, counted_minutes: 900 },
      { month: "2027-01-01", cachets: 1, minutes: 0, counted_minutes: 720 },
    ],
  });
});

it("ends the year with today where nobody says otherwise", async () => {
  const { body } = await app.call("GET", `/people/${ana.id}/hours`);
  expect(body).toMatchObject({ on: "2026-11-21", from: "2025-11-22", counted_minutes: 900 });
});

it.each(["0001-01-01", "9999-12-31"])("answers to the ends of the calendar: %s", async (on) => {
  const { body } = await app.call("GET", `/people/${ana.id}/hours?on=${on}`);
  expect(body).toMatchObject({ on, counted_minutes: 0, months: [] });
});

it("refuses who is nobody and days that are none", async () => {
  for (const id of [newId(), "1"])
    await expectRefused(app, ["GET", `/people/${id}/hours`], 404, "person_not_found");
  for (const on of ["2026-02-30", "today", ""])
    await expectRefused(app, ["GET", `/people/${ana.id}/hours?on=${on}`], 422, "invalid_request");
});
