import { fail, ok, type Result } from "@souffleur/kernel";
import type { Outbound, OutboundFailure } from "@souffleur/platform/outbound";
import type { ModelAddress } from "../quiz-settings.ts";
import { ChatStream } from "./chat-stream.ts";

export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** How strictly the form of an answer is asked for; what a server does not know it refuses or does not heed. */
export type AnswerForm = "schema" | "object" | "text";

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly form: AnswerForm;
  readonly schema: { readonly name: string; readonly json: unknown };
  readonly maxTokens: number;
  readonly signal: AbortSignal;
  /** How many characters have come so far. */
  readonly onProgress?: (characters: number) => void;
}

export interface ChatAnswer {
  readonly text: string;
  readonly isCut: boolean;
  readonly tokens: { readonly sent: number; readonly received: number };
}

/** `form`: the server does not take what was asked for; `away`: it did not answer, however often it was asked. */
export interface ChatFailure {
  readonly code: "form" | "away" | "refused";
  readonly status?: number;
}

/** How time passes; tests have their own. */
export interface Pace {
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
}

export interface ChatOptions extends ModelAddress {
  readonly outbound: Outbound;
  readonly pace: Pace;
  readonly timeoutMs: number;
}

export type Chat = (request: ChatRequest) => Promise<Result<ChatAnswer, ChatFailure>>;

const MAX_BYTES = 4_194_304;
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_SECONDS = 60;
/** Near enough for French and English, where a server does not count. */
const CHARACTERS_A_TOKEN = 4.6;

function tokensIn(text: string): number {
  return Math.ceil(text.length / CHARACTERS_A_TOKEN);
}

/** Asks a server that speaks as OpenAI's does: again after a pause, and no longer than is allowed. */
export function createChat(options: ChatOptions): Chat {
  return async (request) => {
    for (let attempt = 1; ; attempt += 1) {
      const asked = await askOnce(options, request);
      request.signal.throwIfAborted();
      if (asked.ok) return asked;
      const pause = pauseAfter(asked.failure, attempt, options.pace);
      if (pause === undefined) return fail(failureOf(asked.failure, request.form));
      await options.pace.sleep(pause, request.signal);
    }
  };
}

async function askOnce(
  { outbound, url, key, timeoutMs }: ChatOptions,
  request: ChatRequest,
): Promise<Result<ChatAnswer, OutboundFailure>> {
  const stream = new ChatStream();
  const enough = new AbortController();
  let characters = 0;
  const asked = await outbound
    .fetch({
      url: `${url}/chat/completions`,
      accept: "text/event-stream, application/json",
      maxBytes: MAX_BYTES,
      timeoutMs,
      headers: { "content-type": "application/json", ...(key !== "" && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(bodyOf(request)),
      signal: AbortSignal.any([request.signal, enough.signal]),
      onBytes(bytes) {
        stream.add(bytes);
        characters += bytes.length;
        request.onProgress?.(characters);
        if (stream.isEnough) enough.abort();
      },
    })
    .catch((error: unknown) => {
      if (!enough.signal.aborted) throw error;
      return undefined;
    });
  // One that has said something before it broke off has said something: whether that will do is seen later.
  const said = stream.end();
  if (asked !== undefined && !asked.ok && said.text === "") return asked;
  const sent = request.messages.map(({ content }) => content).join("\n");
  return ok({
    text: said.text,
    isCut: said.finish === "length" || (asked?.ok === false && said.finish === undefined),
    tokens: { sent: said.sent ?? tokensIn(sent), received: said.received ?? tokensIn(said.text) },
  });
}

function bodyOf({ model, messages, form, schema, maxTokens }: ChatRequest): unknown {
  return {
    ...{ model, messages, stream: true, max_tokens: maxTokens, temperature: 0.3 },
    ...(form === "object" && { response_format: { type: "json_object" } }),
    ...(form === "schema" && {
      response_format: {
        type: "json_schema",
        json_schema: { name: schema.name, strict: true, schema: schema.json },
      },
    }),
  };
}

/** How long to wait before another try; nothing where there is none. */
function pauseAfter(failure: OutboundFailure, attempt: number, pace: Pace): number | undefined {
  const { retry, retryAfterSeconds } = failure;
  if (!retry || attempt >= ATTEMPTS) return undefined;
  if (retryAfterSeconds !== undefined)
    return retryAfterSeconds > LONGEST_PAUSE_SECONDS ? undefined : retryAfterSeconds * 1_000;
  return FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + pace.random());
}

function failureOf({ code, status, retry }: OutboundFailure, form: AnswerForm): ChatFailure {
  const said = status === undefined ? {} : { status };
  if (code === "answer_refused" && !retry && form !== "text" && status !== 401 && status !== 403)
    return { code: "form", ...said };
  return { code: retry ? "away" : "refused", ...said };
}
