import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { targets } from "../support/databases.ts";
import { aKey, anAccount, codeOf, type Headers, openWorld, signedIn, type World } from "./world.ts";

let world: World;
let cookie: string;
let owner: Headers;

beforeAll(async () => {
  world = await openWorld(targets.sqliteMemory);
  await anAccount(world, "agathe", "owner");
  owner = await signedIn(world, "agathe");
  cookie = owner.cookie ?? "";
});
afterAll(() => world.close());

const artist = { name: "Élodie", availabilities: [] };
const write = (headers: Headers) => world.call("POST", "/artists", { headers, body: artist });

describe("a change asked for with the session's cookie", () => {
  it.each([
    ["our own page", { origin: "http://localhost:4321", "sec-fetch-site": "same-origin" }],
    ["our own page without Fetch Metadata", { origin: "http://localhost:4321" }],
    ["our own page without an Origin", { "sec-fetch-site": "same-origin" }],
    [
      "our own page behind a proxy that ends TLS and that we do not know",
      { origin: "https://localhost:4321", "sec-fetch-site": "same-origin" },
    ],
  ])("is done for %s", async (_page, headers) => {
    expect((await write({ ...headers, cookie })).statusCode).toBe(201);
  });

  it.each<[string, Headers]>([
    ["nobody says from where", {}],
    ["a page elsewhere", { origin: "https://evil.example" }],
    [
      "a page elsewhere, with Fetch Metadata",
      { origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    ],
    ["a page of a sister site", { origin: "http://evil.localhost:4321", "sec-fetch-site": "same-site" }],
    ["a page on another port", { origin: "http://localhost:3000", "sec-fetch-site": "same-site" }],
    ["a page over TLS, in an old browser", { origin: "https://localhost:4321" }],
    ["a page without an origin", { origin: "null" }],
    ["a typed address", { "sec-fetch-site": "none" }],
    ["an origin that begins like ours", { origin: "http://localhost:4321.evil.example" }],
    ["an origin that ends like ours", { origin: "http://evil-localhost:4321" }],
  ])("is refused when %s asks", async (_page, headers) => {
    for (const [method, url] of [
      ["POST", "/artists"],
      ["PUT", "/me"],
      ["DELETE", "/session"],
      ["DELETE", "/trash"],
    ] as const) {
      const answer = await world.call(method, url, { headers: { ...headers, cookie }, body: artist });
      expect([method, url, answer.statusCode, codeOf(answer)]).toEqual([
        method,
        url,
        403,
        "cross_site_request",
      ]);
    }
    expect((await world.call("GET", "/sessions", { headers: owner })).statusCode).toBe(200);
  });

  it("is not needed for a key: no browser sends one by itself", async () => {
    const key = await aKey(world, owner, ["owner"]);
    expect((await write({ ...key.headers, origin: "https://evil.example" })).statusCode).toBe(201);
  });

  it("cannot be hidden in a form: only JSON is read", async () => {
    for (const type of [
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "text/plain",
    ]) {
      const answer = await world.server.app.inject({
        method: "POST",
        url: "/api/v1/session",
        headers: { host: "localhost:4321", "content-type": type },
        payload: '{"login":"agathe","password":"x"}',
      });
      expect(answer.statusCode).toBe(415);
    }
  });

  it("is never a GET: none of them changes a row", async () => {
    const before = await everything();
    // A feed never ends by itself, and reads no more than the list of jobs does.
    const ending = world.server.app.declaredRoutes.filter(({ url }) => !url.endsWith("/events"));
    for (const { method, url } of ending)
      if (method === "GET") await world.callPath("GET", url.replace(/:\w+/g, "x"), { headers: owner });
    expect(await everything()).toEqual(before);
  });

  async function everything(): Promise<Record<string, unknown>> {
    const { queries } = world.server.database;
    const tableNames = (await queries.introspection.getTables()).map(({ name }) => name);
    const contents = await Promise.all(
      tableNames.map(async (name) => [
        name,
        await (queries as never as Reader).selectFrom(name).selectAll().execute(),
      ]),
    );
    return Object.fromEntries(contents);
  }
});

interface Reader {
  selectFrom(table: string): { selectAll(): { execute(): Promise<unknown[]> } };
}

describe("another site", () => {
  it("is never told that it may read: no answer carries a CORS header", async () => {
    const headers = { ...owner, origin: "https://evil.example", "access-control-request-method": "GET" };
    for (const method of ["GET", "OPTIONS"] as const) {
      const answer = await world.call(method, "/artists", { headers });
      expect(Object.keys(answer.headers).filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });
});
