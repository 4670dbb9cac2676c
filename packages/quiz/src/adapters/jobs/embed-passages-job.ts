import { ok } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import { defineJob, JobFailure, type Jobs, type JobType } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import { z } from "zod";
import type { QuizContext } from "../context.ts";
import type { NearnessOf } from "../database/search/nearness-index.ts";
import { ensureNearnessIndex, fillNearness, lacksNearness } from "../database/search/nearness-store.ts";
import { vectorStore } from "../database/search/vector-store.ts";
import type { Embeddings } from "../search/embeddings.ts";

const payload = z.object({});
type EmbedPayload = z.infer<typeof payload>;

const TIMEOUT_MS = 2 * 3_600_000;
const AT_A_TIME = 32;
const EVERY_MS = 60_000;
/** Of one run: what is left is for the next. */
const MOST_TEXTS = 20_000;

/** Makes the vectors of passages that have none. Each piece is kept when it is there: nothing is asked for twice. */
export function embedPassagesJob(
  { database }: Pick<QuizContext, "database">,
  embeddings: Embeddings,
): JobType<EmbedPayload> {
  const store = vectorStore(database, embeddings.model);
  return defineJob({
    type: "quiz.embed",
    title: () => ({ fr: "Calculer le sens des passages", en: "Work out what passages mean" }),
    payload,
    maxAttempts: 3,
    timeoutMs: TIMEOUT_MS,
    run: async ({ signal, report }) => {
      const known = await store.dimensions();
      if (known !== undefined)
        await fillIndex(database, { model: embeddings.model, dimensions: known }, signal);
      let done = 0;
      while (done < MOST_TEXTS) {
        signal.throwIfAborted();
        const missing = await store.missing(AT_A_TIME);
        if (missing.length === 0) break;
        const asked = await embeddings.embed(
          missing.map(({ text }) => text),
          signal,
        );
        if (!asked.ok) throw noVectors(asked.failure.code);
        const dimensions = asked.value[0]?.length;
        await checkLength(dimensions, await store.dimensions());
        // While there is nothing to put into it, an index is made in a moment.
        if (known === undefined && done === 0 && dimensions !== undefined)
          await ensureNearnessIndex(database, { model: embeddings.model, dimensions });
        const vectors = missing.flatMap(({ hash }, at) => {
          const vector = asked.value[at];
          return vector === undefined ? [] : [{ hash, vector }];
        });
        await database.unit(async (unit) => {
          await vectorStore(unit, embeddings.model).put(vectors);
          return ok(undefined);
        });
        done += vectors.length;
        report({ done, total: done + missing.length });
      }
      return async () => ({ made: done });
    },
  });
}

/** For vectors that were there before the extension was, or came while it was away. */
async function fillIndex(database: Database, of: NearnessOf, signal: AbortSignal): Promise<void> {
  if (!(await lacksNearness(database, of)) || !(await ensureNearnessIndex(database, of))) return;
  do signal.throwIfAborted();
  while ((await fillNearness(database, of)) > 0);
}

async function checkLength(length: number | undefined, before: number | undefined): Promise<void> {
  if (before !== undefined && length !== before) throw noVectors("nonsense");
}

function noVectors(code: "away" | "refused" | "nonsense"): JobFailure {
  const message = {
    away: {
      fr: "Le serveur qui calcule le sens des textes ne répond pas.",
      en: "The server that works out what texts mean does not answer.",
    },
    refused: {
      fr: "Le serveur qui calcule le sens des textes refuse\u00a0; vérifiez l’adresse, la clé et le modèle.",
      en: "The server that works out what texts mean refuses; check the address, the key and the model.",
    },
    nonsense: {
      fr: "Le serveur qui calcule le sens des textes ne répond pas par des vecteurs d’une seule longueur.",
      en: "The server that works out what texts mean does not answer with vectors of one length.",
    },
  }[code];
  return new JobFailure({ code: `embeddings_${code}`, message, retry: code === "away" });
}

/** Every minute: where passages have no vectors yet, or an index not all of them, that is asked for. */
export function embedChore(
  { database, clock }: Pick<QuizContext, "database" | "clock">,
  jobs: Jobs,
  job: JobType<EmbedPayload>,
  model: string,
): Chore {
  const store = vectorStore(database, model);
  return {
    name: "quiz.embed",
    everyMs: EVERY_MS,
    async run() {
      const [first] = await store.missing(1);
      const dimensions = first === undefined ? await store.dimensions() : undefined;
      const lacks = dimensions !== undefined && (await lacksNearness(database, { model, dimensions }));
      if (first === undefined && !lacks) return;
      // Of several servers that think of it at the same time, one asks; one that is at work is not asked again for a while.
      const idempotencyKey = `quiz-embed-${first?.hash ?? "index"}-${Math.floor(clock.millis() / (10 * EVERY_MS))}`;
      const options = { actor: { kind: "system", name: "Souffleur" }, idempotencyKey } as const;
      await database.unit(async (unit) => {
        const asked = await jobs.enqueue(unit, job, {}, options);
        return asked.ok ? ok(undefined) : asked;
      });
    },
  };
}
