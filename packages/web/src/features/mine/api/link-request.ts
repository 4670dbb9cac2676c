import { ApiProblem, readProblem, Unreachable } from "../../../lib/api/problem.ts";
import { apiUrl, type RequestOptions } from "../../../lib/api/request.ts";
import type { ApiPath } from "../../../lib/api/types.ts";
import { currentLocale } from "../../../lib/i18n/locale-context.tsx";

type MyPath = Extract<ApiPath, `/my${string}`>;

export interface LinkAnswer<T> {
  readonly body: T;
  /** The version it came with, where it can be changed. */
  readonly version: number | undefined;
}

/** How long a phone with a bar of network waits before it shows what it knows. */
const PATIENCE_MS = 10_000;

/** Asks as the holder of the link, and as nobody else: a session of this browser stays out of it. */
export async function linkRequest<T>(
  token: string,
  path: MyPath,
  options: RequestOptions = {},
): Promise<LinkAnswer<T>> {
  const response = await fetch(apiUrl(path, options.query), {
    method: options.method ?? "GET",
    credentials: "omit",
    cache: "no-store",
    headers: headersOf(token, options),
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiProblem(readProblem(body, response.status));
  const tag = /"(\d+)"/.exec(response.headers.get("etag") ?? "")?.[1];
  return { body: body as T, version: tag === undefined ? undefined : Number(tag) };
}

/** The same for a file, which is kept on the device where the person wants it. */
export async function linkFile(token: string, path: MyPath): Promise<Blob> {
  const response = await fetch(apiUrl(path), {
    credentials: "omit",
    cache: "no-store",
    headers: headersOf(token, {}),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  if (!response.ok)
    throw new ApiProblem(readProblem(await response.json().catch(() => undefined), response.status));
  return response.blob();
}

function headersOf(token: string, { body, version }: RequestOptions): Headers {
  const headers = new Headers({ accept: "application/json", "accept-language": currentLocale() });
  headers.set("authorization", `Link ${token}`);
  if (body !== undefined) headers.set("content-type", "application/json");
  if (version !== undefined) headers.set("if-match", `"${version}"`);
  return headers;
}
