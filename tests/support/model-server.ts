import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server of models does wrong. */
export const misdeeds = [
  "none",
  "busy",
  "fault",
  "slow",
  "cut",
  "prose",
  "thinking",
  "shape",
  "schema",
  "empty",
  "endless",
] as const;
export type Misdeed = (typeof misdeeds)[number];

export interface ChatCall {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly form: string | undefined;
  readonly authorization: string | undefined;
}

/** What a good model would answer. */
export type Answering = (call: ChatCall) => string;

/** Speaks as OpenAI's server does, and misbehaves as it is told for each call. */
export class ModelServer {
  readonly calls: ChatCall[] = [];
  readonly #server: Server;
  readonly #answer: Answering;
  readonly #misdeed: (call: number) => Misdeed;

  private constructor(answer: Answering, misdeed: (call: number) => Misdeed) {
    this.#answer = answer;
    this.#misdeed = misdeed;
    this.#server = createServer((request, response) => void this.#serve(request, response));
  }

  static async start(
    answer: Answering,
    misdeed: (call: number) => Misdeed = () => "none",
  ): Promise<ModelServer> {
    const server = new ModelServer(answer, misdeed);
    await new Promise<void>((listening) => server.#server.listen(0, "127.0.0.1", listening));
    return server;
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((closed) => this.#server.close(closed));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    const call: ChatCall = {
      model: body.model,
      messages: body.messages,
      form: body.response_format?.type,
      authorization: request.headers.authorization,
    };
    this.calls.push(call);
    this.#act(this.#misdeed(this.calls.length - 1), call, response);
  }

  #act(misdeed: Misdeed, call: ChatCall, response: ServerResponse): void {
    const good = this.#answer(call);
    switch (misdeed) {
      case "busy":
        response.writeHead(429, { "retry-after": "0" }).end("{}");
        return;
      case "fault":
        response.writeHead(500).end("oops");
        return;
      case "schema":
        if (call.form === undefined) stream(response, good);
        else response.writeHead(400).end('{"error":{"message":"response_format is not supported"}}');
        return;
      case "slow":
        // Longer than anybody waits in a test.
        response.writeHead(200, { "content-type": "text/event-stream" });
        return;
      case "empty":
        stream(response, "");
        return;
      case "endless":
        endless(response);
        return;
      case "cut":
        stream(response, good.slice(0, Math.floor(good.length * 0.6)), "length");
        return;
      default:
        stream(response, spoiled(misdeed, good));
    }
  }
}

function spoiled(misdeed: Misdeed, good: string): string {
  switch (misdeed) {
    case "prose":
      return `Sure! Here are the questions you asked for:\n\n\`\`\`json\n${good.replace(/\}$/, ",}")}\n\`\`\`\nDo you want {more} of them?`;
    case "thinking":
      return `<think>The user wants JSON like {"questions": [1]}. Let me think…</think>\n${good}`;
    case "shape":
      return '{"items":[{"text":"What?"}]}';
    default:
      return good;
  }
}

function stream(response: ServerResponse, text: string, finish = "stop"): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const send = (data: unknown) => response.write(`data: ${JSON.stringify(data)}\n\n`);
  for (let at = 0; at < text.length; at += 40)
    send({ choices: [{ delta: { content: text.slice(at, at + 40) } }] });
  send({
    choices: [{ delta: {}, finish_reason: finish }],
    usage: { prompt_tokens: 100, completion_tokens: 50 },
  });
  response.end("data: [DONE]\n\n");
}

function endless(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
  const words = `data: ${JSON.stringify({ choices: [{ delta: { content: "and on and on ".repeat(40) } }] })}\n\n`;
  const more = setInterval(() => response.write(words.repeat(10)), 1);
  response.on("close", () => clearInterval(more));
}
