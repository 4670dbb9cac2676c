import { expect } from "vitest";
import { hashTables } from "./table-hash.ts";
import type { TestServer } from "./test-server.ts";

export interface Call {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value to be written as JSON; text and bytes go as they are. */
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  // What a test does not expect in a body shows when it compares.
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly body: any;
}

export type Send = (call: Call) => Promise<Answer>;

/** Calls below `/api/v1`, as JSON unless the call says otherwise. */
export function clientOf({ app }: Pick<TestServer, "app">): Send {
  return async ({ path, body, headers = {}, method = body === undefined ? "GET" : "POST" }) => {
    const payload = typeof body === "string" || body instanceof Buffer ? body : JSON.stringify(body);
    const request = {
      method: method as "GET",
      url: `/api/v1${path}`,
      headers: {
        host: "localhost",
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(payload !== undefined && { payload }),
    };
    const answer = await app.inject(request);
    const isJson = /json/.test(String(answer.headers["content-type"]));
    return {
      status: answer.statusCode,
      headers: answer.headers,
      text: answer.body,
      body: isJson ? answer.json() : undefined,
    };
  };
}

/** Sends what must be refused: a clear answer in both languages, and every table as it was. */
export async function refused(server: TestServer, call: Call, status: number, code: string): Promise<Answer> {
  const send = clientOf(server);
  const before = await hashTables(server.database);
  const [english, french] = [
    await send(call),
    await send({ ...call, headers: { ...call.headers, "accept-language": "fr" } }),
  ];
  expect(english.body).toMatchObject({ status, code, type: `/api/docs/errors#${code}` });
  expect(english.status).toBe(status);
  expect(english.headers["content-type"]).toMatch(/^application\/problem\+json/);
  expect(english.body.detail).toMatch(/\S{2}/);
  expect(french.body.title).not.toBe(english.body.title);
  expect(await hashTables(server.database)).toBe(before);
  return english;
}
