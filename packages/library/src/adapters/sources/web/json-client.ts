import { fail, ok, type Result } from "@souffleur/kernel";
import type { Outbound, OutboundFailure } from "@souffleur/platform/outbound";
import type { z } from "zod";
import type { SourceUnavailable } from "../../../application/sources/ports.ts";
import type { SourceName } from "../../../domain/sources/source.ts";
import { Circuit, type Pace, TokenBucket } from "./pacer.ts";

const MAX_BYTES = 10_485_760;
const TIMEOUT_MS = 15_000;
const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 300;
/** Longer than this nobody waits: it is told instead. */
const LONGEST_WAIT_SECONDS = 5;

export interface JsonClientOptions {
  readonly outbound: Outbound;
  readonly source: SourceName;
  readonly pace: Pace;
  readonly perSecond: number;
  readonly timeoutMs?: number;
}

export interface JsonRequest {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Asked<Value> = Result<Value | undefined, SourceUnavailable>;

/** Asks a source that speaks JSON: at its pace, again after a pause, and not at all while it is down. */
export class JsonClient {
  readonly #options: JsonClientOptions;
  readonly #bucket: TokenBucket;
  readonly #circuit: Circuit;

  constructor(options: JsonClientOptions) {
    this.#options = options;
    this.#bucket = new TokenBucket(options.pace, options.perSecond);
    this.#circuit = new Circuit(options.pace);
  }

  /** What was answered, in the form it must have; nothing where there is no such thing. */
  async ask<Value>(request: JsonRequest, form: z.ZodType<Value>): Promise<Asked<Value>> {
    for (let attempt = 1; ; attempt++) {
      const rest = this.#circuit.restSeconds;
      if (rest > 0) return fail(this.unavailable("down", rest));
      await this.#bucket.take();
      const answer = await this.#fetch(request);
      if (answer.ok) {
        this.#circuit.succeeded();
        return this.#read(answer.value, form);
      }
      const pause = this.#pauseAfter(answer.failure, attempt);
      if (pause === undefined) return this.#giveUp(answer.failure);
      await this.#options.pace.sleep(pause);
    }
  }

  unavailable(reason: SourceUnavailable["reason"], retryAfterSeconds?: number): SourceUnavailable {
    const { source } = this.#options;
    return {
      code: "source_unavailable",
      source,
      reason,
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    };
  }

  async #fetch(request: JsonRequest): Promise<Result<Uint8Array, OutboundFailure>> {
    const { outbound, timeoutMs = TIMEOUT_MS } = this.#options;
    const answer = await outbound.fetch({
      ...request,
      accept: "application/json",
      maxBytes: MAX_BYTES,
      timeoutMs,
    });
    if (!answer.ok) return answer;
    return ok(answer.value.kind === "fetched" ? answer.value.bytes : new Uint8Array());
  }

  #read<Value>(bytes: Uint8Array, form: z.ZodType<Value>): Asked<Value> {
    const read = form.safeParse(jsonOf(bytes));
    return read.success ? ok(read.data) : fail(this.unavailable("nonsense"));
  }

  /** How long to wait before another try; nothing where there is none. */
  #pauseAfter({ retry, retryAfterSeconds }: OutboundFailure, attempt: number): number | undefined {
    if (!retry || attempt >= ATTEMPTS) return undefined;
    if (retryAfterSeconds !== undefined)
      return retryAfterSeconds > LONGEST_WAIT_SECONDS ? undefined : retryAfterSeconds * 1_000;
    return FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + this.#options.pace.random());
  }

  #giveUp<Value>({ code, status, retry, retryAfterSeconds }: OutboundFailure): Asked<Value> {
    if (status === 404) {
      this.#circuit.succeeded();
      return ok(undefined);
    }
    if (status === 429) {
      if (retryAfterSeconds !== undefined) this.#circuit.rest(retryAfterSeconds);
      return fail(this.unavailable("busy", retryAfterSeconds));
    }
    if (status === 401 || status === 403) return fail(this.unavailable("refused"));
    if (code === "answer_too_large" || code === "answer_unreadable")
      return fail(this.unavailable("nonsense"));
    if (!retry && status !== undefined) return fail(this.unavailable("nonsense"));
    this.#circuit.failed();
    return fail(this.unavailable("down", retryAfterSeconds));
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8"));
  } catch {
    return undefined;
  }
}
