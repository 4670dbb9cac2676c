import underPressure from "@fastify/under-pressure";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ProblemError } from "./problem.ts";

export interface LoadLimits {
  /** From this delay of the event loop on, changes are turned away. */
  readonly shedWritesAtMs: number;
  /** From this one on, reads too. */
  readonly shedReadsAtMs: number;
  /** How often the delay is looked at. */
  readonly sampleMs: number;
}

const SAMPLE_MS = 1_000;

/** Who only reads is turned away last. */
export function loadLimitsFrom(shedWritesAtMs: number): LoadLimits {
  return { shedWritesAtMs, shedReadsAtMs: 2 * shedWritesAtMs, sampleMs: SAMPLE_MS };
}

/** Who watches over the server must see it struggle, and people must still get in. */
const NEVER_SHED = /^(\/metrics|\/api\/v1\/(health(\/live|\/ready)?|session|setup))$/;
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Turns requests away before an overloaded server stops answering all of them; a request it takes, it answers. */
export async function shedLoad(app: FastifyInstance, limits: LoadLimits): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: limits.shedWritesAtMs,
    sampleInterval: limits.sampleMs,
    pressureHandler: async (request, _reply, _kind, delayMs = 0) => {
      // Where the loop never turned between two looks the delay is told as endless: all that is known is that it took as long.
      const delay = Number.isFinite(delayMs) ? delayMs : limits.sampleMs;
      if (mustShed(request, delay, limits)) throw new ProblemError({ code: "unavailable" });
    },
  });
}

function mustShed(request: FastifyRequest, delayMs: number, limits: LoadLimits): boolean {
  if (NEVER_SHED.test(request.routeOptions.url ?? "")) return false;
  return delayMs > (READS.has(request.method) ? limits.shedReadsAtMs : limits.shedWritesAtMs);
}
