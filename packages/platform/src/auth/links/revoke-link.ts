import { fail, ok, type Result } from "@souffleur/kernel";
import type { Author, Role } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { kindsFor, linkSubject } from "./issue-link.ts";
import { findLink, setLinkRevoked } from "./link-store.ts";

export interface LinkNotFound {
  readonly code: "link_not_found";
  readonly id: string;
}

/** Ends a link for good. Doing it twice is no mistake; a link of a kind one may not make is not there at all. */
export function revokeLink(
  accounts: Accounts,
  author: Author,
  held: readonly Role[],
  id: string,
): Promise<Result<void, LinkNotFound>> {
  return changeAccounts<void, LinkNotFound>(accounts, author, async (unit, ledger) => {
    const link = await findLink(unit.queries, id);
    if (link === undefined || !kindsFor(accounts, held).some(({ kind }) => kind === link.kind))
      return fail({ code: "link_not_found", id });
    if (link.revokedAt !== undefined) return ok(undefined);
    await setLinkRevoked(unit.queries, id, accounts.clock.now());
    await ledger.record({ action: "account.link.revoked", subject: linkSubject(link) });
    return ok(undefined);
  });
}
