import type { InstantText, Page, PageRequest } from "@souffleur/kernel";
import { sql } from "kysely";
import { fromJson, type Queries, tables } from "../database/index.ts";
import { asPage } from "../http/index.ts";
import type { LedgerTables } from "./ledger-table.ts";

export interface LedgerFilter {
  /** Only what happened to subjects whose type begins with one of these words; all, where it is absent. */
  readonly areas?: readonly string[] | undefined;
  readonly action?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly actor?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface RecordedEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string };
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string; readonly label: string };
  readonly before: unknown;
  readonly after: unknown;
  readonly requestId: string | null;
}

export async function findEntry(queries: Queries, id: string): Promise<RecordedEntry | undefined> {
  const row = await tables<LedgerTables>(queries)
    .selectFrom("ledger")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && entryOf(row);
}

/** What was done, newest first. */
export async function listLedger(
  queries: Queries,
  filter: LedgerFilter,
  { limit, after }: PageRequest,
): Promise<Page<RecordedEntry>> {
  let query = filtered(queries, filter)
    .selectAll()
    // Ids are made in the order of time, so they are the order.
    .orderBy("id", "desc")
    .limit(limit + 1);
  const [last] = after ?? [];
  if (last !== undefined) query = query.where("id", "<", last);
  const { items, next } = asPage(await query.execute(), limit, (row) => [row.id]);
  return { items: items.map(entryOf), next };
}

function filtered(queries: Queries, { areas, action, subjectId, actor, from, to }: LedgerFilter) {
  let query = tables<LedgerTables>(queries).selectFrom("ledger");
  if (areas !== undefined) {
    query = query.where(({ or, eb }) => or(areas.map((area) => eb("subject_type", "like", `${area}.%`))));
  }
  if (action !== undefined) query = query.where("action", "=", action);
  if (subjectId !== undefined) query = query.where("subject_id", "=", subjectId);
  if (actor !== undefined) query = query.where("actor_name", "=", actor);
  if (from !== undefined) query = query.where("at", ">=", from);
  if (to !== undefined) query = query.where("at", "<", to);
  return query;
}

function entryOf(row: LedgerTables["ledger"]): RecordedEntry {
  return {
    id: row.id,
    at: row.at,
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    action: row.action,
    subject: { type: row.subject_type, id: row.subject_id, label: row.subject_label },
    before: row.before === null ? undefined : fromJson(row.before),
    after: row.after === null ? undefined : fromJson(row.after),
    requestId: row.request_id,
  };
}

/** Whether some text, such as the hash of a file, stands in what somebody changed since: it may be taken back. */
export async function wasThereBefore(queries: Queries, text: string, since: InstantText): Promise<boolean> {
  const found = await tables<LedgerTables>(queries)
    .selectFrom("ledger")
    .select("id")
    .where("at", ">", since)
    .where(sql<boolean>`cast(${sql.ref("before")} as text) like ${`%${text}%`}`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
