import type { Id, InstantText } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "../../database/index.ts";
import type { Role } from "../../http/index.ts";
import type { AccountTables } from "../account-tables.ts";
import type { ApiKey } from "./api-key.ts";

export async function insertKey(queries: Queries, key: ApiKey, tokenHash: string): Promise<void> {
  await tables<AccountTables>(queries)
    .insertInto("api_keys")
    .values({
      id: key.id,
      user_id: key.userId,
      name: key.name,
      prefix: key.prefix,
      token_hash: tokenHash,
      roles: toJson(key.roles),
      created_at: key.createdAt,
      expires_at: key.expiresAt ?? null,
      revoked_at: null,
      last_used_at: null,
    })
    .execute();
}

/** A user's keys, the newest first; revoked ones too, so that one can see what was. */
export async function listKeys(
  queries: Queries,
  userId: Id<"user">,
  limit: number,
  after?: string,
): Promise<readonly ApiKey[]> {
  let query = tables<AccountTables>(queries)
    .selectFrom("api_keys")
    .selectAll()
    .where("user_id", "=", userId)
    .orderBy("id", "desc")
    .limit(limit);
  if (after !== undefined) query = query.where("id", "<", after);
  return (await query.execute()).map(asKey);
}

export async function countLiveKeys(queries: Queries, userId: Id<"user">): Promise<number> {
  const { count } = await tables<AccountTables>(queries)
    .selectFrom("api_keys")
    .select((row) => row.fn.countAll<number>().as("count"))
    .where("user_id", "=", userId)
    .where("revoked_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

export async function findKey(queries: Queries, userId: Id<"user">, id: string): Promise<ApiKey | undefined> {
  const row = await tables<AccountTables>(queries)
    .selectFrom("api_keys")
    .selectAll()
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return row && asKey(row);
}

export async function setKeyRevoked(queries: Queries, id: string, at: InstantText): Promise<void> {
  await tables<AccountTables>(queries)
    .updateTable("api_keys")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .execute();
}

function asKey(row: AccountTables["api_keys"]): ApiKey {
  const instant = (text: string | null) => (text as InstantText | null) ?? undefined;
  return {
    id: row.id as Id<"api-key">,
    userId: row.user_id as Id<"user">,
    name: row.name,
    prefix: row.prefix,
    roles: fromJson<Role[]>(row.roles),
    createdAt: row.created_at as InstantText,
    expiresAt: instant(row.expires_at),
    revokedAt: instant(row.revoked_at),
    lastUsedAt: instant(row.last_used_at),
  };
}
