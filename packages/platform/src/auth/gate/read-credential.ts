import { type Clock, type Id, instantOf, type Locale } from "@souffleur/kernel";
import { type Database, fromJson, tables } from "../../database/index.ts";
import type { Role } from "../../http/index.ts";
import type { AccountTables } from "../account-tables.ts";
import { SEEN_EVERY_MS, SESSION_IDLE_MS } from "../sessions/session-limits.ts";
import { covers } from "../users/user.ts";
import type { Credential } from "./credential-cache.ts";

/** Reads what a token stands for, by its hash: one indexed read each, and now and then a note that it was seen. */
export interface CredentialReader {
  session(tokenHash: string): Promise<Credential | undefined>;
  apiKey(tokenHash: string): Promise<Credential | undefined>;
  link(tokenHash: string): Promise<Credential | undefined>;
}

export interface ReaderPorts {
  readonly database: Database;
  readonly clock: Clock;
  /** Told when the note could not be written: it is no reason to refuse anybody. */
  onMissedNote(error: unknown): void;
}

export function createCredentialReader(ports: ReaderPorts): CredentialReader {
  return {
    session: (tokenHash) => readSession(ports, tokenHash),
    apiKey: (tokenHash) => readApiKey(ports, tokenHash),
    link: (tokenHash) => readLink(ports, tokenHash),
  };
}

const FOREVER = Number.MAX_SAFE_INTEGER;

async function readSession(ports: ReaderPorts, tokenHash: string): Promise<Credential | undefined> {
  const row = await tables<AccountTables>(ports.database.queries)
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.user_id")
    .select(["sessions.id", "last_seen_at", "expires_at", "user_id", "name", "roles", "locale"])
    .where("token_hash", "=", tokenHash)
    .where("disabled_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const expiresAt = Math.min(Date.parse(row.expires_at), Date.parse(row.last_seen_at) + SESSION_IDLE_MS);
  if (expiresAt <= ports.clock.millis()) return undefined;
  note(ports, row.last_seen_at, (now, before) =>
    tables<AccountTables>(ports.database.queries)
      .updateTable("sessions")
      .set({ last_seen_at: now })
      .where("id", "=", row.id)
      .where("last_seen_at", "<=", before)
      .execute(),
  );
  const userId = row.user_id as Id<"user">;
  return {
    expiresAt,
    principal: {
      actor: { kind: "user", id: userId, name: row.name },
      roles: fromJson<Role[]>(row.roles),
      credentialId: row.id,
      userId,
      ...(row.locale !== null && { locale: row.locale as Locale }),
    },
  };
}

async function readApiKey(ports: ReaderPorts, tokenHash: string): Promise<Credential | undefined> {
  const row = await tables<AccountTables>(ports.database.queries)
    .selectFrom("api_keys")
    .innerJoin("users", "users.id", "api_keys.user_id")
    .select(["api_keys.id", "api_keys.name", "api_keys.roles", "expires_at", "last_used_at", "user_id"])
    .select(["users.roles as user_roles", "users.name as user_name"])
    .where("token_hash", "=", tokenHash)
    .where("revoked_at", "is", null)
    .where("disabled_at", "is", null)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const expiresAt = row.expires_at === null ? FOREVER : Date.parse(row.expires_at);
  if (expiresAt <= ports.clock.millis()) return undefined;
  noteUse(ports, "api_keys", row.id, row.last_used_at);
  const held = fromJson<Role[]>(row.user_roles);
  return {
    expiresAt,
    principal: {
      actor: { kind: "api-key", id: row.id as Id<"api-key">, name: `${row.user_name} (${row.name})` },
      // Whoever made the key may have lost a role since: the key never has more than they do.
      roles: fromJson<Role[]>(row.roles).filter((role) => covers(held, role)),
      credentialId: row.id,
      userId: row.user_id as Id<"user">,
    },
  };
}

async function readLink(ports: ReaderPorts, tokenHash: string): Promise<Credential | undefined> {
  const row = await tables<AccountTables>(ports.database.queries)
    .selectFrom("links")
    .select(["id", "kind", "subject_id", "subject_label", "expires_at", "last_used_at"])
    .where("token_hash", "=", tokenHash)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (row === undefined || Date.parse(row.expires_at) <= ports.clock.millis()) return undefined;
  noteUse(ports, "links", row.id, row.last_used_at);
  return {
    expiresAt: Date.parse(row.expires_at),
    principal: {
      actor: { kind: "link", id: row.id as Id<"link">, name: row.subject_label },
      roles: [],
      credentialId: row.id,
      link: { kind: row.kind, subjectId: row.subject_id },
    },
  };
}

function noteUse(
  ports: ReaderPorts,
  table: "api_keys" | "links",
  id: string,
  lastUsedAt: string | null,
): void {
  note(ports, lastUsedAt, (now, before) =>
    tables<AccountTables>(ports.database.queries)
      .updateTable(table)
      .set({ last_used_at: now })
      .where("id", "=", id)
      .where((row) => row.or([row("last_used_at", "is", null), row("last_used_at", "<=", before)]))
      .execute(),
  );
}

/** Beside the request, not in it: nobody waits for the disk to hear that they may come in. */
function note(
  { clock, onMissedNote }: ReaderPorts,
  last: string | null,
  write: (now: string, before: string) => Promise<unknown>,
): void {
  const now = clock.millis();
  const before = instantOf(now - SEEN_EVERY_MS);
  if (last === null || last <= before) write(instantOf(now), before).catch(onMissedNote);
}
