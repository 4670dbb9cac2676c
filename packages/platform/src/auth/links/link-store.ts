import type { Id, InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "../../database/index.ts";
import type { AccountTables } from "../account-tables.ts";
import type { Link } from "./link.ts";

export async function insertLink(queries: Queries, link: Link, tokenHash: string): Promise<void> {
  await tables<AccountTables>(queries)
    .insertInto("links")
    .values({
      id: link.id,
      kind: link.kind,
      subject_id: link.subjectId,
      subject_label: link.subjectLabel,
      token_hash: tokenHash,
      created_by: link.createdBy,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      revoked_at: null,
      last_used_at: null,
      made_for: null,
    })
    .execute();
}

interface LinkFilter {
  readonly kinds: readonly string[];
  readonly subjectId?: string | undefined;
}

/** Links of some kinds that people made, the newest first. */
export async function listLinks(
  queries: Queries,
  { kinds, subjectId }: LinkFilter,
  limit: number,
  after?: string,
): Promise<readonly Link[]> {
  if (kinds.length === 0) return [];
  let query = tables<AccountTables>(queries)
    .selectFrom("links")
    .selectAll()
    .where("kind", "in", kinds)
    .where("made_for", "is", null)
    .orderBy("id", "desc")
    .limit(limit);
  if (subjectId !== undefined) query = query.where("subject_id", "=", subjectId);
  if (after !== undefined) query = query.where("id", "<", after);
  return (await query.execute()).map(asLink);
}

export async function findLink(queries: Queries, id: string): Promise<Link | undefined> {
  const row = await tables<AccountTables>(queries)
    .selectFrom("links")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && asLink(row);
}

export async function setLinkRevoked(queries: Queries, id: string, at: InstantText): Promise<void> {
  await tables<AccountTables>(queries)
    .updateTable("links")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .execute();
}

function asLink(row: AccountTables["links"]): Link {
  return {
    id: row.id as Id<"link">,
    kind: row.kind,
    subjectId: row.subject_id,
    subjectLabel: row.subject_label,
    createdBy: row.created_by,
    createdAt: row.created_at as InstantText,
    expiresAt: row.expires_at as InstantText,
    revokedAt: (row.revoked_at as InstantText | null) ?? undefined,
    lastUsedAt: (row.last_used_at as InstantText | null) ?? undefined,
  };
}
