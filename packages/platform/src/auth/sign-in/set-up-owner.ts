import { type Actor, fail, ok, type Result } from "@souffleur/kernel";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { hasAccount } from "../gate/account-presence.ts";
import type { PasswordRefused } from "../passwords/check-password.ts";
import { addUser, type NewUser, prepareUser } from "../users/create-user.ts";
import {
  type Attempt,
  countAttempt,
  countAttemptIn,
  forgetAttempts,
  type TooManyAttempts,
} from "./attempts.ts";
import { isSetupCode, removeSetupCode } from "./setup-code.ts";
import { type SignedIn, startSession, type Visitor } from "./start-session.ts";

export interface SetUp extends Omit<NewUser, "roles"> {
  readonly code: string;
}

export type SetUpFailure =
  | TooManyAttempts
  | PasswordRefused
  | { readonly code: "setup_done" }
  | { readonly code: "setup_code_wrong" };

const attempts: readonly Attempt[] = [{ kind: "setup", of: "owner" }];

/** Makes the first account, its owner's, for whoever can show the set-up code; signs them in. */
export async function setUpOwner(
  accounts: Accounts,
  { code, ...given }: SetUp,
  visitor: Visitor,
  requestId: string,
): Promise<Result<SignedIn, SetUpFailure>> {
  if (await hasAccount(accounts.database)) return fail({ code: "setup_done" });
  const counted = await countAttempt(accounts, attempts);
  if (!counted.ok) return counted;
  if (!(await isSetupCode(accounts.dataDir, code))) return fail({ code: "setup_code_wrong" });
  const prepared = await prepareUser(accounts, { ...given, roles: ["owner"] });
  // The code was right: a password to think over is no wrong try.
  await forgetAttempts(accounts.database.queries, attempts);
  if (!prepared.ok) return prepared;
  const { user } = prepared.value;
  const actor: Actor = { kind: "user", id: user.id, name: user.name };
  const done = await changeAccounts<SignedIn, SetUpFailure>(
    accounts,
    { actor, requestId },
    async (unit, ledger) => {
      // Holds the counter, so that of two who set up at once the second sees the account of the first.
      const held = await countAttemptIn(unit, accounts.clock, attempts);
      if (!held.ok) return held;
      if (await hasAccount(unit)) return fail({ code: "setup_done" });
      await addUser(unit, ledger, prepared.value);
      await forgetAttempts(unit.queries, attempts);
      return ok(await startSession(unit, accounts.clock, user, visitor));
    },
  );
  if (done.ok) await removeSetupCode(accounts.dataDir);
  return done;
}
