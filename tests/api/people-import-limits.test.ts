import { afterEach, beforeEach, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { testClock } from "../support/clock.ts";
import { expectRefused } from "../support/refusals.ts";

// Each has a server of its own: after heavy work one turns writes away until it has caught up.
let app: TestApp;
beforeEach(async () => {
  app = await newApp({ url: "sqlite::memory:", clock: testClock() });
});
afterEach(() => app.close());

const rows = (count: number) =>
  ["name,email,skills", ...Array.from({ length: count }, (_, n) => `Person ${n},p${n}@x.org,`)].join("\n");

it("takes a company of two thousand in one go", async () => {
  const { status, body } = await app.call("POST", "/people/imports/apply", {
    format: "csv",
    content: rows(2_000),
  });
  expect([status, body.created.length]).toEqual([200, 2_000]);
});

it("looks at ten thousand, and says that there were more", async () => {
  const { status, body } = await app.call("POST", "/people/imports", {
    format: "csv",
    content: rows(10_001),
  });
  expect([status, body.counts.create]).toEqual([200, 10_000]);
  expect(body.problems).toMatchObject([{ code: "too_many_rows" }]);
});

it("refuses fifty megabytes before it reads them", async () => {
  const body = { format: "csv", content: "x".repeat(50_000_000) };
  await expectRefused(app, ["POST", "/people/imports", body], 413, "payload_too_large");
});
