import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { type Stage, setStage } from "../support/productions.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
let stage: Stage;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
beforeEach(async () => {
  stage = await setStage(app.database.queries);
});
afterAll(() => app.close());

type Body = Record<string, unknown>;
const evening = { start: "2026-11-21T19:30:00", end: "2026-11-21T23:00:00" };

const create = async (over: Body = {}) => {
  const body = { title: "Soir", ...evening, posts: [{ role: "Plateau", count: 1 }], ...over };
  return (await app.call("POST", `/productions/${stage.productionId}/shifts`, body)).body;
};
const assign = (shift: { id: string; posts: { id: string }[] }) =>
  app.call("PUT", `/shifts/${shift.id}/assignments`, {
    assignments: [{ post_id: shift.posts[0]?.id, person_id: stage.people[0] }],
  });
const toZone = async (zone: string): Promise<Parameters<TestApp["call"]>> => {
  const { body } = await app.call("GET", `/venues/${stage.venueId}`);
  return ["PUT", `/venues/${stage.venueId}`, { ...body, zone }];
};

it("a venue in another zone keeps what its wall says, and somebody may be elsewhere at the hour that is free now", async () => {
  const there = await create({ venue_id: stage.venueId });
  await assign(there);
  const here = await create();
  expect((await assign(here)).status).toBe(409);
  expect((await app.call(...(await toZone("America/New_York")))).status).toBe(200);
  expect((await app.call("GET", `/shifts/${there.id}`)).body).toMatchObject({ ...evening, version: 3 });
  expect((await assign(here)).status).toBe(200);
});

it("a venue does not go to a zone where somebody would be in two places at once", async () => {
  await app.call(...(await toZone("America/New_York")));
  for (const shift of [await create({ venue_id: stage.venueId }), await create()]) await assign(shift);
  const refused = await expectRefused(app, await toZone("Europe/Madrid"), 409, "double_booking");
  expect(refused.body.person_id).toBe(stage.people[0]);
});

it("the way back is the way there, by undoing it", async () => {
  const there = await create({ venue_id: stage.venueId });
  await app.call(...(await toZone("America/New_York")));
  const [entry] = (await app.call("GET", `/ledger?subject=${stage.venueId}`)).body.items;
  expect((await app.call("POST", `/ledger/${entry.id}/undo`)).status).toBe(204);
  const [created] = (await app.call("GET", `/ledger?subject=${there.id}`)).body.items;
  // The shift says again what it said when it was made, so that can be taken back as well.
  expect((await app.call("POST", `/ledger/${created.id}/undo`)).status).toBe(204);
});
