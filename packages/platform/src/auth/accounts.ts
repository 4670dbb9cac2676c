import type { Clock, Ledger, Result } from "@souffleur/kernel";
import type { Database, Unit } from "../database/index.ts";
import type { Author, ModuleName } from "../http/index.ts";
import { ledgerOf } from "../ledger/index.ts";
import type { LinkKind } from "../module/index.ts";
import type { CredentialCache } from "./gate/credential-cache.ts";
import type { PasswordHasher } from "./passwords/password-hasher.ts";

/** What the use cases of accounts work with. */
export interface Accounts {
  readonly database: Database;
  readonly clock: Clock;
  readonly passwords: PasswordHasher;
  readonly credentials: CredentialCache;
  readonly linkKinds: readonly LinkKind[];
  /** The assistants that are switched on. */
  readonly modules: readonly ModuleName[];
  /** Where the set-up code is kept until it is used. */
  readonly dataDir: string;
}

/** One change of accounts, sessions, keys or links: recorded, and believed by this process at once. */
export function changeAccounts<Value, Failure>(
  { database, clock, credentials }: Pick<Accounts, "database" | "clock" | "credentials">,
  author: Author,
  work: (unit: Unit, ledger: Ledger) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  return database.unit(async (unit) => {
    unit.afterCommit(() => credentials.clear());
    return work(unit, ledgerOf(unit, clock, author));
  });
}
