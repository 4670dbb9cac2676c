import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseId } from "@souffleur/kernel";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packOn } from "../../packages/planning/src/domain/rules/shipped-pack.ts";
import { dayNumberOf } from "../../packages/planning/test/plan-builder.ts";
import { seasonOf, tightSeason } from "../../packages/planning/test/synthetic-season.ts";
import { draftClient, openCompany } from "../support/draft-company.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  await server.jobs.start();
});
afterAll(async () => {
  await server.jobs.stop();
  await server.close();
});

it("plans five thousand shifts within bounds of time and memory, answering others meanwhile", async () => {
  const pack = packOn(dayNumberOf("2026-05-04"));
  const shape = { ...tightSeason, people: 400, events: 5_000, days: 84, seats: 3 };
  const season = seasonOf(shape, pack);
  const [{ productionId } = {}] = season.shifts;
  const shifts = season.shifts.map((shift) => ({
    ...shift,
    productionId: productionId ?? shift.productionId,
  }));
  const facts = await openCompany(server.database.queries, { ...season, shifts }, "large");
  const client = draftClient(server);
  // What it took to make so large a plan should not count as load.
  await sleep(1_500);
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const began = performance.now();
  const days = { from: "2026-05-01", to: "2026-08-31" };
  const { id } = await client.ask(facts, { ...days, seconds: 5 });
  const jobId = parseId<"job">(id);
  if (jobId === undefined) throw new Error("The job has no id.");
  const isOver = async () => (await server.jobs.find(jobId))?.state !== "running";
  await waitUntil("it runs", async () => !(await isOver()));
  await waitUntil("it ends", isOver, 120_000);
  delay.disable();
  await sleep(1_500);
  const job = await client.must({ path: `/jobs/${id}` });
  expect(job, JSON.stringify(job)).toMatchObject({ state: "succeeded" });
  const seconds = (performance.now() - began) / 1_000;
  const { result } = job;
  console.log(
    `5 000 shifts, ${result.seats} seats: ${result.filled} filled, ${seconds.toFixed(1)} s, event loop held up ` +
      `${(delay.max / 1e6).toFixed(0)} ms at most, ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  );
  expect(seconds).toBeLessThan(90);
  expect(result.filled / result.seats).toBeGreaterThan(0.8);
  const page = `/production-proposals/${result.proposal_id}/assignments?limit=200`;
  expect((await client.must({ path: page })).items).toHaveLength(200);
}, 240_000);
