import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { Author } from "../../http/index.ts";
import { trashOf } from "../../trash/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { endSessionsOf } from "../sessions/session-store.ts";
import type { ChangeUserFailure } from "./change-user.ts";
import { userForLedger, userSubject } from "./user.ts";
import { findUser, hasOtherOwner, markDeleted } from "./user-store.ts";

export type RemoveUserFailure = Exclude<ChangeUserFailure, { code: "login_taken" | "password_refused" }>;

/**
 * Takes somebody's account away, into the trash. The row stays where it is until the trash is emptied, so that their
 * password hash need not travel, and their keys come back with them.
 */
export function removeUser(
  accounts: Accounts,
  author: Author,
  id: Id<"user">,
  seenVersion: number,
): Promise<Result<void, RemoveUserFailure>> {
  return changeAccounts<void, RemoveUserFailure>(accounts, author, async (unit, ledger) => {
    const user = await findUser(unit.queries, id);
    if (user === undefined) return fail({ code: "user_not_found", id });
    if (user.version !== seenVersion) return fail({ code: "version_stale", current: user.version });
    if (!(await hasOtherOwner(unit, id))) return fail({ code: "last_owner" });
    await endSessionsOf(unit.queries, id);
    await markDeleted(unit.queries, id, accounts.clock.now());
    await trashOf(unit, accounts.clock, author).put({ subject: userSubject(user), snapshot: { id } });
    await ledger.record({
      action: "account.user.deleted",
      subject: userSubject(user),
      before: userForLedger(user),
    });
    return ok(undefined);
  });
}
