import { afterEach, expect, it } from "vitest";
import { clientOf } from "../support/api-client.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;
afterEach(() => server.close());

async function authorsWith(settings: Readonly<Record<string, string>>) {
  server = await openTestServer(undefined, settings);
  const { status, body } = await clientOf(server)({ path: "/quiz/authors" });
  expect(status).toBe(200);
  return body;
}

const url = "http://127.0.0.1:9/v1";

it.each([
  [{}, ["SOUFFLEUR_LLM_URL", "SOUFFLEUR_LLM_MODEL"]],
  [{ SOUFFLEUR_LLM_URL: url }, ["SOUFFLEUR_LLM_MODEL"]],
  [{ SOUFFLEUR_LLM_MODEL: "small" }, ["SOUFFLEUR_LLM_URL"]],
  [{ SOUFFLEUR_LLM_URL: url, SOUFFLEUR_LLM_MODEL: "small" }, []],
])("says what is missing before a model can be asked, with %o", async (settings, missing) => {
  expect(await authorsWith(settings)).toEqual([
    { author: "built-in", missing_settings: [] },
    { author: "model", missing_settings: missing },
  ]);
});
