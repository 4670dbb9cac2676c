import { isWhole } from "../../domain/modelling/json-in-text.ts";

/** What a server of models has said so far, in whichever form it says it. */
export interface Said {
  readonly text: string;
  /** `length`: it was cut off. */
  readonly finish: "stop" | "length" | undefined;
  readonly received?: number;
  readonly sent?: number;
}

interface Part {
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown };
    readonly message?: { readonly content?: unknown };
    readonly finish_reason?: unknown;
  }[];
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown } | null;
}

/** More than this no answer of ours is: whoever goes on is cut off. */
const LONGEST_ANSWER = 60_000;

/** Reads an answer while it comes, as a stream of events or as one object. */
export class ChatStream {
  readonly #decoder = new TextDecoder();
  #raw = "";
  #rest = "";
  #text = "";
  #finish: Said["finish"];
  #usage: { sent?: number; received?: number } = {};

  add(bytes: Uint8Array): void {
    const part = this.#decoder.decode(bytes, { stream: true });
    if (this.#raw.length <= LONGEST_ANSWER) this.#raw += part;
    const lines = (this.#rest + part).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) this.#line(line);
  }

  /** Nothing that may still come would change what it means. */
  get isEnough(): boolean {
    return this.#text.length > LONGEST_ANSWER || (this.#text.endsWith("}") && isWhole(this.#text));
  }

  end(): Said {
    this.#line(this.#rest);
    this.#rest = "";
    if (this.#text === "") this.#take(objectIn(this.#raw));
    const cut = this.#text.length > LONGEST_ANSWER;
    return { text: this.#text, finish: cut ? "length" : this.#finish, ...this.#usage };
  }

  #line(line: string): void {
    const data = /^data:\s?(.*?)\r?$/.exec(line)?.[1];
    if (data !== undefined && data !== "[DONE]") this.#take(objectIn(data));
  }

  #take(part: Part | undefined): void {
    const choice = part?.choices?.[0];
    const content = choice?.delta?.content ?? choice?.message?.content;
    if (typeof content === "string") this.#text += content;
    if (choice?.finish_reason === "length") this.#finish = "length";
    else if (typeof choice?.finish_reason === "string") this.#finish = "stop";
    const { prompt_tokens: sent, completion_tokens: received } = part?.usage ?? {};
    if (typeof sent === "number" && typeof received === "number") this.#usage = { sent, received };
  }
}

function objectIn(text: string): Part | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // Each member is looked at before it is used.
    return typeof value === "object" && value !== null ? (value as Part) : undefined;
  } catch {
    return undefined;
  }
}
