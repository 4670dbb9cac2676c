import type { App } from "@souffleur/platform/http";

/** The requests under way, and whether new ones are still welcome. */
export interface Traffic {
  /** Without the live feeds, which never end by themselves. */
  readonly inFlight: number;
  /** On the clock of `performance.now()`. */
  readonly lastRequestAt: number;
  readonly draining: boolean;
  /** From now on every answer asks the client to come back on a new connection. */
  drain(): void;
  watch(app: App): void;
}

export function createTraffic(): Traffic {
  let inFlight = 0;
  let lastRequestAt = Number.NEGATIVE_INFINITY;
  let draining = false;
  return {
    get inFlight() {
      return inFlight;
    },
    get lastRequestAt() {
      return lastRequestAt;
    },
    get draining() {
      return draining;
    },
    drain() {
      draining = true;
    },
    watch(app) {
      app.addHook("onRequest", (request, reply, done) => {
        lastRequestAt = performance.now();
        if (request.headers.accept !== "text/event-stream") {
          inFlight++;
          // "close" comes once for each answer, whether it was sent whole or the client went away.
          reply.raw.once("close", () => inFlight--);
        }
        // Whoever keeps a connection open learns it with an answer, not from one cut under the next request.
        if (draining) reply.header("connection", "close");
        done();
      });
    },
  };
}
