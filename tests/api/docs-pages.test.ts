import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operationsOf, readOpenApi } from "../support/openapi-document.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer();
});

afterAll(() => server.close());

const get = (url: string, headers: Record<string, string> = {}) =>
  server.app.inject({ url, headers: { host: "localhost", ...headers } });

describe.each(["/api/docs", "/api/docs/errors"])("the page %s", (path) => {
  it("speaks the language of its reader, or the one that is asked for", async () => {
    const [english, french, asked] = [
      await get(path),
      await get(path, { "accept-language": "fr" }),
      await get(`${path}?lang=fr`),
    ];
    expect(english.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(english.body).toContain('<html lang="en">');
    expect(french.body).toContain('<html lang="fr">');
    expect(asked.body).toBe(french.body);
    expect(french.body).not.toBe(english.body);
  });

  it("needs nothing from elsewhere and nothing inline", async () => {
    const { body } = await get(path);
    expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(body).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|style="/);
    for (const asset of body.matchAll(/(?:src|href)="(\/api\/docs\/page\.\w+)"/g))
      expect((await get(String(asset[1]))).statusCode).toBe(200);
  });

  it("leads only to what is on it, or answers", async () => {
    const { body } = await get(path);
    const ids = new Set([...body.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const lost = [...body.matchAll(/href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id)).map(([, id]) => id);
    expect(lost).toEqual([]);
    expect(ids.size).toBeGreaterThan(20);
  });
});

it("the reference shows every operation", async () => {
  const { body } = await get("/api/docs");
  const missing = operationsOf(readOpenApi()).filter(
    ({ operation }) => !body.includes(`<article id="${operation.operationId}"`),
  );
  expect(missing).toEqual([]);
});

it("the type of a problem leads to its explanation", async () => {
  const problem = (await get("/api/v1/artists/none")).json();
  const [page = "", anchor] = problem.type.split("#");
  expect((await get(page)).body).toContain(`<article id="${anchor}"`);
});

it("the script is plain JavaScript that uses nothing from outside itself", async () => {
  const { body } = await get("/api/docs/page.js");
  expect(() => new Function(body)).not.toThrow();
  expect(body).not.toMatch(/__vite|import|require/);
});
