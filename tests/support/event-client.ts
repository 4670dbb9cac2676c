import { get, type IncomingMessage } from "node:http";

export interface ReceivedEvent {
  readonly id?: string;
  readonly event?: string;
  readonly data?: unknown;
}

export interface EventClient {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly events: ReceivedEvent[];
  /** Everything that came, word for word. */
  text(): string;
  readonly ended: Promise<void>;
  leave(): void;
}

/** Watches a feed of server-sent events over a real connection. */
export function watchEvents(url: string, headers: Record<string, string> = {}): Promise<EventClient> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { accept: "text/event-stream", ...headers }, agent: false });
    request.once("error", reject);
    request.once("response", (response) => {
      request.removeListener("error", reject).on("error", () => {});
      resolve(clientOf(response, () => request.destroy()));
    });
  });
}

function clientOf(response: IncomingMessage, leave: () => void): EventClient {
  const events: ReceivedEvent[] = [];
  let all = "";
  let rest = "";
  response.setEncoding("utf8");
  response.on("error", () => {});
  response.on("data", (chunk: string) => {
    all += chunk;
    const blocks = (rest + chunk).split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) if (block.includes("event: ")) events.push(parse(block));
  });
  const ended = new Promise<void>((resolve) => response.once("close", () => resolve()));
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    events,
    text: () => all,
    ended,
    leave,
  };
}

function parse(block: string): ReceivedEvent {
  const fields = new Map(block.split("\n").map((line) => line.split(/: (.*)/s, 2) as [string, string]));
  const data = fields.get("data");
  return {
    ...(fields.has("id") && { id: fields.get("id") ?? "" }),
    ...(fields.has("event") && { event: fields.get("event") ?? "" }),
    ...(data !== undefined && { data: JSON.parse(data) as unknown }),
  };
}
