import type { IncomingMessage, ServerResponse } from "node:http";

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Record<string, unknown>;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly locale: "fr" | "en";
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function readCall(request: IncomingMessage, response: ServerResponse): Promise<Call> {
  const url = new URL(request.url ?? "/", "http://localhost");
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    body: text === "" ? {} : JSON.parse(text),
    request,
    response,
    locale: request.headers["accept-language"]?.startsWith("fr") ? "fr" : "en",
  };
}

export function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

export function ok(body: unknown, status = 200): Answer {
  const version =
    typeof body === "object" && body !== null && "version" in body ? { etag: `"${body.version}"` } : {};
  return { status, body, headers: version };
}

export const nothing: Answer = { status: 204 };

export function problem(status: number, code: string, detail: string, more: object = {}): Answer {
  const body = { type: `/api/docs/errors#${code}`, title: code, status, detail, code, ...more };
  return { status, body: { ...body, instance: "urn:request:018f0000-0000-7000-8000-000000000001" } };
}

/** One page of a list, by a cursor that is a plain offset. */
export function pageOf<T>(items: readonly T[], query: URLSearchParams) {
  const limit = Number(query.get("limit") ?? 50);
  const from = Number(query.get("cursor") ?? 0);
  const next = from + limit < items.length ? String(from + limit) : undefined;
  return { items: items.slice(from, from + limit), ...(next !== undefined && { next_cursor: next }) };
}

/** The same as a plain array with its next page in a header, as the contract has it for artists and plannings. */
export function arrayOf<T>(items: readonly T[], call: Call): Answer {
  const { items: body, next_cursor } = pageOf(items, call.query);
  if (next_cursor === undefined) return { status: 200, body };
  const next = new URLSearchParams(call.query);
  next.set("cursor", next_cursor);
  return { status: 200, body, headers: { link: `<${call.path}?${next}>; rel="next"` } };
}

/** Refuses a change of something that was changed since it was seen. */
export function isStaleFor(call: Call, version: number): boolean {
  const seen = call.request.headers["if-match"];
  return seen !== undefined && seen !== `"${version}"`;
}
