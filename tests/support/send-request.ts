import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { text } from "node:stream/consumers";
import type { App } from "@souffleur/platform/http";
import { API_PREFIX, type DescribedOperation } from "./openapi-document.ts";
import { type DraftRequest, KnownCursor, KnownEtag } from "./request-arbitraries.ts";
import { KnownId, type RequestPool } from "./request-pool.ts";

export interface PlainRequest {
  readonly method: string;
  /** The id in its address, where it has one. */
  readonly id: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

export interface PlainAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Fills what stands for something known with what is known by now. */
export function fillRequest(
  { method, path }: DescribedOperation,
  draft: DraftRequest,
  pool: RequestPool,
): PlainRequest {
  let ownId = "";
  const slot = (value: DraftRequest["path"][string]): string => {
    if (value instanceof KnownId) return pool.id(value);
    if (value instanceof KnownCursor) return pickOf(pool.cursors(path), value.pick) ?? NO_CURSOR;
    return value instanceof KnownEtag ? pool.etag(path, ownId) : value;
  };
  const steps = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    ownId = slot(draft.path[name] ?? "");
    // An empty step would make it another address.
    return encode(ownId) || "%20";
  });
  const query = draft.query.map(([name, value]) => `${encode(name)}=${encode(slot(value))}`).join("&");
  const headers = Object.entries(draft.headers).map(([name, value]) => [name.toLowerCase(), slot(value)]);
  const body =
    draft.body && ("json" in draft.body ? Buffer.from(writeJson(draft.body.json, pool)) : draft.body.bytes);
  return {
    method,
    id: ownId,
    url: `${API_PREFIX}${steps}${query === "" ? "" : `?${query}`}`,
    headers: { ...(body && { "content-type": "application/json" }), ...Object.fromEntries(headers) },
    body,
  };
}

const NO_CURSOR = "WyIiXQ";

function pickOf(list: readonly string[], pick: number): string | undefined {
  return list[pick % Math.max(list.length, 1)];
}

/** Lone halves of a character cannot be in an address: they travel as what replaces them. */
function encode(text: string): string {
  // A dot-segment would be resolved by the client and never arrive.
  return encodeURIComponent(text.toWellFormed()).replace(/^\.{1,2}$/, (dots) => dots.replaceAll(".", "%2e"));
}

function writeJson(value: unknown, pool: RequestPool): string {
  return JSON.stringify(value, (_, part) => (part instanceof KnownId ? pool.id(part) : part)) ?? "null";
}

/** Each request comes from another place, so that no limit of requests from one place is met. */
let calls = 0;

export async function inject(app: App, { method, url, headers, body }: PlainRequest): Promise<PlainAnswer> {
  calls++;
  const answer = await app.inject({
    method: method as "GET",
    url,
    headers,
    remoteAddress: `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`,
    ...(body && { payload: body }),
  });
  return { status: answer.statusCode, headers: answer.headers as IncomingHttpHeaders, text: answer.body };
}

export function overSocket(
  address: string,
  { method, url, headers, body }: PlainRequest,
): Promise<PlainAnswer> {
  // Node frames the body of a DELETE only where its length is said.
  const framed = body === undefined ? headers : { ...headers, "content-length": String(body.length) };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${address}${url}`, { method, headers: framed, timeout: 60_000 }, (answer) => {
      text(answer).then(
        (body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text: body }),
        reject,
      );
    });
    sent.on("error", reject);
    sent.on("timeout", () => sent.destroy(new Error("No answer within 10 s.")));
    sent.end(body);
  });
}
