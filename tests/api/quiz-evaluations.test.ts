import { afterAll, beforeAll, expect, it } from "vitest";
import { clientOf } from "../support/api-client.ts";
import { onEachDatabaseOnDisk } from "../support/databases.ts";
import { finished } from "../support/library-server.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

onEachDatabaseOnDisk((target) => {
  let server: TestServer;
  let call: ReturnType<typeof clientOf>;

  beforeAll(async () => {
    server = await openTestServer(target);
    await server.jobs.start();
    call = clientOf(server);
  });
  afterAll(async () => {
    await server.jobs.stop();
    await server.close();
  });

  it("tell how the built-in author does, and leave bank and inbox as they are", async () => {
    const asked = await call({ path: "/quiz/evaluations", body: { seed: 7 } });
    const job = await finished(call, asked);
    expect(job).toMatchObject({ state: "succeeded" });
    const { body } = await call({ path: `/quiz/evaluations/${job.result.evaluation_id}` });
    expect(body).toMatchObject({ author: "built-in", seed: 7, bloom: { compared: 200 } });
    for (const figures of body.languages) {
      expect(figures.proposed).toBeGreaterThan(0);
      expect(figures).toMatchObject({ grounded: 1, duplicates: 0, tokens: 0 });
      expect(figures.drafted).toBe(figures.proposed + figures.refused);
    }
    expect(body.languages.map(({ language }: { language: string }) => language)).toEqual(["fr", "en"]);
    expect((await call({ path: "/quiz/evaluations" })).body).toEqual([body]);
    expect((await call({ path: "/inbox" })).body.items).toEqual([]);
    expect((await call({ path: "/quiz/questions" })).body.items).toEqual([]);
  });

  it("say that there is no model", async () => {
    const refused = await call({ path: "/quiz/evaluations", body: { author: "model" } });
    expect([refused.status, refused.body.code]).toEqual([409, "no_model"]);
  });

  it("refuse what is no request and know what is not there", async () => {
    for (const body of [{ author: "me" }, { seed: -1 }, { seed: "1" }, { count: 3 }])
      expect([400, 422]).toContain((await call({ path: "/quiz/evaluations", body })).status);
    for (const id of ["018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f", "..", "%00", "x".repeat(300)])
      expect((await call({ path: `/quiz/evaluations/${encodeURIComponent(id)}` })).status).toBe(404);
  });
});
