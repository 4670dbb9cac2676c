import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersIn, exchangeRaw, hangUpAfter } from "../support/raw-socket.ts";
import { hashTables } from "../support/table-hash.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";

let server: TestServer;
let address: string;

beforeAll(async () => {
  server = await openTestServer();
  address = await server.listen();
});

afterAll(() => server.close());

const CREATE = "POST /api/v1/artists HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
const LIST = "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n";
const ARTIST = '{"name":"Raw","availabilities":[]}';

describe("bytes that are no request", () => {
  it.each([
    ["garbage", Buffer.from("00ff10abcdef\r\n\r\n"), "400 bad_request"],
    ["an unknown method", "PRAISE /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n", "400 bad_request"],
    ["no host", "GET /api/v1/health HTTP/1.1\r\n\r\n", "400"],
    ["a header with a line end in it", `${LIST}A: b\nC\r\n\r\n`, "400 bad_request"],
    ["two lengths", `${CREATE}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, "400 bad_request"],
    [
      "a length and chunks",
      `${CREATE}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`,
      "400 bad_request",
    ],
    ["a length that is no number", `${CREATE}Content-Length: two\r\n\r\n{}`, "400 bad_request"],
    [
      "chunks of a length that is no number",
      `${CREATE}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      "400 bad_request",
    ],
    ["headers of 20 kB", `${LIST}A: ${"x".repeat(20_000)}\r\n\r\n`, "431 headers_too_large"],
    [
      "an address of 20 kB",
      `GET /${"x".repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      "431 headers_too_large",
    ],
    ["a TLS greeting", Buffer.from("1603010200010001fc0303", "hex"), "400 bad_request"],
  ])("%s: one answer in our words, and the line is closed", async (_, bytes, expected) => {
    const before = await hashTables(server.database);
    const received = await exchangeRaw(address, bytes);
    expect(answersIn(received)).toEqual([expected]);
    expect(await hashTables(server.database)).toBe(before);
  });

  it("random bytes never get more than a 400, and never hurt the next who asks", async () => {
    for (let round = 0; round < 50; round++) {
      const received = await exchangeRaw(address, randomBytes(1 + round * 7), "\r\n\r\n");
      expect(answersIn(received)).toEqual(["400 bad_request"]);
    }
    expect(answersIn(await exchangeRaw(address, `${LIST}Connection: close\r\n\r\n`))).toEqual(["200"]);
  });

  it("garbage after a good request leaves that request its own answer", async () => {
    const good = `${CREATE}Content-Length: ${ARTIST.length}\r\n\r\n${ARTIST}`;
    expect(answersIn(await exchangeRaw(address, `${good}garbage\r\n\r\n`))[0]).toBe("201");
  });

  it.each([
    ["an address that cannot be decoded", "/api/v1/artists/%zz", "400 bad_request"],
    ["an id longer than any", `/api/v1/artists/${"x".repeat(201)}`, "404 not_found"],
    ["a path with dots", "/api/v1/../../etc/passwd", "404 not_found"],
    ["a path with NUL", "/api/v1/artists/%00", "404 artist_not_found"],
    ["a foreign host in the address", "http://elsewhere.example/api/v1/none", "404 not_found"],
  ])("%s is answered as a problem", async (_, path, expected) => {
    const received = await exchangeRaw(
      address,
      `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(answersIn(received)).toEqual([expected]);
    expect(received).toMatch(/^x-request-id: /im);
    expect(received).toContain("application/problem+json");
  });
});

describe("a body that never ends", () => {
  it("stores nothing when the sender hangs up in the middle", async () => {
    const before = await hashTables(server.database);
    const half = `${CREATE}Content-Length: ${ARTIST.length}\r\n\r\n${ARTIST.slice(0, -5)}`;
    await hangUpAfter(address, half);
    expect(await hashTables(server.database)).toBe(before);
  });

  it("is refused as soon as it says, or grows to, more than 1 MB", async () => {
    const said = await exchangeRaw(address, `${CREATE}Content-Length: 2000000\r\n\r\n{`);
    expect(answersIn(said)).toEqual(["413 payload_too_large"]);
    const chunk = `10000\r\n${"x".repeat(0x10000)}\r\n`;
    const grown = await exchangeRaw(
      address,
      `${CREATE}Transfer-Encoding: chunked\r\n\r\n`,
      ...Array(17).fill(chunk),
    );
    expect(answersIn(grown)).toEqual(["413 payload_too_large"]);
  });
});
