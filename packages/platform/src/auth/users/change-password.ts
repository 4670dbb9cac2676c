import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { Author } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { checkPassword, type PasswordRefused } from "../passwords/check-password.ts";
import { endSessionsOf } from "../sessions/session-store.ts";
import { countAttempt, forgetAttempts, type TooManyAttempts } from "../sign-in/attempts.ts";
import { type User, userSubject } from "./user.ts";
import { findKnownUser, findUserByLogin, type KnownUser, setPasswordHash } from "./user-store.ts";

export interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** The session it is asked in, which goes on; all others end. */
  readonly sessionId: string | undefined;
}

export type ChangePasswordFailure =
  | PasswordRefused
  | TooManyAttempts
  | { readonly code: "current_password_wrong" }
  | { readonly code: "user_not_found"; readonly id: string };

/** A person's own new password. Whoever holds a stolen session guesses the old one no faster than at the door. */
export async function changePassword(
  accounts: Accounts,
  author: Author,
  id: Id<"user">,
  { current, next, sessionId }: PasswordChange,
): Promise<Result<void, ChangePasswordFailure>> {
  const known = await findKnownUser(accounts.database.queries, id);
  if (known === undefined) return fail({ code: "user_not_found", id });
  const attempts = [{ kind: "login", of: known.user.login }] as const;
  const counted = await countAttempt(accounts, attempts);
  if (!counted.ok) return counted;
  if (!(await accounts.passwords.verify(current, known.passwordHash)))
    return fail({ code: "current_password_wrong" });
  await forgetAttempts(accounts.database.queries, attempts);
  return replacePassword(accounts, author, known, next, sessionId);
}

/** A new password for somebody who lost theirs, given by the owner or on the machine itself. Ends all their sessions. */
export async function resetPassword(
  accounts: Accounts,
  author: Author,
  login: string,
  next: string,
): Promise<Result<void, PasswordRefused | { readonly code: "user_not_found"; readonly id: string }>> {
  const known = await findUserByLogin(accounts.database.queries, login);
  if (known === undefined) return fail({ code: "user_not_found", id: login });
  await forgetAttempts(accounts.database.queries, [{ kind: "login", of: login }]);
  return replacePassword(accounts, author, known, next, undefined);
}

async function replacePassword(
  accounts: Accounts,
  author: Author,
  { user }: KnownUser,
  next: string,
  keptSession: string | undefined,
): Promise<Result<void, PasswordRefused>> {
  const allowed = checkPassword(next, [user.login, user.name]);
  if (!allowed.ok) return allowed;
  const hash = await accounts.passwords.hash(next);
  return changeAccounts<void, never>(accounts, author, async (unit, ledger) => {
    await setPasswordHash(unit.queries, user.id, hash);
    await endSessionsOf(unit.queries, user.id, keptSession);
    await ledger.record(passwordChanged(user));
    return ok(undefined);
  });
}

export function passwordChanged(user: User) {
  return { action: "account.user.password-changed", subject: userSubject(user) };
}
