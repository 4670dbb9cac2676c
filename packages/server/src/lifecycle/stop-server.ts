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

/** How long clients with open connections have to hear that they should go. */
const NOTICE_MS = 250;
const REQUESTS_WITHIN_MS = 10_000;
const LOOK_EVERY_MS = 20;

/**
 * Stops without losing anything: readiness says no, clients are asked to go, no new connection is taken, requests under
 * way are answered, jobs end or are left for the next start.
 */
export async function stopServer({ app, traffic, log, stopJobs }: Stoppable): Promise<void> {
  traffic.drain();
  const jobs = stopJobs();
  await sleep(traffic.inFlight > 0 ? NOTICE_MS : 0);
  // Ends the live feeds (their plugin listens to this), stops listening, answers 503 to whatever still comes.
  const closed = app.close();
  const answered = await until(() => traffic.inFlight === 0, REQUESTS_WITHIN_MS);
  if (!answered) log.warn({ requests: traffic.inFlight }, "requests took too long to end and are cut off");
  // Connections without a request (browsers open some ahead) would keep the server from closing.
  app.server.closeAllConnections();
  await Promise.all([closed, jobs]);
}

async function until(reached: () => boolean, withinMs: number): Promise<boolean> {
  const deadline = performance.now() + withinMs;
  while (!reached()) {
    if (performance.now() > deadline) return false;
    await sleep(LOOK_EVERY_MS);
  }
  return true;
}
