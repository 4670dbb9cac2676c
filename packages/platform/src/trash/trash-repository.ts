import type { Page, PageRequest } from "@souffleur/kernel";
import { sql } from "kysely";
import { fromJson, type Queries, tables } from "../database/index.ts";
import { asPage } from "../http/index.ts";
import type { TrashTables } from "./trash-table.ts";

export interface TrashItem {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly label: string;
  readonly deletedAt: string;
  readonly deletedBy: string;
  readonly reason?: string;
}

/** What is in the trash, newest first. */
export async function listTrash(
  queries: Queries,
  types: readonly string[],
  { limit, after }: PageRequest,
): Promise<Page<TrashItem>> {
  if (types.length === 0) return { items: [], next: undefined };
  let query = tables<TrashTables>(queries)
    .selectFrom("trash")
    .select(["id", "subject_type", "subject_id", "label", "deleted_at", "deleted_by", "deletion_reason"])
    .where("subject_type", "in", types)
    .orderBy("id", "desc")
    .limit(limit + 1);
  const [last] = after ?? [];
  if (last !== undefined) query = query.where("id", "<", last);
  // Ids are made in the order of time, so they are the order.
  const { items, next } = asPage(await query.execute(), limit, (row) => [row.id]);
  return { items: items.map(trashItemOf), next };
}

export interface TrashedThing extends TrashItem {
  readonly snapshot: unknown;
}

/** One thing, kept in the trash until the unit of work ends: restoring and removing must not both have it. */
export async function findTrashForChange(queries: Queries, id: string): Promise<TrashedThing | undefined> {
  const row = await tables<TrashTables>(queries)
    .selectFrom("trash")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...trashItemOf(row), snapshot: fromJson(row.snapshot) };
}

/** Removes one for good; false where it was gone already. */
export async function removeTrash(queries: Queries, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables<TrashTables>(queries)
    .deleteFrom("trash")
    .where("id", "=", id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function emptyTrash(queries: Queries, types: readonly string[]): Promise<number> {
  if (types.length === 0) return 0;
  const { numDeletedRows } = await tables<TrashTables>(queries)
    .deleteFrom("trash")
    .where("subject_type", "in", types)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

function trashItemOf(row: Omit<TrashTables["trash"], "snapshot">): TrashItem {
  return {
    id: row.id,
    subjectType: row.subject_type,
    subjectId: row.subject_id,
    label: row.label,
    deletedAt: row.deleted_at,
    deletedBy: row.deleted_by,
    ...(row.deletion_reason !== null && { reason: row.deletion_reason }),
  };
}

/** Whether some text, such as the hash of a file, stands in what can still be brought back. */
export async function isNamedInTrash(queries: Queries, text: string): Promise<boolean> {
  const found = await tables<TrashTables>(queries)
    .selectFrom("trash")
    .select("id")
    // Snapshots are JSON of many shapes.
    .where(sql<boolean>`cast(${sql.ref("snapshot")} as text) like ${`%${text}%`}`)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
