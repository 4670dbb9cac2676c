import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How a server behaves that does not simply answer. */
export type Mood =
  | "well"
  | "busy"
  | "busy once"
  | "down"
  | "down once"
  | "html"
  | "huge"
  | "slow"
  | "lying"
  | "hanging up";

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What it says when it is well: a status and JSON, or bytes of another kind. */
export interface Said {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Uint8Array;
  readonly type?: string;
}

export interface MoodyServer {
  /** `http://127.0.0.1:1234` */
  readonly url: string;
  /** `127.0.0.1:1234` */
  readonly host: string;
  mood: Mood;
  /** All that was asked, in order. */
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** A server on this machine that speaks a protocol, in any mood. */
export async function openMoodyServer(say: (asked: Asked) => Said): Promise<MoodyServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const moody: MoodyServer = { url: `http://${host}`, host, mood: "well", asked, close: () => close(server) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const url = new URL(request.url ?? "/", moody.url);
    const one = {
      method: request.method ?? "",
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(parts).toString("utf8"),
    };
    asked.push(one);
    if (!inMood(moody, response)) sayWell(say(one), response);
  }
  return moody;
}

function sayWell({ status, json, bytes, type = "application/json" }: Said, response: ServerResponse): void {
  response.writeHead(status, { "content-type": type }).end(bytes ?? JSON.stringify(json));
}

const ELEVEN_MEGABYTES = 11_000_000;

/** Whether the mood has answered already. */
function inMood(moody: MoodyServer, response: ServerResponse): boolean {
  const json = { "content-type": "application/json" };
  const { mood } = moody;
  if (mood === "busy once" || mood === "down once") moody.mood = "well";
  switch (mood) {
    case "well":
      return false;
    case "busy":
      response.writeHead(429, { "retry-after": "60" }).end("{}");
      return true;
    case "busy once":
      response.writeHead(429, { "retry-after": "1" }).end("{}");
      return true;
    case "down":
    case "down once":
      response.writeHead(503).end("{}");
      return true;
    case "html":
      response
        .writeHead(200, { "content-type": "text/html" })
        .end("<!doctype html><title>Hotel Wi-Fi</title>");
      return true;
    case "huge":
      response.writeHead(200, json).end(`{"results":["${"x".repeat(ELEVEN_MEGABYTES)}"]}`);
      return true;
    case "slow":
      return true;
    case "lying":
      response.writeHead(200, json).end('{"page":"one","results":{"id":-1},"data":null,"id":"none"}');
      return true;
    case "hanging up":
      response.socket?.destroy();
      return true;
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
