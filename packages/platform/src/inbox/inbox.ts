import type { Page, PageRequest } from "@souffleur/kernel";
import { type ExpressionBuilder, sql } from "kysely";
import { type Queries, tables } from "../database/index.ts";
import { asPage } from "../http/index.ts";
import type { InboxItem, InboxSource } from "../module/index.ts";

interface WaitingTables {
  inbox: { kind: string; id: string; created_at: string; confidence: number };
}

/** What waits in all these sources: oldest first, and of the same age the least certain first. */
export async function listWaiting(
  queries: Queries,
  sources: readonly InboxSource[],
  { limit, after }: PageRequest,
): Promise<Page<InboxItem>> {
  if (sources.length === 0) return { items: [], next: undefined };
  let query = waiting(queries, sources)
    .select(["kind", "id", "created_at", "confidence"])
    .orderBy("created_at")
    .orderBy("confidence")
    .orderBy("id")
    .limit(limit + 1);
  if (after !== undefined) query = query.where((builder) => isAfter(builder, after));
  const { items, next } = asPage(await query.execute(), limit, (row) => [
    row.created_at,
    String(row.confidence),
    row.id,
  ]);
  const loaded = await loadAll(queries, sources, items);
  return { items: items.flatMap(({ id }) => loaded.get(id) ?? []), next };
}

export async function countWaiting(queries: Queries, sources: readonly InboxSource[]): Promise<number> {
  if (sources.length === 0) return 0;
  const { count } = await waiting(queries, sources)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

function waiting(queries: Queries, sources: readonly InboxSource[]) {
  const parts = sources.map((source) => source.waiting);
  const all = sql<WaitingTables["inbox"]>`(${sql.join(parts, sql` union all `)})`;
  return tables<Record<never, never>>(queries).selectFrom(all.as("inbox"));
}

function isAfter(builder: ExpressionBuilder<WaitingTables, "inbox">, after: readonly string[]) {
  const [createdAt = "", confidence = "", id = ""] = after;
  const { eb, refTuple, tuple } = builder;
  return eb(refTuple("created_at", "confidence", "id"), ">", tuple(createdAt, Number(confidence), id));
}

async function loadAll(
  queries: Queries,
  sources: readonly InboxSource[],
  rows: readonly { kind: string; id: string }[],
): Promise<ReadonlyMap<string, InboxItem>> {
  const items = await Promise.all(
    sources.map((source) => {
      const ids = rows.filter((row) => row.kind === source.kind).map((row) => row.id);
      return ids.length === 0 ? [] : source.load(queries, ids);
    }),
  );
  return new Map(items.flat().map((item) => [item.id, item]));
}
