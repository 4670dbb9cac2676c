import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { targets } from "../support/databases.ts";
import { aLink, anAccount, codeOf, openWorld, type World } from "./world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld(targets.sqliteMemory);
});
afterAll(() => world.close());

const read = (headers: Record<string, string>) => world.call("GET", "/artists", { headers });
const write = (headers: Record<string, string>) =>
  world.call("POST", "/artists", { headers, body: { name: "Élodie", availabilities: [] } });

/** Host headers, and whether they name this machine in a way nobody else can. */
const hosts: readonly [string, boolean][] = [
  ["localhost", true],
  ["localhost:4321", true],
  ["LOCALHOST:4321", true],
  ["127.0.0.1", true],
  ["127.0.0.1:1", true],
  ["127.0.0.1:65535", true],
  ["127.255.255.254:4321", true],
  ["127.1.2.3", true],
  ["[::1]", true],
  ["[::1]:4321", true],
  ["evil.example", false],
  ["evil.example:4321", false],
  ["localhost.evil.example", false],
  ["evil.example.localhost", false],
  ["foo.localhost:4321", false],
  ["localhost.", false],
  ["localhost.:4321", false],
  ["localhostx", false],
  ["xlocalhost", false],
  ["127.0.0.1.evil.example", false],
  ["127.0.0.1.nip.io", false],
  ["127.0.0.1.", false],
  ["127.0.0", false],
  ["127.1", false],
  ["127.0.0.1.1", false],
  ["127.0.0.256", false],
  ["127.0.0.01", false],
  ["0127.0.0.1", false],
  ["0x7f.0.0.1", false],
  ["0x7f000001", false],
  ["2130706433", false],
  ["017700000001", false],
  ["0.0.0.0", false],
  ["0.0.0.0:4321", false],
  ["0", false],
  ["[::]", false],
  ["[::]:4321", false],
  ["[::ffff:127.0.0.1]", false],
  ["[::ffff:7f00:1]", false],
  ["[0:0:0:0:0:0:0:1]", false],
  ["::1", false],
  ["[::1", false],
  ["[::1]x", false],
  ["128.0.0.1", false],
  ["10.0.0.1", false],
  ["192.168.1.10:4321", false],
  ["169.254.169.254", false],
  ["localhost:0", false],
  ["localhost:65536", false],
  ["localhost:999999", false],
  ["localhost:", false],
  ["localhost:4321:4321", false],
  ["localhost:http", false],
  ["localhost:4321@evil.example", false],
  ["evil@localhost", false],
  ["localhost,evil.example", false],
  ["localhost/", false],
  ["localhost%00", false],
  ["localhost ", true],
  ["local host", false],
  ["ⅼocalhost", false],
];

describe("before the first account", () => {
  it.each(hosts)("a request for the host %j is let in: %s", async (host, letIn) => {
    // Trailing spaces are no part of a header's value, on the wire as here.
    const answer = await read({ host: host.trim() });
    expect([answer.statusCode, codeOf(answer)]).toEqual(letIn ? [200, undefined] : [403, "loopback_only"]);
  });

  /** What a browser says of the page, and whether that page may read and write here. */
  const pages: readonly [string, Record<string, string>, boolean, boolean][] = [
    ["a program, which says nothing", {}, true, true],
    ["our own page", { origin: "http://localhost:4321", "sec-fetch-site": "same-origin" }, true, true],
    ["our own page in an older browser", { origin: "http://localhost:4321" }, true, true],
    ["our own page, reading", { "sec-fetch-site": "same-origin" }, true, true],
    ["the address bar", { "sec-fetch-site": "none" }, true, false],
    ["a page elsewhere", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, false, false],
    ["a page elsewhere in an older browser", { origin: "https://evil.example" }, false, false],
    ["a picture on a page elsewhere", { "sec-fetch-site": "cross-site" }, false, false],
    [
      "a page on another port",
      { origin: "http://localhost:3000", "sec-fetch-site": "same-site" },
      false,
      false,
    ],
    ["a page on another port, by origin alone", { origin: "http://localhost:3000" }, false, false],
    ["a page of the same machine by number", { origin: "http://127.0.0.1:4321" }, false, false],
    ["a page over TLS", { origin: "https://localhost:4321" }, false, false],
    ["a page without an origin", { origin: "null" }, false, false],
    ["a sandboxed page", { origin: "null", "sec-fetch-site": "cross-site" }, false, false],
    ["a file opened in the browser", { origin: "file://" }, false, false],
    ["an extension", { origin: "chrome-extension://abcdefgh", "sec-fetch-site": "none" }, false, false],
    ["an empty origin", { origin: "" }, false, false],
    ["two origins", { origin: "http://localhost:4321, https://evil.example" }, false, false],
    ["our origin with a path", { origin: "http://localhost:4321/" }, false, false],
    ["our origin with a user", { origin: "http://x@localhost:4321" }, false, false],
    ["our origin as a part", { origin: "http://localhost:4321.evil.example" }, false, false],
    [
      "our origin, another site",
      { origin: "http://localhost:4321", "sec-fetch-site": "cross-site" },
      false,
      false,
    ],
    [
      "another origin, our site",
      { origin: "https://evil.example", "sec-fetch-site": "same-origin" },
      false,
      false,
    ],
    ["a word no browser says", { "sec-fetch-site": "trust-me" }, false, false],
  ];

  it.each(pages)("%s (%o) may read: %s, write: %s", async (_page, headers, mayRead, mayWrite) => {
    expect(codeOf(await read(headers))).toBe(mayRead ? undefined : "cross_site_request");
    expect(codeOf(await write(headers))).toBe(mayWrite ? undefined : "cross_site_request");
  });

  it.each(["x-forwarded-for", "forwarded", "x-real-ip", "x-forwarded-host", "via"])(
    "a request that came through a proxy (%s) is from somewhere else",
    async (name) => {
      expect(codeOf(await read({ [name]: "127.0.0.1" }))).toBe("loopback_only");
    },
  );

  it("refuses pages and set-up just the same", async () => {
    const headers = { host: "evil.example" };
    for (const path of ["/api/v1/setup", "/api/v1/session", "/", "/nowhere"])
      expect([path, codeOf(await world.callPath("GET", path, { headers }))]).toEqual([path, "loopback_only"]);
  });

  it("stores nothing of what it refuses", async () => {
    await world.call("POST", "/artists", {
      headers: { host: "evil.example" },
      body: { name: "Never stored", availabilities: [] },
    });
    expect((await read({})).body).not.toContain("Never stored");
  });

  it("says in French, too, what to do", async () => {
    const answer = await read({ host: "evil.example", "accept-language": "fr" });
    expect(answer.json().detail).toBe(
      "Avant la création du premier compte, ce serveur ne répond que sous localhost, 127.0.0.1 ou [::1], sur la machine même.",
    );
  });
});

describe("over a real connection, before the first account", () => {
  it.each([
    ["two Host headers", "GET /api/v1/artists HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n"],
    ["no Host header", "GET /api/v1/artists HTTP/1.1\r\n\r\n"],
    ["no Host header in HTTP/1.0", "GET /api/v1/artists HTTP/1.0\r\n\r\n"],
    [
      "another host in the request line",
      "GET http://evil.example/api/v1/artists HTTP/1.1\r\nHost: evil.example\r\n\r\n",
    ],
  ])("%s is refused", async (_form, request) => {
    const other = await openWorld(targets.sqliteMemory, { SOUFFLEUR_PORT: "0" });
    try {
      const { port } = new URL(await other.server.listen());
      const status = (await exchange(Number(port), request)).split(" ")[1];
      expect(["400", "403", "404"]).toContain(status);
      const good = await exchange(Number(port), "GET /api/v1/artists HTTP/1.1\r\nHost: localhost\r\n\r\n");
      expect(good).toMatch(/^HTTP\/1.1 200 /);
    } finally {
      await other.close();
    }
  });
});

function exchange(port: number, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: "127.0.0.1", port }, () => socket.write(request));
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.once("error", reject);
  });
}

describe("the first account", () => {
  it("closes the open door at once, in every process on the same database", async () => {
    const first = await openWorld(targets.sqliteFile);
    const second = await first.another();
    try {
      expect((await second.call("GET", "/artists")).statusCode).toBe(200);
      await anAccount(first, "owner", "owner");
      expect(codeOf(await first.call("GET", "/artists"))).toBe("not_signed_in");
      expect(codeOf(await second.call("GET", "/artists"))).toBe("not_signed_in");
    } finally {
      await second.close();
      await first.close();
    }
  });
});

describe("a key before the first account", () => {
  const wrong = `Bearer sfl_${"x".repeat(43)}`;

  it.each([
    ["one that was never made", wrong],
    ["one in small letters", wrong.replace("Bearer", "bearer")],
    ["what is no key at all", "Bearer nonsense"],
    ["nothing", "Bearer "],
  ])("is refused with the reason, though nobody needs one: %s", async (_which, authorization) => {
    for (const answer of [await read({ authorization }), await write({ authorization })]) {
      expect([answer.statusCode, codeOf(answer)]).toEqual([401, "not_signed_in"]);
      expect(answer.json().detail).toMatch(/^The key or link this request came with is not valid/);
    }
    const french = await read({ authorization, "accept-language": "fr" });
    expect(french.json().detail).toMatch(/^La clé ou le lien de cette requête n'est pas valable/);
  });

  it("changes nothing where none is sent, or what is sent is not ours", async () => {
    const cookie = `souffleur=${"x".repeat(43)}`;
    for (const headers of [{}, { cookie }, { authorization: "Basic b3duZXI6b3duZXI=" }] as const)
      expect((await read(headers)).statusCode).toBe(200);
  });

  it("opens no door to elsewhere", async () => {
    const elsewhere = { authorization: wrong, host: "evil.example" };
    expect(codeOf(await read(elsewhere))).toBe("loopback_only");
  });
});

describe("a link before the first account", () => {
  it("opens what it will open, and no more, for whoever sits at this machine", async () => {
    const { headers } = await aLink(world, { host: "localhost" });
    const current = await world.call("GET", "/links/current", { headers });
    expect(current.json()).toMatchObject({ kind: "planning.artist" });
    expect(codeOf(await world.call("GET", "/artists", { headers }))).toBe("not_allowed");
    const wrong = { authorization: `Link ${"x".repeat(43)}` };
    expect(codeOf(await world.call("GET", "/links/current", { headers: wrong }))).toBe("not_signed_in");
  });

  it("opens nothing from elsewhere", async () => {
    const { headers } = await aLink(world, { host: "localhost" });
    const elsewhere = { ...headers, host: "evil.example" };
    expect(codeOf(await world.call("GET", "/links/current", { headers: elsewhere }))).toBe("loopback_only");
  });
});
