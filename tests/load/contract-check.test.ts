import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkContract } from "../../bench/contract-check.ts";
import { freePort, type Server, souffleur, start } from "../../bench/harness/server.ts";

interface Seen {
  readonly call: string;
  readonly status: number;
  readonly body: string;
  readonly link: string | null;
}

/** A server that breaks the contract in one way, and the check that must notice. */
const faults: readonly { fault: string; alter: (answer: Seen) => Partial<Seen>; noticed: string }[] = [
  {
    fault: "answers 200 to a creation",
    alter: ({ call, status }) => (call === "POST /artists" && status === 201 ? { status: 200 } : {}),
    noticed: "an artist is created with 201",
  },
  {
    fault: "adds an offset to local times",
    alter: ({ body }) => ({ body: body.replace(/(T\d\d:00:00)"/g, '$1Z"') }),
    noticed: "date-times go out as they came in",
  },
  {
    fault: "forgets the sentence about reversed times",
    alter: ({ body }) => ({ body: body.replaceAll("Availability end must be after start", "Invalid") }),
    noticed: "a reversed availability is explained",
  },
  {
    fault: "gives no link to the next page",
    alter: () => ({ link: null }),
    noticed: "the Link header leads through several pages",
  },
  {
    fault: "turns the list of artists round",
    alter: ({ call, status, body }) =>
      call === "GET /artists" && status === 200
        ? { body: JSON.stringify(JSON.parse(body).toReversed()) }
        : {},
    noticed: "artists are ordered by name, each on one page",
  },
  {
    fault: "turns assignments round",
    alter: ({ call, status, body }) => {
      if (call !== "POST /plannings" || status !== 201) return {};
      const planning = JSON.parse(body);
      return { body: JSON.stringify({ ...planning, assignments: planning.assignments.toReversed() }) };
    },
    noticed: "assignments come in the order given",
  },
  {
    fault: "finds what was deleted",
    alter: ({ call, status }) => (call.startsWith("GET /artists/") && status === 404 ? { status: 200 } : {}),
    noticed: "a deleted artist is a 404",
  },
  {
    fault: "words the missing planning otherwise",
    alter: ({ body }) => ({ body: body.replace('"detail":"Planning', '"detail":"The planning') }),
    noticed: "its detail begins with Planning",
  },
];

describe("the contract check", () => {
  const folder = mkdtempSync(join(tmpdir(), "souffleur-contract-"));
  let server: Server;

  beforeAll(async () => {
    server = await start(souffleur(join(folder, "data"), await freePort()));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  it("finds nothing wrong with the server", async () => {
    expect((await checkContract(server.url)).filter((check) => check.wrong !== undefined)).toEqual([]);
  });

  it.each(faults)("notices a server that $fault", async ({ alter, noticed }) => {
    const faulty = await startFaulty(server.url, alter);
    const checks = await checkContract(faulty.url);
    await new Promise((resolve) => faulty.http.close(resolve));
    expect(checks.filter((check) => check.wrong !== undefined).map((check) => check.name)).toContain(noticed);
  });
});

/** The real server behind one that alters its answers. */
async function startFaulty(target: string, alter: (answer: Seen) => Partial<Seen>) {
  const port = await freePort();
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const method = request.method ?? "GET";
    const given = (await Array.fromAsync(request)).join("");
    const answer = await fetch(`${target}${request.url}`, {
      method,
      headers: { "content-type": request.headers["content-type"] ?? "" },
      ...(given === "" ? {} : { body: given }),
    });
    const path = (request.url ?? "").replace("/api/v1", "").split("?", 1)[0];
    const seen = { call: `${method} ${path}`, status: answer.status, body: await answer.text() };
    const link = answer.headers.get("link");
    const altered: Seen = { ...seen, link, ...alter({ ...seen, link }) };
    response.statusCode = altered.status;
    response.setHeader("content-type", answer.headers.get("content-type") ?? "text/plain");
    if (altered.link !== null) response.setHeader("link", altered.link);
    response.end(altered.status === 204 ? undefined : altered.body);
  };
  const http = createServer((request, response) => void pass(request, response));
  await new Promise<void>((resolve) => http.listen(port, "127.0.0.1", resolve));
  return { http, url: `http://127.0.0.1:${port}` };
}
