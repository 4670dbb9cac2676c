import { API_PREFIX, type ClientOptions, commonHeaders } from "./client.ts";
import { ApiError, asProblem } from "./problem.ts";

/** One server-sent event; `data` is still text. */
export interface LiveEvent {
  readonly type: string;
  readonly id: string | undefined;
  readonly data: string;
}

export interface EventsOptions extends ClientOptions {
  readonly signal: AbortSignal;
  /** How long to wait before connecting again, unless the server says how long. */
  readonly retryMs?: number;
}

const RETRY_MS = 2_000;
const GIVE_UP = new Set([400, 401, 403, 404]);

/** What happens on the server, for ever: connects again after a loss, and says where it was. Ends with its signal. */
export async function* liveEvents(options: EventsOptions): AsyncGenerator<LiveEvent, void, undefined> {
  let retryMs = options.retryMs ?? RETRY_MS;
  let lastId: string | undefined;
  while (!options.signal.aborted) {
    try {
      for await (const event of connection(options, lastId)) {
        if ("retryMs" in event) retryMs = options.retryMs ?? event.retryMs;
        else {
          lastId = event.id ?? lastId;
          yield event;
        }
      }
    } catch (error) {
      if (options.signal.aborted) return;
      if (error instanceof ApiError && GIVE_UP.has(error.status)) throw error;
    }
    await sleep(retryMs, options.signal);
  }
}

async function* connection(
  options: EventsOptions,
  lastId: string | undefined,
): AsyncGenerator<LiveEvent | { readonly retryMs: number }, void, undefined> {
  const url = options.baseUrl.replace(/\/+$/, "") + API_PREFIX;
  const headers = {
    ...commonHeaders(options),
    accept: "text/event-stream",
    ...(lastId !== undefined && { "last-event-id": lastId }),
  };
  const request = new Request(`${url}/events`, { headers, signal: options.signal });
  const response = await (options.fetch ?? globalThis.fetch)(request);
  if (!response.ok || response.body === null)
    throw new ApiError(asProblem(await response.json().catch(() => undefined), response), response);
  yield* parseEvents(response.body);
}

/** Cuts a stream of server-sent events into events, wherever the network cut it. */
export async function* parseEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<LiveEvent | { readonly retryMs: number }, void, undefined> {
  let rest = "";
  let endedInReturn = false;
  const decoder = new TextDecoder();
  const reader = body.getReader();
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      const text = decoder.decode(chunk.value, { stream: true });
      if (text === "") continue;
      // A line's end of two characters may be cut in two: its second half is not another end.
      const fresh = endedInReturn && text.startsWith("\n") ? text.slice(1) : text;
      endedInReturn = text.endsWith("\r");
      const blocks = (rest + fresh.replace(/\r\n?/g, "\n")).split("\n\n");
      rest = blocks.pop() ?? "";
      yield* blocks.flatMap(parseBlock);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function parseBlock(block: string): (LiveEvent | { readonly retryMs: number })[] {
  const fields = block.split("\n").map(parseLine);
  const last = (name: string) => fields.findLast((field) => field.name === name)?.value;
  const retryMs = Number(last("retry") ?? Number.NaN);
  const data = fields.filter((field) => field.name === "data").map((field) => field.value);
  return [
    ...(Number.isNaN(retryMs) ? [] : [{ retryMs }]),
    ...(data.length === 0
      ? []
      : [{ type: last("event") ?? "message", id: last("id"), data: data.join("\n") }]),
  ];
}

/** `name: value`; a line that begins with a colon is a comment, with no name. */
function parseLine(line: string): { name: string; value: string } {
  const colon = line.indexOf(":");
  if (colon === -1) return { name: line, value: "" };
  return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /, "") };
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
