import type { App } from "@souffleur/platform/http";

/** The requests under way, and whether new ones are still welcome. */
export interface Traffic {
  readonly inFlight: number;
  readonly draining: boolean;
  /** From now on every answer asks the client to come back on a new connection. */
  drain(): void;
}

export function watchTraffic(app: App): Traffic {
  const traffic = { inFlight: 0, draining: false };
  app.addHook("onRequest", (_request, reply, done) => {
    traffic.inFlight++;
    // "close" comes once for each answer, whether it was sent whole or the client went away.
    reply.raw.once("close", () => traffic.inFlight--);
    // Whoever keeps a connection open learns it with an answer, not from a connection cut under the next request.
    if (traffic.draining) reply.header("connection", "close");
    done();
  });
  return {
    get inFlight() {
      return traffic.inFlight;
    },
    get draining() {
      return traffic.draining;
    },
    drain() {
      traffic.draining = true;
    },
  };
}
