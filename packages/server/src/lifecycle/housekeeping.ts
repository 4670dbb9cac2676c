import type { Clock } from "@souffleur/kernel";
import { forgetOldAttempts } from "@souffleur/platform/auth";
import type { Database } from "@souffleur/platform/database";
import { forgetOldKeys } from "@souffleur/platform/http";
import type { Log } from "@souffleur/platform/log";

const EVERY_MS = 3_600_000;

export interface Housekeeping {
  start(): void;
  stop(): void;
  /** Forgets, now, what has had its time. */
  run(): Promise<void>;
}

/** Forgets what is only kept for a while: answers for idempotency keys, tries to sign in. */
export function createHousekeeping(database: Database, clock: Clock, log: Log): Housekeeping {
  let timer: NodeJS.Timeout | undefined;
  const run = async () => {
    try {
      await forgetOldKeys(database, clock);
      await forgetOldAttempts(database, clock);
    } catch (error) {
      // It waits an hour for the next try; nothing depends on it.
      log.warn({ err: error }, "what has had its time could not be forgotten");
    }
  };
  return {
    run,
    start() {
      timer = setInterval(() => void run(), EVERY_MS);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
