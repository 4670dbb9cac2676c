import { fail, ok, type Result } from "@souffleur/kernel";
import type { Outbound, OutboundFailure } from "@souffleur/platform/outbound";
import { z } from "zod";
import { unitVector } from "../../domain/search/vector-index.ts";
import type { Pace } from "../models/chat-client.ts";
import type { ModelAddress } from "../quiz-settings.ts";

/** `nonsense`: it answered, and not with a vector for each text, all of one length. */
export interface NoVectors {
  readonly code: "away" | "refused" | "nonsense";
}

/** Makes vectors of texts. */
export interface Embeddings {
  readonly model: string;
  embed(texts: readonly string[], signal: AbortSignal): Promise<Result<readonly Float32Array[], NoVectors>>;
}

interface EmbeddingsOptions extends ModelAddress {
  readonly model: string;
  readonly outbound: Outbound;
  readonly pace: Pace;
  readonly timeoutMs: number;
}

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_SECONDS = 60;
const MAX_BYTES = 33_554_432;
const MOST_DIMENSIONS = 8_192;
/** What models take of one text at the most, more or less. */
const MOST_CHARACTERS = 8_000;

const form = z.object({
  data: z.array(
    z.object({ embedding: z.array(z.number()).min(1).max(MOST_DIMENSIONS), index: z.int().optional() }),
  ),
});

export function createEmbeddings(options: EmbeddingsOptions): Embeddings {
  const { model, pace } = options;
  return {
    model,
    async embed(texts, signal) {
      for (let attempt = 1; ; attempt += 1) {
        const asked = await askOnce(options, texts, signal);
        signal.throwIfAborted();
        if (asked.ok) return read(asked.value, texts.length);
        const { retry, retryAfterSeconds } = asked.failure;
        const isOver = attempt >= ATTEMPTS || (retryAfterSeconds ?? 0) > LONGEST_PAUSE_SECONDS;
        if (!retry || isOver) return fail({ code: retry ? "away" : "refused" });
        const pause = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + pace.random());
        await pace.sleep(retryAfterSeconds === undefined ? pause : retryAfterSeconds * 1_000, signal);
      }
    },
  };
}

async function askOnce(
  { outbound, url, key, model, timeoutMs }: EmbeddingsOptions,
  texts: readonly string[],
  signal: AbortSignal,
): Promise<Result<Uint8Array, OutboundFailure>> {
  const answer = await outbound.fetch({
    url: `${url}/embeddings`,
    accept: "application/json",
    ...{ maxBytes: MAX_BYTES, timeoutMs, signal },
    headers: { "content-type": "application/json", ...(key !== "" && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model,
      input: texts.map((text) => text.slice(0, MOST_CHARACTERS)),
      encoding_format: "float",
    }),
  });
  if (!answer.ok) return answer;
  return ok(answer.value.kind === "fetched" ? answer.value.bytes : new Uint8Array());
}

function read(bytes: Uint8Array, count: number): Result<readonly Float32Array[], NoVectors> {
  const said = form.safeParse(jsonOf(bytes));
  if (!said.success || said.data.data.length !== count) return fail({ code: "nonsense" });
  const inOrder = said.data.data.toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));
  const vectors = inOrder.flatMap(({ embedding }) => unitVector(embedding) ?? []);
  const lengths = new Set(vectors.map(({ length }) => length));
  return vectors.length === count && lengths.size <= 1 ? ok(vectors) : fail({ code: "nonsense" });
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}
