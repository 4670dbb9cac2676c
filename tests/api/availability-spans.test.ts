import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock() });
});
afterAll(() => app.close());

const spans = (id: string, query: string) => app.call("GET", `/people/${id}/availability/spans?${query}`);

it("what a person said is drawn day by day, the stronger word over the weaker", async () => {
  const availabilities = [{ start: "2026-05-04T10:00:00", end: "2026-05-04T20:00:00" }];
  const { body: person } = await app.call("POST", "/people", { name: "Ana", availabilities });
  const items = [
    { kind: "available", ...availabilities[0] },
    {
      kind: "unavailable",
      start: "2026-04-06T12:00:00",
      end: "2026-04-06T14:00:00",
      recurrence: "FREQ=WEEKLY;BYDAY=MO",
    },
  ];
  await app.call("PUT", `/people/${person.id}/availability`, { items });
  const answer = await spans(person.id, "from=2026-05-04&to=2026-05-10");
  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    free_by_default: false,
    spans: [
      { kind: "available", start: "2026-05-04T10:00:00", end: "2026-05-04T12:00:00" },
      { kind: "unavailable", start: "2026-05-04T12:00:00", end: "2026-05-04T14:00:00" },
      { kind: "available", start: "2026-05-04T14:00:00", end: "2026-05-04T20:00:00" },
    ],
  });
});

it.each([
  ["from=2026-05-10&to=2026-05-04", 422],
  ["from=2026-01-01&to=2026-12-31", 422],
  ["from=2026-05-04", 422],
  ["from=soon&to=2026-05-04", 422],
])("a window %s answers %i", async (query, status) => {
  const { body: person } = await app.call("POST", "/people", { name: "Bo" });
  expect((await spans(person.id, query)).status).toBe(status);
});

it("of nobody there is nothing", async () => {
  const unknown = await spans(newId(), "from=2026-05-04&to=2026-05-10");
  expect([unknown.status, unknown.body.code]).toEqual([404, "person_not_found"]);
});
