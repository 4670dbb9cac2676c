import { setTimeout as sleep } from "node:timers/promises";
import type { Clock, Result } from "@souffleur/kernel";
import type { FastifyRequest } from "fastify";
import type { Database, Unit } from "../database/index.ts";
import { type Answer, keyedRequest, once } from "./idempotency.ts";
import { type Failure, ProblemError } from "./problem.ts";

/** What `change` needs of a reply; the typed replies of routes differ in everything else. */
interface Reply {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
}

/**
 * Answers a request that changes something: one transaction, in which the work, its entries in the ledger and the
 * answer kept for its Idempotency-Key become true together or not at all.
 */
export type Change = <Body>(
  request: FastifyRequest,
  reply: { code(status: never): unknown; header(name: never, value: never): unknown },
  work: (unit: Unit) => Promise<Result<Answer<Body>, Failure>>,
) => Promise<Body>;

export function createChange(database: Database, clock: Clock): Change {
  return async (request, reply, work) => {
    const result = await commit(database, clock, request, work);
    if (!result.ok) throw new ProblemError(result.failure);
    const { status, headers = {}, body } = result.value;
    const untyped = reply as Reply;
    untyped.code(status);
    for (const [name, value] of Object.entries(headers)) untyped.header(name, value);
    return body;
  };
}

/** Enough for several who want the same time at once: each attempt ends with one of them done. */
const MAX_ATTEMPTS = 5;
/** Those who met once would meet again if they came back at the same moment. */
const APART_MS = 20;

async function commit<Body>(
  database: Database,
  clock: Clock,
  request: FastifyRequest,
  work: (unit: Unit) => Promise<Result<Answer<Body>, Failure>>,
): Promise<Result<Answer<Body>, Failure>> {
  const keyed = keyedRequest(request);
  const { dialect } = database;
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.unit((unit) =>
        keyed === undefined ? work(unit) : once(unit, clock, keyed, () => work(unit)),
      );
    } catch (error) {
      // Two servers took the same key, or the same time, at the same moment: the slower one now finds what the faster did.
      const sameKey = keyed !== undefined && dialect.isUniqueViolation(error);
      const mayPass = sameKey || dialect.isConflict(error) || dialect.isOverlap(error);
      if (attempt === MAX_ATTEMPTS || !mayPass) throw error;
      await sleep(Math.random() * APART_MS * attempt);
    }
  }
}

export function orProblem<Value>(result: Result<Value, Failure>): Value {
  if (!result.ok) throw new ProblemError(result.failure);
  return result.value;
}
