import { currentLocale } from "../i18n/locale-context.tsx";
import { ApiProblem, readProblem, Unreachable } from "./problem.ts";
import type { ApiPath } from "./types.ts";

export interface RequestOptions {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** A list is the same name several times. */
  readonly query?: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  readonly body?: unknown;
  /** The version the person was looking at; the server refuses (412) when somebody changed it since. */
  readonly version?: number;
  /** The same, of what has no version: the stamp of what they saw. */
  readonly stamp?: string;
  /** The same key twice creates one thing, whatever the network did in between. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

const PREFIX = "/api/v1";

export function apiUrl(path: ApiPath, query: RequestOptions["query"] = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined && one !== "") params.append(name, String(one));
  }
  const search = params.toString();
  return `${PREFIX}${path}${search === "" ? "" : `?${search}`}`;
}

function headersOf(options: RequestOptions): Headers {
  const headers = new Headers({ accept: "application/json", "accept-language": currentLocale() });
  if (options.body !== undefined) headers.set("content-type", "application/json");
  if (options.version !== undefined) headers.set("if-match", `"${options.version}"`);
  if (options.stamp !== undefined) headers.set("if-match", `"${options.stamp}"`);
  if (options.idempotencyKey !== undefined) headers.set("idempotency-key", options.idempotencyKey);
  return headers;
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export async function send(path: ApiPath, options: RequestOptions = {}): Promise<Response> {
  const init: RequestInit = {
    method: options.method ?? "GET",
    headers: headersOf(options),
    credentials: "same-origin",
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const response = await fetch(apiUrl(path, options.query), init).catch((cause: unknown) => {
    if (options.signal?.aborted === true) throw cause;
    throw new Unreachable(cause);
  });
  if (!response.ok) throw new ApiProblem(readProblem(await bodyOf(response), response.status));
  return response;
}

/** One request and its typed answer. The type is the contract's: the server validates what it sends. */
export async function request<T>(path: ApiPath, options: RequestOptions = {}): Promise<T> {
  const response = await send(path, options);
  return (await bodyOf(response)) as T;
}
