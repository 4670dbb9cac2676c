import type { Id, InstantText, Locale } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson, type Unit } from "../../database/index.ts";
import type { Role } from "../../http/index.ts";
import type { AccountTables } from "../account-tables.ts";
import { loginKey, type Theme, type User } from "./user.ts";

type Row = AccountTables["users"];

/** A user as signing in needs them: with the hash of their password. */
export interface KnownUser {
  readonly user: User;
  readonly passwordHash: string;
}

export async function findUser(queries: Queries, id: Id<"user">): Promise<User | undefined> {
  const known = await findKnownUser(queries, id);
  return known?.user;
}

export async function findKnownUser(queries: Queries, id: Id<"user">): Promise<KnownUser | undefined> {
  const row = await present(queries).selectAll().where("id", "=", id).executeTakeFirst();
  return row && known(row);
}

export async function findDeletedUser(queries: Queries, id: Id<"user">): Promise<User | undefined> {
  const row = await tables<AccountTables>(queries)
    .selectFrom("users")
    .selectAll()
    .where("id", "=", id)
    .where("deleted_at", "is not", null)
    .executeTakeFirst();
  return row && asUser(row);
}

export async function findUserByLogin(queries: Queries, login: string): Promise<KnownUser | undefined> {
  const row = await present(queries).selectAll().where("login_key", "=", loginKey(login)).executeTakeFirst();
  return row && known(row);
}

/** In the order they joined: ids grow with time. */
export async function listUsers(
  queries: Queries,
  limit: number,
  after: string | undefined,
): Promise<readonly User[]> {
  let query = present(queries).selectAll().orderBy("id").limit(limit);
  if (after !== undefined) query = query.where("id", ">", after);
  return (await query.execute()).map(asUser);
}

export async function insertUser(queries: Queries, user: User, passwordHash: string): Promise<void> {
  await tables<AccountTables>(queries)
    .insertInto("users")
    .values({
      ...asColumns(user),
      id: user.id,
      password_hash: passwordHash,
      deleted_at: null,
      created_at: user.createdAt,
    })
    .execute();
}

/** Saves what changed; false where somebody else was faster. */
export async function saveUser(queries: Queries, user: User, seenVersion: number): Promise<boolean> {
  const { numUpdatedRows } = await tables<AccountTables>(queries)
    .updateTable("users")
    .set(asColumns(user))
    .where("id", "=", user.id)
    .where("version", "=", seenVersion)
    .where("deleted_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function setPasswordHash(queries: Queries, id: Id<"user">, hash: string): Promise<void> {
  await tables<AccountTables>(queries)
    .updateTable("users")
    .set({ password_hash: hash })
    .where("id", "=", id)
    .execute();
}

export async function markDeleted(queries: Queries, id: Id<"user">, at: InstantText): Promise<void> {
  await tables<AccountTables>(queries)
    .updateTable("users")
    .set({ deleted_at: at })
    .where("id", "=", id)
    .execute();
}

/** In one step with what changes: the login it had may be somebody else's by now. */
export async function bringBack(queries: Queries, user: User): Promise<void> {
  await tables<AccountTables>(queries)
    .updateTable("users")
    .set({ ...asColumns(user), deleted_at: null })
    .where("id", "=", user.id)
    .execute();
}

/**
 * Whether somebody else owns this server. All owners are locked while we look: two owners who demote each other at
 * the same moment would else each see the other, and nobody would be left.
 */
export async function hasOtherOwner(unit: Unit, id: Id<"user">): Promise<boolean> {
  const owners = present(unit.queries)
    .select("id")
    .where("is_owner", "=", 1)
    .where("disabled_at", "is", null)
    .orderBy("id")
    .limit(1_000);
  // SQLite has one writer, and we are it.
  const rows = await (unit.dialect.kind === "postgres" ? owners.forUpdate() : owners).execute();
  return rows.some((row) => row.id !== id);
}

function present(queries: Queries) {
  return tables<AccountTables>(queries).selectFrom("users").where("deleted_at", "is", null);
}

function known(row: Row): KnownUser {
  return { user: asUser(row), passwordHash: row.password_hash };
}

function asUser(row: Row): User {
  return {
    id: row.id as Id<"user">,
    login: row.login,
    name: row.name,
    roles: fromJson<Role[]>(row.roles),
    locale: (row.locale as Locale | null) ?? undefined,
    theme: row.theme as Theme,
    disabledAt: (row.disabled_at as InstantText | null) ?? undefined,
    version: row.version,
    createdAt: row.created_at as InstantText,
    updatedAt: row.updated_at as InstantText,
  };
}

function asColumns(user: User) {
  return {
    login: user.login,
    login_key: loginKey(user.login),
    name: user.name,
    roles: toJson(user.roles),
    is_owner: user.roles.includes("owner") ? 1 : 0,
    locale: user.locale ?? null,
    theme: user.theme,
    disabled_at: user.disabledAt ?? null,
    version: user.version,
    updated_at: user.updatedAt,
  };
}
