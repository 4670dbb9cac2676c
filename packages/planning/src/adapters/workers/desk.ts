import { type WorkerPool, workerTask } from "@souffleur/platform/workers";
import type { draftOf, MadeDraft } from "../../domain/drafts/draft-of.ts";
import type { figuresOf } from "../../domain/drafts/figures-of.ts";
import type { Breach } from "../../domain/rules/breach.ts";
import type { DeskErrand } from "./desk-errand.ts";

const task = workerTask<DeskErrand, unknown>(import.meta.url, "./desk.worker.ts");

const TIMEOUT_MS = 60_000;

type ErrandOf<Kind extends DeskErrand["kind"]> = Omit<Extract<DeskErrand, { kind: Kind }>, "kind">;

/** A thread that computes on drafts, so that requests are answered meanwhile. */
export interface Desk {
  weigh(errand: ErrandOf<"weigh">, signal?: AbortSignal): Promise<MadeDraft>;
  check(errand: ErrandOf<"check">): Promise<readonly Breach[]>;
  count(errand: ErrandOf<"count">): Promise<ReturnType<typeof figuresOf>>;
}

export function openDesk(pool: WorkerPool): Desk {
  const ask = (errand: DeskErrand, signal?: AbortSignal) =>
    pool.run(task, errand, { timeoutMs: TIMEOUT_MS, ...(signal && { signal }) });
  // Each kind of errand has its own kind of answer, as the thread's file says.
  return {
    weigh: (errand, signal) =>
      ask({ kind: "weigh", ...errand }, signal) as Promise<ReturnType<typeof draftOf>>,
    check: (errand) => ask({ kind: "check", ...errand }) as Promise<readonly Breach[]>,
    count: (errand) => ask({ kind: "count", ...errand }) as Promise<ReturnType<typeof figuresOf>>,
  };
}
