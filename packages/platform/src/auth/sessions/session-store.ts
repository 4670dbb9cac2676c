import { type Id, type InstantText, instantOf } from "@souffleur/kernel";
import { type Queries, tables } from "../../database/index.ts";
import type { AccountTables } from "../account-tables.ts";
import { MAX_SESSIONS, SESSION_IDLE_MS } from "./session-limits.ts";

export interface Session {
  readonly id: Id<"session">;
  readonly userId: Id<"user">;
  readonly userAgent: string;
  readonly createdAt: InstantText;
  readonly lastSeenAt: InstantText;
  readonly expiresAt: InstantText;
}

export async function insertSession(queries: Queries, session: Session, tokenHash: string): Promise<void> {
  await tables<AccountTables>(queries)
    .insertInto("sessions")
    .values({
      id: session.id,
      user_id: session.userId,
      token_hash: tokenHash,
      user_agent: session.userAgent,
      created_at: session.createdAt,
      last_seen_at: session.lastSeenAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Live ones, the newest first. */
export async function listSessions(
  queries: Queries,
  userId: Id<"user">,
  nowMillis: number,
): Promise<readonly Session[]> {
  const rows = await tables<AccountTables>(queries)
    .selectFrom("sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("expires_at", ">", instantOf(nowMillis))
    .where("last_seen_at", ">", instantOf(nowMillis - SESSION_IDLE_MS))
    .orderBy("id", "desc")
    .limit(MAX_SESSIONS)
    .execute();
  return rows.map((row) => ({
    id: row.id as Id<"session">,
    userId: row.user_id as Id<"user">,
    userAgent: row.user_agent,
    createdAt: row.created_at as InstantText,
    lastSeenAt: row.last_seen_at as InstantText,
    expiresAt: row.expires_at as InstantText,
  }));
}

/** True where there was such a session, of this very user. */
export async function endSession(queries: Queries, userId: Id<"user">, id: string): Promise<boolean> {
  const { numDeletedRows } = await tables<AccountTables>(queries)
    .deleteFrom("sessions")
    .where("id", "=", id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

export async function endSessionOfToken(queries: Queries, tokenHash: string): Promise<void> {
  await tables<AccountTables>(queries).deleteFrom("sessions").where("token_hash", "=", tokenHash).execute();
}

export async function endSessionsOf(queries: Queries, userId: Id<"user">, kept?: string): Promise<void> {
  let query = tables<AccountTables>(queries).deleteFrom("sessions").where("user_id", "=", userId);
  if (kept !== undefined) query = query.where("id", "!=", kept);
  await query.execute();
}

/** Ends what is past its time, of everybody, and the oldest of this user beyond what one may have. */
export async function trimSessions(queries: Queries, userId: Id<"user">, nowMillis: number): Promise<void> {
  const sessions = tables<AccountTables>(queries);
  await sessions
    .deleteFrom("sessions")
    .where((where) =>
      where.or([
        where("expires_at", "<=", instantOf(nowMillis)),
        where("last_seen_at", "<=", instantOf(nowMillis - SESSION_IDLE_MS)),
      ]),
    )
    .execute();
  const newest = sessions
    .selectFrom("sessions")
    .select("id")
    .where("user_id", "=", userId)
    .orderBy("id", "desc")
    .limit(MAX_SESSIONS);
  await sessions.deleteFrom("sessions").where("user_id", "=", userId).where("id", "not in", newest).execute();
}
