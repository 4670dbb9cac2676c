import openapiFetch, { type Client, type Middleware } from "openapi-fetch";
import type { paths } from "./generated/schema.d.ts";
import { UnreachableError } from "./problem.ts";

export interface ClientOptions {
  /** Where the server is, without a path; empty for the server this page came from. */
  readonly baseUrl: string;
  /** The language of every sentence in an answer. */
  readonly locale?: "fr" | "en";
  readonly apiKey?: string;
  /** Sent with every request, after the client's own. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** One method for each of HTTP, each knowing the paths of the API: `client.GET("/artists/{id}", …)`. */
export type ApiClient = Client<paths>;

export const API_PREFIX = "/api/v1";

export function createClient(options: ClientOptions): ApiClient {
  const client = openapiFetch<paths>({
    baseUrl: options.baseUrl.replace(/\/+$/, "") + API_PREFIX,
    headers: commonHeaders(options),
    // Looked up at each call, so that a page or a test may replace it.
    fetch: (request) => (options.fetch ?? globalThis.fetch)(request),
  });
  client.use(onceOnly, sayUnreachable);
  return client;
}

export function commonHeaders({ locale, apiKey, headers }: ClientOptions): Record<string, string> {
  return {
    accept: "application/json",
    ...(locale && { "accept-language": locale }),
    ...(apiKey && { authorization: `Bearer ${apiKey}` }),
    ...headers,
  };
}

/** Each POST gets a key of its own: sent again by whoever is in between, it still has one effect. */
const onceOnly: Middleware = {
  onRequest({ request }) {
    if (request.method !== "POST" || request.headers.has("idempotency-key")) return undefined;
    request.headers.set("idempotency-key", newKey());
    return request;
  },
};

const sayUnreachable: Middleware = {
  onError({ error, request }) {
    // Who cancels a request wants to hear of the cancelling.
    if (request.signal.aborted) return undefined;
    return new UnreachableError(request.url, error);
  },
};

/** A browser makes UUIDs only on a secure origin; a server at home may be reached by plain HTTP. */
function newKey(): string {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}
