import { type Accounts, createAuthentication, limitRequests } from "@souffleur/platform/auth";
import type { Config } from "@souffleur/platform/config";
import type { Authenticate } from "@souffleur/platform/http";
import type { Log } from "@souffleur/platform/log";

/** Finds out who calls, and how often. */
export function knowCallers(accounts: Accounts, config: Config, log: Log): Authenticate {
  const authenticate = createAuthentication({
    ...accounts,
    onMissedNote: (error) => log.warn({ err: error }, "the time of last use was not noted"),
  });
  return limitRequests(authenticate, accounts.clock, { signedInPerMinute: config.rateLimit });
}
