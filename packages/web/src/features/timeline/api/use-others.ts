import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";
import type { LedgerEntry, Page } from "../../../lib/api/types.ts";
import type { History } from "../history/history.ts";

/** How soon it is seen that somebody else works on the plan as well. */
const LOOK_MS = 5_000;
const NEWEST = 20;

/** The entries of the ledger that were made from here. */
function ownEntries({ undo, redo }: History): ReadonlySet<string> {
  const ops = [...undo, ...redo].flatMap(({ back }) => back);
  return new Set(ops.flatMap((op) => (op.kind === "entry" ? [op.entryId] : [])));
}

/** Whether the newest entries hold something of the plan that was neither seen before nor done here. */
export function isNews(
  entries: readonly Pick<LedgerEntry, "id" | "subject">[],
  seen: string | undefined,
  own: ReadonlySet<string>,
): boolean {
  const last = entries.findIndex(({ id }) => id === seen);
  const fresh = last === -1 ? entries : entries.slice(0, last);
  return fresh.some(({ id, subject }) => subject.type.startsWith("planning.") && !own.has(id));
}

/** Reads the plan again when somebody else changed it: the ledger is asked, which is much less to read. */
export function useOthers(history: History): void {
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: keys.ledger.list({ watch: "timeline" }),
    queryFn: ({ signal }) => request<Page<LedgerEntry>>("/ledger", { query: { limit: NEWEST }, signal }),
    refetchInterval: LOOK_MS,
  });
  const seen = useRef<string>(undefined);
  const own = useRef(history);
  own.current = history;
  const items = data?.items;
  useEffect(() => {
    const newest = items?.[0]?.id;
    if (items === undefined || newest === undefined || newest === seen.current) return;
    const isFirstLook = seen.current === undefined;
    const hasNews = isNews(items, seen.current, ownEntries(own.current));
    seen.current = newest;
    if (!isFirstLook && hasNews) void client.invalidateQueries({ queryKey: keys.shifts.all() });
  }, [items, client]);
}
