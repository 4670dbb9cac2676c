import { Server as NetServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "@souffleur/platform/http";
import type { Log } from "@souffleur/platform/log";
import type { Traffic } from "./traffic.ts";

/** What a running server must put down before the database may close. */
export interface Stoppable {
  readonly app: App;
  readonly traffic: Traffic;
  readonly log: Log;
  /** Takes no new jobs, asks the running ones to end, waits for them within its own limit. */
  readonly stopJobs: () => Promise<void>;
}

/** So long nobody may have asked for anything before the connections are cut. */
const QUIET_MS = 150;
const REQUESTS_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 10;

/**
 * Stops without losing anything: no new connection is taken, clients on open ones are asked to go with their next
 * answer, requests under way are answered, live feeds end, jobs end or are left for the next start.
 */
export async function stopServer({ app, traffic, log, stopJobs }: Stoppable): Promise<void> {
  traffic.drain();
  stopListening(app);
  const jobs = stopJobs();
  const answered = await untilQuiet(traffic, REQUESTS_WITHIN_MS);
  if (!answered) log.warn({ requests: traffic.inFlight }, "requests took too long to end and are cut off");
  // Ends the live feeds, and answers 503 to whatever still comes on a connection that was kept.
  const closed = app.close();
  await sleep(LOOK_EVERY_MS);
  // Connections without a request (browsers open some ahead) would keep the server from closing.
  app.server.closeAllConnections();
  await Promise.all([closed, jobs]);
}

/** HTTP's own `close` would also cut connections that are idle at this moment, under requests already on their way. */
function stopListening(app: App): void {
  if (app.server.listening) NetServer.prototype.close.call(app.server);
}

async function untilQuiet(traffic: Traffic, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (traffic.inFlight > 0 || performance.now() - traffic.lastRequestAt < QUIET_MS) {
    if (performance.now() > deadline) return traffic.inFlight === 0;
    await sleep(LOOK_EVERY_MS);
  }
  return true;
}
