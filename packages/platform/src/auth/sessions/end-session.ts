import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { Author } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { endSession as deleteSession } from "./session-store.ts";

export interface SessionNotFound {
  readonly code: "session_not_found";
  readonly id: string;
}

/** Ends one of a person's own sessions: this one when they sign out, another when a device was lost. */
export function endSession(
  accounts: Accounts,
  author: Author,
  userId: Id<"user">,
  id: string,
): Promise<Result<void, SessionNotFound>> {
  return changeAccounts<void, SessionNotFound>(accounts, author, async (unit, ledger) => {
    if (!(await deleteSession(unit.queries, userId, id))) return fail({ code: "session_not_found", id });
    await ledger.record({
      action: "account.session.ended",
      subject: { type: "account.user", id: userId, label: author.actor.name },
    });
    return ok(undefined);
  });
}
