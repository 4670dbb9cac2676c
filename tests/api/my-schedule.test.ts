import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { day } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { tellOf } from "../support/published.ts";

const clock = testClock("2026-11-18T10:00:00.000Z");
let app: TestApp;
let stage: Stage;
let link: Record<string, string>;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock });
});
beforeEach(async () => {
  stage = await setStage(app.database.queries);
  link = await linkOf(me());
});
afterAll(() => app.close());

const me = () => stage.people[0] ?? "";
const other = () => stage.people[1] ?? "";
async function linkOf(subject_id: string) {
  const made = await app.call("POST", "/links", { kind: "planning.artist", subject_id });
  return { authorization: `Link ${made.body.secret}` };
}
const mine = (path: string, headers = link) => app.call("GET", `/my${path}`, undefined, headers);
const evening = { start: "2026-11-21T19:30", end: "2026-11-21T23:00" };
const tell = (over: Partial<Parameters<typeof tellOf>[1]> = {}) =>
  tellOf(app.database.queries, { ...evening, people: [{ id: me() }], ...over });

describe("a personal page", () => {
  it("says whose it is, what day it is there and what waits for them", async () => {
    await tell();
    await tell({ start: "2026-11-18T09:00", end: "2026-11-18T12:00" });
    const { status, body } = await mine("");
    expect([status, body]).toEqual([
      200,
      {
        person: { id: me(), name: "Person 0" },
        zone: "Europe/Paris",
        today: "2026-11-18",
        // The one of this morning has begun: nobody can answer it any more.
        to_answer: 1,
        next_day: "2026-11-18",
      },
    ]);
  });

  it("shows where and when, with whom and as what, and nothing else of anybody", async () => {
    const venue = { name: "La Chapelle", address: "3 rue des Forges" };
    const people = [
      { id: me(), name: "Person 0", role: "Son" },
      { id: other(), name: "Person 1", role: "Lumière" },
    ];
    const shift_id = await tell({ venue, people });
    await tell({ people: [{ id: other() }] });
    const { body } = await mine("/schedule");
    expect(body).toMatchObject({ from: "2026-11-04", to: "2027-11-18" });
    expect(body.items).toEqual([
      {
        ...{ shift_id, production_name: "La Mouette", title: "Représentation", day: "2026-11-21" },
        ...{ start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00", zone: "Europe/Paris", venue },
        ...{ break_minutes: 0, notes: "", role: "Son", state: "waiting", sequence: 1, has_begun: false },
        colleagues: [{ name: "Person 1", role: "Lumière" }],
        changed_at: "2026-11-10T09:00:00.000Z",
      },
    ]);
  });

  it("shows what is cancelled as cancelled, without those who still work in it", async () => {
    const others = { id: other(), name: "Person 1" };
    await tell({ people: [{ id: me(), isCancelled: true }, others] });
    await tell({ isCancelled: true, people: [{ id: me() }] });
    const { items } = (await mine("/schedule")).body;
    expect(items.map(({ state, colleagues }: Record<string, unknown>) => [state, colleagues])).toEqual([
      ["cancelled", []],
      ["cancelled", []],
    ]);
    expect((await mine("")).body.to_answer).toBe(0);
  });

  it("shows the days that are asked for, both ends included", async () => {
    await tell();
    await tell({ start: "2026-11-22T10:00", end: "2026-11-22T12:00" });
    const daysOf = async (query: string) =>
      (await mine(`/schedule?${query}`)).body.items.map((one: { day: string }) => one.day);
    expect(await daysOf("from=2026-11-22&to=2026-11-22")).toEqual([day("2026-11-22")]);
    expect(await daysOf("to=2026-11-21")).toEqual(["2026-11-21"]);
    expect(await daysOf("from=9999-12-30")).toEqual([]);
    expect(await daysOf("to=0001-01-02")).toEqual([]);
  });

  it.each(["from=2026-02-30", "from=2026-11-22&to=2026-11-21", "from=2026-01-01&to=2028-01-01"])(
    "refuses %s with a sentence",
    async (query) => {
      const { status, body } = await mine(`/schedule?${query}`);
      expect([status, typeof body.detail]).toEqual([422, "string"]);
    },
  );

  it("is nobody's without a link, and gone with the person", async () => {
    // Before the first account whoever sits here is the owner; no page of a person is theirs all the same.
    expect((await app.call("GET", "/my")).status).toBe(403);
    await app.call("DELETE", `/people/${me()}`);
    expect((await mine("/schedule")).body).toMatchObject({ status: 404, code: "person_not_found" });
  });
});
