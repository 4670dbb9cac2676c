import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { morning, newId } from "../support/planning.ts";
import { expectRefused } from "../support/refusals.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const create = async () =>
  (await app.call("POST", "/artists", { name: "Élodie", availabilities: [morning] })).body;

describe("an Idempotency-Key", () => {
  it("gives the first answer again, with its tag, to the same request", async () => {
    const headers = { "idempotency-key": newId() };
    const body = { name: "Keyed", availabilities: [morning] };
    const first = await app.call("POST", "/artists", body, headers);
    const again = await app.call("POST", "/artists", body, headers);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers).toMatchObject({ etag: '"1"', "idempotent-replayed": "true" });
    expect(first.headers["idempotent-replayed"]).toBeUndefined();
  });

  it("is refused with another body, path or method", async () => {
    const headers = { "idempotency-key": newId() };
    const { body } = await app.call("POST", "/artists", { name: "Keyed", availabilities: [] }, headers);
    for (const request of [
      ["POST", "/artists", { name: "Other", availabilities: [] }],
      ["PUT", `/artists/${body.id}`, { name: "Keyed", availabilities: [] }],
      ["DELETE", `/artists/${body.id}`, undefined],
    ] as const)
      await expectRefused(app, [...request, headers], 422, "idempotency_key_reused");
  });

  it("lets a request that failed be sent again", async () => {
    const { id } = await create();
    const headers = { "idempotency-key": newId() };
    const body = { id, name: "Keyed", availabilities: [] };
    await expectRefused(app, ["POST", "/artists", body, headers], 409, "artist_exists");
    await app.call("DELETE", `/artists/${id}`);
    expect((await app.call("POST", "/artists", body, headers)).status).toBe(201);
  });

  it.each([["spaces in it"], ["é"], ["x".repeat(201)], [""]])("is refused when it is %j", async (key) => {
    const body = { name: "Keyed", availabilities: [] };
    await expectRefused(
      app,
      ["POST", "/artists", body, { "idempotency-key": key }],
      400,
      "idempotency_key_invalid",
    );
  });
});
