import { ApiProblem, readProblem, Unreachable } from "../../../lib/api/problem.ts";
import { apiUrl, type RequestOptions } from "../../../lib/api/request.ts";
import type { ApiPath } from "../../../lib/api/types.ts";
import { currentLocale } from "../../../lib/i18n/locale-context.tsx";

type PlayPath = Extract<ApiPath, `/quiz/play${string}`>;
const PATIENCE_MS = 10_000;

/** Asks as whoever holds the key, and as nobody else: a session of this browser stays out of it. */
export async function playRequest<T>(key: string, path: PlayPath, options: RequestOptions = {}): Promise<T> {
  const headers = new Headers({ accept: "application/json", "accept-language": currentLocale() });
  headers.set("authorization", `Link ${key}`);
  if (options.body !== undefined) headers.set("content-type", "application/json");
  const response = await fetch(apiUrl(path, options.query), {
    method: options.method ?? "GET",
    credentials: "omit",
    cache: "no-store",
    headers,
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
  }).catch((cause: unknown) => {
    throw new Unreachable(cause);
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiProblem(readProblem(body, response.status));
  return body as T;
}

/** A picture of a question that this learner was asked. */
export async function playPicture(
  key: string,
  { question, file }: { readonly question: string; readonly file: string },
  signal: AbortSignal,
): Promise<Blob> {
  const path =
    `/quiz/play/questions/${encodeURIComponent(question)}/pictures/${encodeURIComponent(file)}` as const;
  const response = await fetch(apiUrl(path), {
    credentials: "omit",
    headers: { authorization: `Link ${key}` },
    signal,
  });
  if (!response.ok) throw new ApiProblem(readProblem(undefined, response.status));
  return response.blob();
}

/** How often an answer is sent again before the learner is asked to. */
const TRIES = 4;
const PAUSE_MS = 800;

/** The same, again and again while the network is away: an answer sent twice is taken once. */
export async function playInsistently<T>(key: string, path: PlayPath, body: unknown): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await playRequest<T>(key, path, { method: "POST", body });
    } catch (error) {
      if (!(error instanceof Unreachable) || attempt === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt));
    }
  }
}
