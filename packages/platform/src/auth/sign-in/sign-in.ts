import { type Actor, fail, ok, type Result } from "@souffleur/kernel";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { userSubject } from "../users/user.ts";
import { findKnownUser, findUserByLogin, type KnownUser, setPasswordHash } from "../users/user-store.ts";
import { type Attempt, countAttempt, forgetAttempts, type TooManyAttempts } from "./attempts.ts";
import { type SignedIn, startSession, type Visitor } from "./start-session.ts";

export interface Credentials {
  readonly login: string;
  readonly password: string;
}

export type SignInFailure = TooManyAttempts | { readonly code: "sign_in_failed" };

/**
 * Signs somebody in. Whether the login is unknown, the account disabled or the password wrong: the same work is done
 * and the same words come back, so that nobody learns here who has an account.
 */
export async function signIn(
  accounts: Accounts,
  { login, password }: Credentials,
  visitor: Visitor,
  requestId: string,
): Promise<Result<SignedIn, SignInFailure>> {
  const attempts: readonly Attempt[] = [
    { kind: "login", of: login },
    { kind: "address", of: visitor.address },
  ];
  const counted = await countAttempt(accounts, attempts);
  if (!counted.ok) return counted;
  const known = await findUserByLogin(accounts.database.queries, login);
  const right = await accounts.passwords.verify(password, known?.passwordHash ?? accounts.passwords.decoy);
  if (!right || known === undefined || known.user.disabledAt !== undefined)
    return fail({ code: "sign_in_failed" });
  const rehash = await betterHash(accounts, known, password);
  const actor: Actor = { kind: "user", id: known.user.id, name: known.user.name };
  return changeAccounts<SignedIn, SignInFailure>(accounts, { actor, requestId }, async (unit, ledger) => {
    // The password may have been changed, or the account disabled, while we were busy checking.
    const present = await findKnownUser(unit.queries, known.user.id);
    if (present?.passwordHash !== known.passwordHash || present.user.disabledAt !== undefined)
      return fail({ code: "sign_in_failed" });
    if (rehash !== undefined) await setPasswordHash(unit.queries, known.user.id, rehash);
    await forgetAttempts(unit.queries, attempts);
    await ledger.record({ action: "account.session.started", subject: userSubject(present.user) });
    return ok(await startSession(unit, accounts.clock, present.user, visitor));
  });
}

/** A password hashed in cheaper days is hashed again now that we see it. */
async function betterHash(
  { passwords }: Accounts,
  { passwordHash }: KnownUser,
  password: string,
): Promise<string | undefined> {
  return passwords.isOutdated(passwordHash) ? passwords.hash(password) : undefined;
}
