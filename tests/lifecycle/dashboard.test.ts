import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let play: Named;
let tour: Named;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock("2026-11-18T12:00:00.000Z") });
  await plantPlan();
});
afterAll(() => app.close());

interface Named {
  readonly id: string;
}

interface Shift extends Named {
  readonly posts: readonly Named[];
}

const PATH = "/planning/dashboard";
const WEEK = "?from=2026-11-16&to=2026-11-22";
const make = async <T>(path: string, body: object): Promise<T> => (await app.call("POST", path, body)).body;
const look = async (query = WEEK) => (await app.call("GET", `${PATH}${query}`)).body;

async function plantPlan(): Promise<void> {
  const { version } = (await app.call("GET", "/planning/rules")).body;
  // Else nobody could be put where they are over the limits.
  const rules = [
    { code: "work_a_day", severity: "warn" },
    { code: "span_a_day", severity: "ignore" },
  ];
  await app.call("PUT", "/planning/rules", { rules }, { "if-match": `"${version}"` });
  const run = { starts_on: "2026-11-01", ends_on: "2026-12-31", color: "#4c6ef5" };
  play = await make("/productions", { name: "=Le Misanthrope", ...run, budget: 100_000 });
  tour = await make("/productions", { name: "La Tournée", ...run });
  const ana = await make<Named>("/people", {
    name: 'Ana, "la grande"',
    kind: "technician",
    rates: { hour: 2_000 },
  });
  const bao = await make<Named>("/people", { name: "Bao", kind: "technician", rates: { day: 18_000 } });
  await make("/people", { name: "@Cleo" });
  const evening = await mission(play, "2026-11-17T18:00", 300);
  const open = await mission(play, "2026-11-20T18:00", 300);
  const long = await mission(tour, "2026-11-19T08:00", 720);
  await mission(play, "2026-12-08T18:00", 300, ana);
  await assign(evening, ana, bao);
  await assign(open, ana);
  await assign(long, bao);
}

async function mission({ id }: Named, start: string, minutes: number, ...people: Named[]): Promise<Shift> {
  const body = { title: "Soir", start, minutes, posts: [{ role: "Plateau", count: 2 }] };
  const made = await make<Shift>(`/productions/${id}/shifts`, body);
  if (people.length > 0) await assign(made, ...people);
  return made;
}

async function assign({ id, posts }: Shift, ...people: Named[]): Promise<void> {
  const assignments = people.map((person) => ({ post_id: posts[0]?.id, person_id: person.id }));
  const { status, text } = await app.call("PUT", `/shifts/${id}/assignments`, { assignments });
  if (status !== 200) throw new Error(text);
}

it("says everything about a week that is a number", async () => {
  const board = await look();
  expect(board.total).toEqual({
    ...{ shifts: 3, unplaced: 0, seats: 6, filled: 4, people: 2 },
    ...{ minutes: 300 * 3 + 720, cost: 10_000 * 2 + 18_000 * 2, without_rate: 0, done_minutes: 0 },
  });
  expect(board.productions).toMatchObject([
    {
      id: play.id,
      cost: 38_000,
      whole_cost: 48_000,
      budget: 100_000,
      weeks: [{ week: "2026-11-16", cost: 38_000 }],
    },
    { id: tour.id, cost: 18_000, whole_cost: 18_000 },
  ]);
  expect(board.days).toHaveLength(7);
  expect(board.weeks).toEqual(["2026-11-16"]);
  expect(
    board.load.map(({ minutes, by_day }: { minutes: number; by_day: number[] }) => [minutes, by_day]),
  ).toEqual([
    [1_020, [0, 300, 0, 720, 0, 0, 0]],
    [600, [0, 300, 0, 0, 300, 0, 0]],
  ]);
  expect(board.without_work.map(({ name }: { name: string }) => name)).toEqual(["@Cleo"]);
});

it("lists what is open and still to come, soonest first", async () => {
  const { open_posts } = await look();
  expect(open_posts).toMatchObject([
    { day: "2026-11-19", start: "2026-11-19T08:00:00", production_id: tour.id, missing: 1 },
    { day: "2026-11-20", start: "2026-11-20T18:00:00", role: "Plateau", missing: 1 },
  ]);
  expect((await look("?from=2026-11-16&to=2026-11-17")).open_posts).toEqual([]);
});

it("counts conflicts by rule, and tells who is over which limit", async () => {
  const { conflicts, over_limits, limits } = await look();
  const listed = (await app.call("GET", `/planning/conflicts${WEEK}`)).body;
  const count = conflicts.reduce((sum: number, each: { count: number }) => sum + each.count, 0);
  expect(count).toBe(listed.length);
  expect(over_limits).toMatchObject([{ name: "Bao" }]);
  expect(over_limits[0].breaches.map(({ code }: { code: string }) => code)).toContain("work_a_day");
  expect(limits).toEqual({ day_minutes: 600, week_minutes: 2_880 });
});

it("of one production leaves the others out, and counts its conflicts as their list does", async () => {
  const query = `${WEEK}&production_id=${tour.id}`;
  const board = await look(query);
  expect(board).toMatchObject({ production_id: tour.id, total: { shifts: 1, minutes: 720 } });
  expect(board.load.map(({ name }: { name: string }) => name)).toEqual(["Bao"]);
  const listed = (await app.call("GET", `/planning/conflicts${query}`)).body;
  expect(board.conflicts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(
    listed.length,
  );
  expect(await look(`${WEEK}&production_id=${newId()}`)).toMatchObject({
    productions: [],
    total: { shifts: 0 },
  });
});

it("is empty, not wrong, where nothing is planned", async () => {
  const board = await look("?from=2031-01-01&to=2031-01-01");
  expect(board).toMatchObject({
    productions: [],
    open_posts: [],
    conflicts: [],
    load: [],
    days: ["2031-01-01"],
  });
  expect(board.without_work).toHaveLength(3);
});

it.each([
  [
    "productions",
    "production,shifts,unplaced,seats,filled,people,minutes,done_minutes,cost,without_rate,whole_cost,budget",
  ],
  ["weeks", "production,week,minutes,cost"],
  ["open-posts", "day,start,production,shift,venue,role,missing"],
  ["conflicts", "rule,severity,count"],
  ["over-limits", "person,rule,severity,count"],
])("gives %s as a table", async (table, head) => {
  const { status, text, headers } = await app.call("GET", `${PATH}/${table}.csv${WEEK}`);
  expect([status, headers["content-type"]]).toEqual([200, "text/csv; charset=utf-8"]);
  expect(headers["content-disposition"]).toContain(`${table}-2026-11-16-2026-11-22.csv`);
  expect(text.split("\r\n")[0]).toBe(head);
});

it("writes names so that no spreadsheet takes them for a formula", async () => {
  const productions = (await app.call("GET", `${PATH}/productions.csv${WEEK}`)).text.split("\r\n");
  expect(productions[1]).toBe("'=Le Misanthrope,2,0,4,3,2,900,0,380.00,0,480.00,1000.00");
  const load = (await app.call("GET", `${PATH}/load.csv${WEEK}`)).text.split("\r\n");
  expect(load).toEqual([
    "person,minutes,2026-11-16,2026-11-17,2026-11-18,2026-11-19,2026-11-20,2026-11-21,2026-11-22",
    "Bao,1020,0,300,0,720,0,0,0",
    '"Ana, ""la grande""",600,0,300,0,0,300,0,0',
    "'@Cleo,0,0,0,0,0,0,0,0",
    "",
  ]);
});

it.each([
  ["", 422],
  ["?from=2026-11-16", 422],
  ["?from=2026-02-30&to=2026-03-01", 422],
  ["?from=2026-11-22&to=2026-11-16", 422],
  ["?from=2026-01-01&to=2026-12-31", 422],
  ["?from=0000-00-00&to=0000-00-00", 422],
  [`${WEEK}&production_id=x`, 422],
  [`${WEEK}&from=2026-11-17`, 422],
] as const)("refuses %s", async (query, status) => {
  for (const path of [PATH, `${PATH}/load.csv`])
    await expectRefused(app, ["GET", `${path}${query}`], status, "invalid_request");
});

it("knows no other tables and no other fields", async () => {
  await expectRefused(app, ["GET", `${PATH}${WEEK}&person_id=1`], 400, "unknown_field");
  expect((await app.call("GET", `${PATH}/secrets.csv${WEEK}`)).status).toBe(404);
});
