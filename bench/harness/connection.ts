// A keep-alive HTTP/1.1 connection in as little code as the measured servers need: it costs the machine a fraction of
// what a full client does, so the figure is the server's. Answers must carry a content-length (or be a 204).
import { connect } from "node:net";

export type Answer = { readonly status: number; readonly head: string; readonly body: string };
export type Connection = {
  send(request: string): Promise<Answer>;
  close(): void;
};

type Waiting = { resolve(answer: Answer): void; reject(error: Error): void };

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  let received: Buffer = Buffer.alloc(0);
  let waiting: Waiting | undefined;
  const settle = (act: (one: Waiting) => void) => {
    const one = waiting;
    waiting = undefined;
    if (one !== undefined) act(one);
  };
  socket.on("data", (chunk: Buffer) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = parse(received);
    if (answer === undefined) return;
    received = Buffer.alloc(0);
    settle((one) => one.resolve(answer));
  });
  socket.on("error", (error) => settle((one) => one.reject(error)));
  socket.on("close", () => settle((one) => one.reject(new Error("connection closed"))));
  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error("connection closed"));
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

function parse(received: Buffer): Answer | undefined {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd < 0) return undefined;
  const head = received.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined && status !== 204) throw new Error(`an answer without content-length:\n${head}`);
  const end = headEnd + 4 + Number(length ?? 0);
  return received.length < end
    ? undefined
    : { status, head, body: received.toString("utf8", headEnd + 4, end) };
}

/** The text of a request. */
export function requestText(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body?: unknown,
): string {
  const json = body === undefined ? "" : JSON.stringify(body);
  const fields: Record<string, string> = { host: "127.0.0.1", ...headers };
  if (body !== undefined) fields["content-type"] = "application/json";
  if (body !== undefined || method === "POST") fields["content-length"] = String(Buffer.byteLength(json));
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${json}`;
}
