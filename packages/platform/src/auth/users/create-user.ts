import { fail, type Id, type Ledger, type Locale, ok, type Result } from "@souffleur/kernel";
import { type Database, orderedId, type Unit } from "../../database/index.ts";
import type { Author, Role } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { hasAccount } from "../gate/account-presence.ts";
import { checkPassword, type PasswordRefused } from "../passwords/check-password.ts";
import { tidyRoles, type User, userForLedger, userSubject } from "./user.ts";
import { insertUser } from "./user-store.ts";

export interface NewUser {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly Role[];
  readonly locale?: Locale | undefined;
}

export type CreateUserFailure =
  | PasswordRefused
  | { readonly code: "login_taken"; readonly login: string }
  | { readonly code: "first_account_owns" };

/** Gives somebody an account. The first one must own the server, or nobody ever could. */
export async function createUser(
  accounts: Accounts,
  author: Author,
  given: NewUser,
): Promise<Result<User, CreateUserFailure>> {
  const prepared = await prepareUser(accounts, given);
  if (!prepared.ok) return prepared;
  return orLoginTaken(accounts.database, given.login, () =>
    changeAccounts(accounts, author, async (unit, ledger) => {
      if (!given.roles.includes("owner") && !(await hasAccount(unit)))
        return fail({ code: "first_account_owns" });
      return addUser(unit, ledger, prepared.value);
    }),
  );
}

export interface PreparedUser {
  readonly user: User;
  readonly passwordHash: string;
}

/** All that is slow, before any transaction begins. */
export async function prepareUser(
  { passwords, clock }: Pick<Accounts, "passwords" | "clock">,
  { login, name, password, roles, locale }: NewUser,
): Promise<Result<PreparedUser, PasswordRefused>> {
  const allowed = checkPassword(password, [login, name]);
  if (!allowed.ok) return allowed;
  const now = clock.now();
  const user: User = {
    id: orderedId() as Id<"user">,
    login: login.normalize("NFKC"),
    name,
    roles: tidyRoles(roles),
    locale,
    theme: "system",
    disabledAt: undefined,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  return ok({ user, passwordHash: await passwords.hash(password) });
}

export async function addUser(
  unit: Unit,
  ledger: Ledger,
  { user, passwordHash }: PreparedUser,
): Promise<Result<User, never>> {
  await insertUser(unit.queries, user, passwordHash);
  await ledger.record({
    action: "account.user.created",
    subject: userSubject(user),
    after: userForLedger(user),
  });
  return ok(user);
}

/** The database says that a login is taken, so that two who ask for it at once cannot both have it. */
export async function orLoginTaken<Value, Failure>(
  { dialect }: Pick<Database, "dialect">,
  login: string,
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | { code: "login_taken"; login: string }>> {
  try {
    return await work();
  } catch (error) {
    if (!dialect.isUniqueViolation(error)) throw error;
    return fail({ code: "login_taken", login });
  }
}
