import { setTimeout as sleep } from "node:timers/promises";
import type { JobHandler, Jobs } from "@souffleur/platform/jobs";
import type { Chore } from "@souffleur/platform/module";
import { WorkerPool } from "@souffleur/platform/workers";
import type { MeaningIndex } from "../../application/search/ports.ts";
import type { QuizContext } from "../context.ts";
import { askForExtension } from "../database/search/nearness-index.ts";
import { ensureNearnessIndex } from "../database/search/nearness-store.ts";
import { vectorStore } from "../database/search/vector-store.ts";
import { embedChore, embedPassagesJob } from "../jobs/embed-passages-job.ts";
import type { Pace } from "../models/chat-client.ts";
import { createEmbeddings } from "./embeddings.ts";
import { createMeaningIndex } from "./meaning-index.ts";
import { createNearMeaning } from "./near-meaning.ts";
import { sayWay } from "./way-of-search.ts";

/** Searching by meaning, where an address that makes vectors is set. */
export interface OpenVectors {
  readonly meaning: MeaningIndex;
  readonly jobs: readonly JobHandler[];
  /** Makes the database's own index of the nearest where it can be had, and says how vectors are searched. */
  prepare(): Promise<void>;
  chores(jobs: Jobs): readonly Chore[];
  close(): Promise<void>;
}

const TIMEOUT_MS = 60_000;
/** All vectors of a hundred thousand passages, and their signs. */
const MEMORY_MB = 1_024;
/** As long as anybody may come back: a new thread must be told everything again. */
const IDLE_MS = 30 * 60_000;

const realPace: Pace = {
  sleep: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
  random: () => Math.random(),
};

type VectorContext = Pick<QuizContext, "database" | "clock" | "outbound" | "settings" | "log">;

export function openVectors(context: VectorContext): OpenVectors | undefined {
  const { url, key, model } = context.settings.embeddings;
  if (url === "" || model === "") return undefined;
  const { outbound, database, clock } = context;
  const embeddings = createEmbeddings({
    ...{ url, key, model, outbound },
    pace: realPace,
    timeoutMs: TIMEOUT_MS,
  });
  const pool = new WorkerPool({ threads: 1, memoryMb: MEMORY_MB, idleMs: IDLE_MS });
  const job = embedPassagesJob(context, embeddings);
  const store = vectorStore(database, model);
  const millis = () => clock.millis();
  const meaning = createNearMeaning({
    ...{ database, store, embeddings, millis },
    exact: createMeaningIndex({ store, embeddings, pool, millis }),
    tell: (way) => context.log?.info({ vectors: typeof way === "string" ? way : "pgvector" }, sayWay(way).en),
  });
  return {
    meaning,
    jobs: [job],
    async prepare() {
      if (database.dialect.kind === "postgres") await askForExtension(database.queries);
      const dimensions = await store.dimensions();
      // Another server may be making it: what is lacking, the chore sees.
      if (dimensions !== undefined)
        await ensureNearnessIndex(database, { model, dimensions }).catch(() => false);
      await meaning.way();
    },
    chores: (jobs) => [embedChore(context, jobs, job, model)],
    close: () => pool.close(),
  };
}
