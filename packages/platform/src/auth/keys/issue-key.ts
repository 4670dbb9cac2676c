import { fail, type Id, type InstantText, ok, type Result } from "@souffleur/kernel";
import { orderedId } from "../../database/index.ts";
import type { Author, Role } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { hashToken, mintApiKey } from "../tokens.ts";
import { covers, tidyRoles } from "../users/user.ts";
import { type ApiKey, MAX_KEYS_PER_USER } from "./api-key.ts";
import { countLiveKeys, insertKey } from "./key-store.ts";

export interface NewKey {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: InstantText | undefined;
}

export type IssueKeyFailure =
  | { readonly code: "roles_exceed_own"; readonly roles: readonly Role[] }
  | { readonly code: "expiry_passed" }
  | { readonly code: "too_many_keys"; readonly most: number };

export interface IssuedKey {
  readonly apiKey: ApiKey;
  /** Shown this once; what is kept is its hash. */
  readonly secret: string;
}

/** A new key, with at most the roles of whoever makes it. */
export async function issueKey(
  accounts: Accounts,
  author: Author,
  owner: { readonly userId: Id<"user">; readonly roles: readonly Role[] },
  given: NewKey,
): Promise<Result<IssuedKey, IssueKeyFailure>> {
  const exceeding = given.roles.filter((role) => !covers(owner.roles, role));
  if (exceeding.length > 0) return fail({ code: "roles_exceed_own", roles: exceeding });
  if (given.expiresAt !== undefined && given.expiresAt <= accounts.clock.now())
    return fail({ code: "expiry_passed" });
  const { key, token, prefix } = mintApiKey();
  const apiKey: ApiKey = {
    id: orderedId() as Id<"api-key">,
    userId: owner.userId,
    name: given.name,
    prefix,
    roles: tidyRoles(given.roles),
    createdAt: accounts.clock.now(),
    expiresAt: given.expiresAt,
    revokedAt: undefined,
    lastUsedAt: undefined,
  };
  return changeAccounts<IssuedKey, IssueKeyFailure>(accounts, author, async (unit, ledger) => {
    if ((await countLiveKeys(unit.queries, owner.userId)) >= MAX_KEYS_PER_USER)
      return fail({ code: "too_many_keys", most: MAX_KEYS_PER_USER });
    await insertKey(unit.queries, apiKey, hashToken(token));
    await ledger.record({
      action: "account.api-key.created",
      subject: keySubject(apiKey),
      after: { name: apiKey.name, prefix, roles: apiKey.roles, expires_at: apiKey.expiresAt ?? null },
    });
    return ok({ apiKey, secret: key });
  });
}

export function keySubject({ id, name }: ApiKey) {
  return { type: "account.api-key", id, label: name };
}
