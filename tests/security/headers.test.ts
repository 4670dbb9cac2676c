import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { targets } from "../support/databases.ts";
import { anAccount, type Headers, openWorld, signedIn, type World } from "./world.ts";

let world: World;
let owner: Headers;
beforeAll(async () => {
  world = await openWorld(targets.sqliteMemory);
  await anAccount(world, "agathe", "owner");
  owner = await signedIn(world, "agathe");
});
afterAll(() => world.close());

const answers: readonly (readonly [string, () => ReturnType<World["call"]>])[] = [
  ["an answer", () => world.call("GET", "/artists", { headers: owner })],
  [
    "something made",
    () => world.call("POST", "/artists", { headers: owner, body: { name: "A", availabilities: [] } }),
  ],
  ["nothing to say", () => world.call("DELETE", "/session")],
  ["a refusal", () => world.call("GET", "/artists")],
  ["an address of nothing", () => world.callPath("GET", "/api/v1/nowhere")],
  ["a page of nothing", () => world.callPath("GET", "/nowhere")],
  ["a body that is no JSON", () => world.call("POST", "/session", { body: "{" })],
  ["a request too large", () => world.call("POST", "/session", { body: { login: "x".repeat(1_100_000) } })],
  ["a table to download", () => world.call("GET", "/ledger/export.csv", { headers: owner })],
  ["the description of the API", () => world.callPath("GET", "/api/openapi.json", { headers: owner })],
];

describe.each(answers)("%s", (_what, ask) => {
  it("tells the browser what it may do with it", async () => {
    const { headers } = await ask();
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "strict-transport-security": "max-age=31536000",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "x-frame-options": "SAMEORIGIN",
    });
    const policy = String(headers["content-security-policy"]);
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ])
      expect(policy).toContain(part);
    expect(policy).not.toMatch(/script-src[^;]*unsafe|unsafe-eval|https?:|\*/);
  });

  it("names the request and not the software", async () => {
    const { headers } = await ask();
    expect(headers["x-request-id"]).toMatch(/^[\w-]+$/);
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers.server).toBeUndefined();
  });
});

describe("answers of the API", () => {
  it.each(answers.filter(([what]) => what !== "a page of nothing"))(
    "are kept nowhere: %s",
    async (_what, ask) => {
      expect((await ask()).headers["cache-control"]).toBe("no-store");
    },
  );

  it.each(answers)("say what they are, and in which characters: %s", async (_what, ask) => {
    const { headers, body } = await ask();
    if (body === "") return;
    expect(headers["content-type"]).toMatch(
      /^(application\/(problem\+)?json(; charset=utf-8)?|text\/csv; charset=utf-8)$/,
    );
  });

  it("show nothing of the inside when something breaks", async () => {
    const broken = await openWorld(targets.sqliteFile);
    await broken.server.database.close();
    const answer = await broken.call("GET", "/artists");
    expect(answer.statusCode).toBeGreaterThanOrEqual(500);
    expect(answer.body).not.toMatch(/sqlite|kysely|node_modules|\.ts|stack|database is/i);
    await broken.close().catch(() => {});
  });

  it("do not list folders, nor give files of the server", async () => {
    for (const path of [
      "/.env",
      "/.git/config",
      "/package.json",
      "/data/",
      "/setup-code",
      "/../package.json",
      "/..%2f..%2fpackage.json",
      "/%2e%2e/%2e%2e/etc/passwd",
      "/assets/",
      "/api/",
    ]) {
      const answer = await world.callPath("GET", path, { headers: owner });
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
  });
});
