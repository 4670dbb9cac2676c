import { fail, type Id, ok, type Result } from "@souffleur/kernel";
import type { Author } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { keySubject } from "./issue-key.ts";
import { findKey, setKeyRevoked } from "./key-store.ts";

export interface KeyNotFound {
  readonly code: "api_key_not_found";
  readonly id: string;
}

/** Ends a key for good. Doing it twice is no mistake. */
export function revokeKey(
  accounts: Accounts,
  author: Author,
  userId: Id<"user">,
  id: string,
): Promise<Result<void, KeyNotFound>> {
  return changeAccounts<void, KeyNotFound>(accounts, author, async (unit, ledger) => {
    const key = await findKey(unit.queries, userId, id);
    if (key === undefined) return fail({ code: "api_key_not_found", id });
    if (key.revokedAt !== undefined) return ok(undefined);
    await setKeyRevoked(unit.queries, id, accounts.clock.now());
    await ledger.record({ action: "account.api-key.revoked", subject: keySubject(key) });
    return ok(undefined);
  });
}
