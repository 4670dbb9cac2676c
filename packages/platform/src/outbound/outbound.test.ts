import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createOutbound, type OutboundRequest } from "./index.ts";

const CALENDAR = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A host that answers as told; where it listens. */
async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ask(place: string, more: Partial<OutboundRequest> = {}, allow = [place]) {
  const outbound = createOutbound({ allow, userAgent: "Souffleur/test" });
  return outbound.fetch({
    url: `http://${place}/a.ics`,
    accept: "text/calendar",
    maxBytes: 100_000,
    timeoutMs: 3_000,
    ...more,
  });
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

describe("fetching from another machine", () => {
  it("gives what it answered", async () => {
    const place = await host((request, response) => {
      response.writeHead(200, { "content-type": "text/calendar", etag: '"1"' });
      response.end(request.headers.accept === "text/calendar" ? CALENDAR : "");
    });
    const answer = await ask(place);
    expect(answer).toMatchObject({
      ok: true,
      value: { kind: "fetched", contentType: "text/calendar", etag: '"1"' },
    });
    expect(answer.ok && answer.value.kind === "fetched" && text(answer.value.bytes)).toBe(CALENDAR);
  });

  it("unpacks it", async () => {
    const place = await host((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(CALENDAR));
    });
    const answer = await ask(place);
    expect(answer.ok && answer.value.kind === "fetched" && text(answer.value.bytes)).toBe(CALENDAR);
  });

  it("asks only for what has changed", async () => {
    const place = await host((request, response) => {
      response.writeHead(request.headers["if-none-match"] === '"1"' ? 304 : 200).end();
    });
    expect(await ask(place, { etag: '"1"' })).toMatchObject({ ok: true, value: { kind: "unchanged" } });
  });

  it("hands over a key, or something by POST", async () => {
    const place = await host((request, response) => {
      response.end(`${request.method} ${request.headers.authorization} ${request.headers["content-length"]}`);
    });
    const headers = { authorization: "Bearer 1" };
    const got = await ask(place, { headers });
    const posted = await ask(place, { headers, body: "{}" });
    expect(got.ok && got.value.kind === "fetched" && text(got.value.bytes)).toBe("GET Bearer 1 undefined");
    expect(posted.ok && posted.value.kind === "fetched" && text(posted.value.bytes)).toBe("POST Bearer 1 2");
  });

  it("says how long a machine wants to be left alone", async () => {
    const place = await host((_, response) => response.writeHead(429, { "retry-after": "7" }).end());
    expect(await ask(place)).toMatchObject({ failure: { status: 429, retryAfterSeconds: 7, retry: true } });
  });

  it("sends neither cookies nor names of its own", async () => {
    let seen: IncomingMessage["headers"] = {};
    const place = await host((request, response) => {
      seen = request.headers;
      response.end(CALENDAR);
    });
    await ask(place);
    expect(Object.keys(seen).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });
});

describe("a machine that means harm", () => {
  it.each([
    ["sends too much", (response: ServerResponse) => response.end("x".repeat(200_000)), "answer_too_large"],
    [
      "says it will send too much",
      (response: ServerResponse) => response.writeHead(200, { "content-length": "50000000" }).write("x"),
      "answer_too_large",
    ],
    [
      "packs fifty megabytes into fifty kilobytes",
      (response: ServerResponse) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50_000_000))),
      "answer_too_large",
    ],
    [
      "says it is packed and is not",
      (response: ServerResponse) => response.writeHead(200, { "content-encoding": "gzip" }).end("not packed"),
      "answer_unreadable",
    ],
    [
      "packs it in its own way",
      (response: ServerResponse) => response.writeHead(200, { "content-encoding": "own" }).end("?"),
      "answer_unreadable",
    ],
    ["fails", (response: ServerResponse) => response.writeHead(500).end(), "answer_refused"],
    ["knows nothing", (response: ServerResponse) => response.writeHead(404).end(), "answer_refused"],
    ["hangs up", (response: ServerResponse) => response.socket?.destroy(), "host_unreachable"],
    [
      "speaks another language",
      (response: ServerResponse) => response.socket?.end("220 mail\r\n\r\n"),
      "answer_unreadable",
    ],
    [
      "has headers without end",
      (response: ServerResponse) => response.writeHead(200, { "x-long": "x".repeat(50_000) }).end(),
      "answer_unreadable",
    ],
    [
      "breaks off in the middle",
      (response: ServerResponse) => {
        response.writeHead(200, { "content-length": "1000" }).write("half");
        setTimeout(() => response.socket?.destroy(), 20);
      },
      "host_unreachable",
    ],
  ])("%s", async (_, answer, code) => {
    const place = await host((_request, response) => void answer(response));
    expect(await ask(place)).toMatchObject({ ok: false, failure: { code } });
  });

  it("drips a byte at a time, and is left when the time is over", async () => {
    const place = await host((_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(drip));
    });
    expect(await ask(place, { timeoutMs: 300 })).toMatchObject({
      ok: false,
      failure: { code: "too_slow", retry: true },
    });
  });

  it("never answers, and is left when the time is over", async () => {
    const place = await host(() => {});
    expect(await ask(place, { timeoutMs: 200 })).toMatchObject({ ok: false, failure: { code: "too_slow" } });
  });

  it("is left when nobody wants to know any more", async () => {
    const place = await host(() => {});
    const leave = new AbortController();
    const asked = ask(place, { signal: leave.signal });
    leave.abort(new Error("stopped"));
    await expect(asked).rejects.toThrow("stopped");
  });
});

describe("a machine that leads elsewhere", () => {
  const leadingTo = (location: string) => host((_, response) => response.writeHead(302, { location }).end());

  it("is followed to where one may go", async () => {
    const place = await host((request, response) => {
      if (request.url === "/b.ics") response.end(CALENDAR);
      else response.writeHead(307, { location: "/b.ics" }).end();
    });
    expect(await ask(place)).toMatchObject({ ok: true, value: { kind: "fetched" } });
  });

  it.each([
    "http://127.0.0.1:1/",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://169.254.169.254/latest/meta-data/",
    "https://2130706433/",
    "https://localhost/",
    "file:///etc/passwd",
    "http://example.org/",
    "//10.0.0.1/",
  ])("is not followed to %s", async (location) => {
    expect(await ask(await leadingTo(location))).toMatchObject({
      ok: false,
      failure: { code: expect.stringMatching(/^address_/) },
    });
  });

  it("does not get what was meant for the first", async () => {
    let seen: IncomingMessage["headers"] = {};
    const other = await host((request, response) => {
      seen = request.headers;
      response.end(CALENDAR);
    });
    const place = await host((_, response) =>
      response.writeHead(302, { location: `http://${other}/` }).end(),
    );
    const headers = { authorization: "Bearer secret" };
    expect(await ask(place, { headers }, [place, other])).toMatchObject({ ok: true });
    expect(seen.authorization).toBeUndefined();
  });

  it("is not followed with what was posted", async () => {
    const place = await leadingTo("/elsewhere");
    expect(await ask(place, { body: "{}" })).toMatchObject({ failure: { code: "redirects_refused" } });
  });

  it("is not followed in circles", async () => {
    let asked = 0;
    const place = await host((_, response) => {
      asked += 1;
      response.writeHead(302, { location: "/again" }).end();
    });
    expect(await ask(place)).toMatchObject({ ok: false, failure: { code: "redirects_refused" } });
    expect(asked).toBe(4);
  });
});

describe("a name", () => {
  it("is looked up once: whoever changes its address meanwhile gains nothing", async () => {
    const place = await host((_, response) => response.end(CALENDAR));
    const port = place.split(":")[1];
    let asked = 0;
    const outbound = createOutbound({
      allow: [`calendar.example:${port}`],
      userAgent: "Souffleur/test",
      lookup: () => {
        asked += 1;
        return Promise.resolve([{ address: asked === 1 ? "127.0.0.1" : "192.0.2.1", family: 4 }]);
      },
    });
    const url = `http://calendar.example:${port}/a.ics`;
    const answer = await outbound.fetch({ url, accept: "*/*", maxBytes: 1_000, timeoutMs: 2_000 });
    expect(answer).toMatchObject({ ok: true });
    expect(asked).toBe(1);
  });

  it("that takes for ever to look up is left when the time is over", async () => {
    const outbound = createOutbound({
      allow: [],
      userAgent: "Souffleur/test",
      lookup: () => new Promise(() => {}),
    });
    const asked = outbound.fetch({
      url: "https://slow.example/",
      accept: "*/*",
      maxBytes: 1,
      timeoutMs: 100,
    });
    expect(await asked).toMatchObject({ ok: false, failure: { code: "too_slow" } });
  });
});
