import { type Actor, actorId, type Clock, fail, ok, type Result } from "@souffleur/kernel";
import { sql } from "kysely";
import { type Queries, tables } from "../../database/index.ts";
import type { QueueFull } from "../queue.ts";
import type { JobTables } from "./jobs-table.ts";

export interface OpenJobsLimits {
  readonly perUser: number;
  readonly all: number;
}

const RETRY_AFTER_SECONDS = 60;
const TRUSTED_MS = 1_000;

/** Keeps the queue bounded. Counts what waits and what runs; what has ended costs nothing. */
export class OpenJobsLimit {
  readonly #limits: OpenJobsLimits;
  readonly #clock: Clock;
  // Counting a hundred thousand rows for each new one would make adding slow just when there is much to add.
  #known = { open: Number.POSITIVE_INFINITY, at: 0 };
  #added = 0;

  constructor(limits: OpenJobsLimits, clock: Clock) {
    this.#limits = limits;
    this.#clock = clock;
  }

  async check(queries: Queries, actor: Actor): Promise<Result<undefined, QueueFull>> {
    if ((await this.#countAll(queries)) >= this.#limits.all) return full("all", this.#limits.all);
    if ((await countOf(queries, actor)) >= this.#limits.perUser) return full("user", this.#limits.perUser);
    this.#known.open++;
    this.#added++;
    return ok(undefined);
  }

  /** Never below the truth by more than what other servers added in the last second. */
  async #countAll(queries: Queries): Promise<number> {
    const age = Math.abs(this.#clock.millis() - this.#known.at);
    if (age < TRUSTED_MS && this.#known.open < this.#limits.all) return this.#known.open;
    const before = this.#added;
    const row = await tables<JobTables>(queries)
      .selectFrom("jobs")
      .select(({ fn }) => fn.countAll<number>().as("open"))
      .where(isOpen)
      .executeTakeFirstOrThrow();
    // What was added while this was counted may not be in it: better counted twice than forgotten.
    this.#known = { open: row.open + this.#added - before, at: this.#clock.millis() };
    return row.open;
  }
}

/** Written out, not as parameters: only then may the databases use the index made for these states. */
export const isOpen = sql<boolean>`state in ('queued', 'running')`;

async function countOf(queries: Queries, actor: Actor): Promise<number> {
  const id = actorId(actor);
  const row = await tables<JobTables>(queries)
    .selectFrom("jobs")
    .select(({ fn }) => fn.countAll<number>().as("open"))
    .where(isOpen)
    .where("actor_kind", "=", actor.kind)
    .where("actor_id", id === undefined ? "is" : "=", id ?? null)
    .executeTakeFirstOrThrow();
  return row.open;
}

function full(scope: QueueFull["scope"], limit: number): Result<never, QueueFull> {
  return fail({ code: "queue_full", scope, limit, retryAfterSeconds: RETRY_AFTER_SECONDS });
}
