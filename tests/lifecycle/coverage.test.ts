import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { newId } from "../support/planning.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
  stage = await setStage(app.database.queries);
});
afterAll(() => app.close());

type Body = Record<string, unknown>;

const coverage = (query = "", id = stage.productionId) =>
  app.call("GET", `/productions/${id}/coverage${query}`);
const create = async (start: string, over: Body = {}) => {
  const body = { title: "Soir", start, minutes: 240, posts: [{ role: "Plateau", count: 2 }], ...over };
  return (await app.call("POST", `/productions/${stage.productionId}/shifts`, body)).body;
};
const newPerson = async (over: Body) =>
  (await app.call("POST", "/people", { name: "Somebody", ...over })).body as { id: string };
const assign = (shift: { id: string; posts: { id: string }[] }, ...people: { id: string }[]) =>
  app.call("PUT", `/shifts/${shift.id}/assignments`, {
    assignments: people.map(({ id }) => ({ post_id: shift.posts[0]?.id, person_id: id })),
  });

it("counts seats, people, hours and cost of a production, in all and in a period", async () => {
  const technician = await newPerson({ kind: "technician", rates: { day: 20_000 } });
  const artist = await newPerson({ kind: "artist", rates: { cachet: 15_000, hour: 2_000 } });
  const nobody = await newPerson({ kind: "artist" });
  const evening = await create("2026-11-20T20:00", { is_cachet: true, break_minutes: 60 });
  // Begins after midnight: the technician's day goes on.
  const strike = await create("2026-11-21T01:00");
  const later = await create("2026-11-25T10:00");
  const window = { start: "2026-11-26T09:00", end: "2026-11-26T20:00" };
  await create("2026-11-26T10:00", { start: undefined, window });
  await assign(evening, technician, artist);
  await assign(strike, technician);
  await assign(later, artist, nobody);
  expect((await coverage()).body).toEqual({
    shifts: 4,
    unplaced: 1,
    seats: 8,
    filled: 5,
    people: 3,
    minutes: 180 * 2 + 240 + 240 * 2,
    cost: 20_000 + 15_000 + 8_000,
    without_rate: 1,
  });
  expect((await coverage("?from=2026-11-21&to=2026-11-25")).body).toMatchObject({ shifts: 2, filled: 3 });
  expect((await coverage("?from=2026-11-27")).body).toMatchObject({ shifts: 0, seats: 0, cost: 0 });
});

it("tells the budget beside the cost", async () => {
  const body = { name: "Riche", starts_on: "2026-11-01", ends_on: "2026-11-30", budget: 100 };
  const { id } = (await app.call("POST", "/productions", body)).body;
  expect((await coverage("", id)).body).toMatchObject({ budget: 100, cost: 0 });
});

it("is not there for a production nobody knows, and refuses days that are none", async () => {
  const path = `/productions/${stage.productionId}/coverage`;
  await expectRefused(app, ["GET", `/productions/${newId()}/coverage`], 404, "production_not_found");
  await expectRefused(app, ["GET", `${path}?from=2026-02-30`], 422, "invalid_request");
  await expectRefused(app, ["GET", `${path}?until=2026-02-28`], 400, "unknown_field");
});
