import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { Author, Role } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { checkPassword, type PasswordRefused } from "../passwords/check-password.ts";
import { endSessionsOf } from "../sessions/session-store.ts";
import { passwordChanged } from "./change-password.ts";
import { orLoginTaken } from "./create-user.ts";
import { tidyRoles, type User, userForLedger, userSubject } from "./user.ts";
import { findUser, hasOtherOwner, saveUser, setPasswordHash } from "./user-store.ts";

export interface UserChange {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  /** A new one, for somebody who lost theirs. */
  readonly password?: string | undefined;
}

export type ChangeUserFailure =
  | PasswordRefused
  | { readonly code: "user_not_found"; readonly id: string }
  | { readonly code: "login_taken"; readonly login: string }
  | { readonly code: "last_owner" }
  | { readonly code: "version_stale"; readonly current: number };

/** What the owner can change of anybody. Somebody disabled is out at once, with all their sessions. */
export async function changeUser(
  accounts: Accounts,
  author: Author,
  id: Id<"user">,
  seenVersion: number,
  change: UserChange,
): Promise<Result<User, ChangeUserFailure>> {
  const { password, login, name } = change;
  const allowed = password === undefined ? ok(undefined) : checkPassword(password, [login, name]);
  if (!allowed.ok) return allowed;
  const hash = password === undefined ? undefined : await accounts.passwords.hash(password);
  return orLoginTaken(accounts.database, login, () =>
    changeAccounts<User, ChangeUserFailure>(accounts, author, async (unit, ledger) => {
      const before = await findUser(unit.queries, id);
      if (before === undefined) return fail({ code: "user_not_found", id });
      const after = changed(before, change, accounts.clock.now());
      if (!ownsActively(after) && !(await hasOtherOwner(unit, id))) return fail({ code: "last_owner" });
      if (!(await saveUser(unit.queries, after, seenVersion)))
        return fail({ code: "version_stale", current: before.version });
      if (after.disabledAt !== undefined || hash !== undefined) await endSessionsOf(unit.queries, id);
      await ledger.record({
        action: "account.user.changed",
        subject: userSubject(after),
        before: userForLedger(before),
        after: userForLedger(after),
      });
      if (hash !== undefined) {
        await setPasswordHash(unit.queries, id, hash);
        await ledger.record(passwordChanged(after));
      }
      return ok(after);
    }),
  );
}

function changed(before: User, change: UserChange, now: User["updatedAt"]): User {
  return {
    ...before,
    login: change.login.normalize("NFKC"),
    name: change.name,
    roles: tidyRoles(change.roles),
    disabledAt: change.disabled ? (before.disabledAt ?? now) : undefined,
    version: before.version + 1,
    updatedAt: now,
  };
}

function ownsActively(user: User): boolean {
  return user.roles.includes("owner") && user.disabledAt === undefined;
}
