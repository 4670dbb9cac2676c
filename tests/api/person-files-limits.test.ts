import { afterAll, beforeAll, expect, it } from "vitest";
import { newApp, type TestApp } from "../support/app.ts";
import { expectRefused } from "../support/refusals.ts";
import { aPdf, pdfBytes } from "../support/sample-files.ts";
import { waitUntil } from "../support/wait-until.ts";

let app: TestApp;
beforeAll(async () => {
  app = await newApp({ url: "sqlite::memory:" });
});
afterAll(() => app.close());

const person = async () => (await app.call("POST", "/people", { name: "Élodie" })).body;
const paper = (id: string, content_base64: string): Parameters<TestApp["call"]> => [
  "POST",
  `/people/${id}/documents`,
  { name: "Visite médicale", content_base64 },
];

it("a document is refused where it is too large, at the limit and one beyond", async () => {
  const { id } = await person();
  const sized = (bytes: number) => aPdf("x".repeat(bytes - pdfBytes("").length));
  /** The largest bodies keep this process busy, client and server in one: a busy server takes no writes for a moment. */
  const calm = () =>
    waitUntil(
      "writes are taken again",
      async () => (await app.call("POST", "/people", { name: "x" })).status === 201,
    );
  const refused = async (content: string, status: number, code: string) => {
    await calm();
    await expectRefused(app, paper(id, content), status, code);
  };
  const largest = await app.call(...paper(id, sized(10_000_000)));
  expect(largest).toMatchObject({ status: 201, body: { bytes: 10_000_000 } });
  await refused(sized(10_000_001), 413, "file_too_large");
  await refused("A".repeat(15_000_000), 413, "payload_too_large");
  await refused("A".repeat(13_600_000), 422, "invalid_request");
});
