import { createEventHub, type EventHub, PostgresEvents } from "@souffleur/platform/events";
import type { Log } from "@souffleur/platform/log";

export interface OpenEvents {
  readonly events: EventHub;
  close(): Promise<void>;
}

/** The events of this process, joined to those of the other servers where there can be others: on PostgreSQL. */
export function openEvents(databaseUrl: string, log: Log): OpenEvents {
  const local = createEventHub((error) => log.error({ err: error }, "a listener failed"));
  if (databaseUrl.startsWith("sqlite:")) return { events: local, close: async () => {} };
  const events = new PostgresEvents({
    url: databaseUrl,
    local,
    onError: (error) => log.warn({ err: error }, "events of other servers may be missed for a moment"),
  });
  events.start();
  return { events, close: () => events.stop() };
}
