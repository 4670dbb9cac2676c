import { existsSync } from "node:fs";
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { startWriters } from "../support/acknowledged-writers.ts";
import { endProcesses, type ServerProcess, startServer } from "../support/souffleur-process.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

afterEach(async () => {
  await endProcesses();
  removeTemporaryFolders();
});

function storedArtists(folder: string): Set<string> {
  const database = new DatabaseSync(join(folder, "souffleur.db"), { timeout: 5_000 });
  try {
    expect(database.prepare("pragma integrity_check").get()).toEqual({ integrity_check: "ok" });
    const rows = database.prepare("select id from artists").all();
    return new Set(rows.map((row) => String(row.id)));
  } finally {
    database.close();
  }
}

/** A request whose body is only half there: the server has accepted it and waits. */
function halfRequest(server: ServerProcess) {
  const { hostname, port } = new URL(server.address);
  const body = JSON.stringify({ name: "Late", availabilities: [] });
  const socket = connect(Number(port), hostname);
  const heard: string[] = [];
  socket.setEncoding("utf8").on("data", (chunk: string) => heard.push(chunk));
  const ended = new Promise((resolve) => socket.once("close", resolve));
  socket.on("error", () => {});
  const head = [
    "POST /api/v1/artists HTTP/1.1",
    `host: ${hostname}:${port}`,
    "content-type: application/json",
    `content-length: ${body.length}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 10)}`);
  return {
    finish: () => socket.write(body.slice(10)),
    async answer() {
      await ended;
      return heard.join("");
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function get(url: string, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on("error", reject).end();
  });
}

/** Far less than it waits for those who do not leave, and enough for a machine that is busy. */
const SOON_MS = 8_000;

describe("SIGTERM", () => {
  test("an idle server stops soon, with code 0 and its log brought into the database", async () => {
    const folder = temporaryFolder();
    const server = await startServer(folder);
    const told = performance.now();
    server.signal("SIGTERM");
    expect(await server.ended).toEqual({ code: 0, signal: null });
    expect(performance.now() - told).toBeLessThan(SOON_MS);
    expect(existsSync(join(folder, "souffleur.db-wal"))).toBe(false);
  });

  test("a busy server answers every request it took, and keeps what it acknowledged", async () => {
    const folder = temporaryFolder();
    const server = await startServer(folder);
    const writers = startWriters(server.address);
    await sleep(700);
    server.signal("SIGTERM");
    expect(await server.ended).toEqual({ code: 0, signal: null });
    await writers.stopped;
    expect(writers.unanswered).toEqual([]);
    expect(writers.refused.filter((status) => status !== 503)).toEqual([]);
    const stored = storedArtists(folder);
    expect(writers.acknowledged.size).toBeGreaterThan(50);
    expect([...writers.acknowledged].filter((id) => !stored.has(id))).toEqual([]);
    expect(stored.size).toBe(writers.acknowledged.size);
  });

  test("a request that is still coming in is waited for and answered", async () => {
    const server = await startServer(temporaryFolder());
    const late = halfRequest(server);
    await sleep(300);
    server.signal("SIGTERM");
    await sleep(800);
    late.finish();
    expect(await late.answer()).toMatch(/^HTTP\/1\.1 201 /);
    expect((await server.ended).code).toBe(0);
  });

  test("a connection nobody uses does not hold the server up", async () => {
    const server = await startServer(temporaryFolder());
    const { hostname, port } = new URL(server.address);
    const idle = connect(Number(port), hostname);
    idle.on("error", () => {});
    await new Promise((resolve) => idle.once("connect", resolve));
    const told = performance.now();
    server.signal("SIGTERM");
    expect((await server.ended).code).toBe(0);
    expect(performance.now() - told).toBeLessThan(SOON_MS);
  });

  test("while it waits, readiness says no to those whose connection is still open", async () => {
    const server = await startServer(temporaryFolder());
    const late = halfRequest(server);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const readiness = () => get(`${server.address}/api/v1/health/ready`, agent);
    expect((await readiness()).status).toBe(200);
    server.signal("SIGTERM");
    await sleep(300);
    const { status, headers, body } = await readiness();
    expect(status).toBe(503);
    expect(headers.connection).toBe("close");
    expect(JSON.parse(body).checks).toContainEqual({
      name: "accepting",
      ok: false,
      detail: "The server is stopping.",
    });
    late.finish();
    expect((await server.ended).code).toBe(0);
  });

  test("told twice, the server ends at once with code 1", async () => {
    const server = await startServer(temporaryFolder());
    halfRequest(server);
    await sleep(300);
    server.signal("SIGTERM");
    await sleep(500);
    const told = performance.now();
    server.signal("SIGTERM");
    expect((await server.ended).code).toBe(1);
    expect(performance.now() - told).toBeLessThan(SOON_MS);
    expect(server.stderr()).toContain("told to stop twice");
  });
});

test("killed again and again while clients write, the server has everything it acknowledged", async () => {
  const folder = temporaryFolder();
  const acknowledged = new Set<string>();
  for (let kill = 0; kill < 12; kill++) {
    const server = await startServer(folder);
    const writers = startWriters(server.address);
    await sleep(50 + Math.random() * 250);
    server.signal("SIGKILL");
    await server.ended;
    await writers.stopped;
    for (const id of writers.acknowledged) acknowledged.add(id);
    expect(writers.refused).toEqual([]);
  }
  const stored = storedArtists(folder);
  expect(acknowledged.size).toBeGreaterThan(50);
  expect([...acknowledged].filter((id) => !stored.has(id))).toEqual([]);
});
