import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useState } from "react";
import { keys } from "../api/query-keys.ts";
import { apiUrl } from "../api/request.ts";
import type { Job } from "../api/types.ts";
import { useLocale } from "../i18n/locale-context.tsx";
import { applyJob, isFinished } from "./apply-job.ts";
import type { ServerEvent } from "./event-stream.ts";
import { type ConnectionState, openLiveConnection } from "./live-connection.ts";

const ConnectionContext = createContext<ConnectionState>("connecting");

function readData<T>(event: ServerEvent): T | undefined {
  try {
    return JSON.parse(event.data) as T;
  } catch {
    return undefined;
  }
}

function refreshWork(client: QueryClient): void {
  for (const queryKey of [
    keys.inbox.all(),
    keys.proposals.all(),
    keys.plannings.all(),
    keys.drafts.all(),
    keys.matches.all(),
  ]) {
    void client.invalidateQueries({ queryKey });
  }
}

/** What the server tells goes straight into the cache; the pages only look at the cache. */
function handle(client: QueryClient, event: ServerEvent): void {
  switch (event.type) {
    case "job": {
      const job = readData<Job>(event);
      if (job === undefined) return;
      applyJob(client, job);
      if (isFinished(job)) refreshWork(client);
      return;
    }
    case "inbox":
      refreshWork(client);
      return;
    case "trash":
      void client.invalidateQueries({ queryKey: keys.trash.all() });
      return;
    case "resync":
      void client.invalidateQueries();
      return;
    default:
      return;
  }
}

/** Opens the stream of events while somebody is in, and tells the pages whether it holds. */
export function LiveProvider({ enabled, children }: { enabled: boolean; children: ReactNode }) {
  const client = useQueryClient();
  const { locale } = useLocale();
  const [state, setState] = useState<ConnectionState>("connecting");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language of the stream's sentences is asked when it opens
  useEffect(() => {
    if (!enabled) return;
    let wasLost = false;
    return openLiveConnection({
      url: apiUrl("/events"),
      onEvent: (event) => handle(client, event),
      onState: (next) => {
        setState(next);
        // Whatever happened while the line was down was missed.
        if (next === "open" && wasLost) void client.invalidateQueries();
        wasLost = next === "lost" || (wasLost && next !== "open");
      },
      onRefused: () => void client.invalidateQueries({ queryKey: keys.session() }),
    });
  }, [client, enabled, locale]);
  return <ConnectionContext value={state}>{children}</ConnectionContext>;
}

export function useConnection(): ConnectionState {
  return use(ConnectionContext);
}
