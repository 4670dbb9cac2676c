import type { Clock, Ledger, Message, Result } from "@souffleur/kernel";
import type { Database, Unit } from "../database/index.ts";
import type { Access, Author } from "../http/index.ts";
import { ledgerOf } from "../ledger/index.ts";
import type { CredentialCache } from "./gate/credential-cache.ts";
import type { PasswordHasher } from "./passwords/password-hasher.ts";

/** What a token link can be for. A module that answers to links says so when the server is put together. */
export interface LinkKind {
  /** `planning.artist` */
  readonly kind: string;
  readonly title: Message;
  /** Who may make and revoke such links. */
  readonly access: Access;
  /** What a person would call the thing; nothing where it does not exist. */
  labelOf(unit: Unit, subjectId: string): Promise<string | undefined>;
}

/** What the use cases of accounts work with. */
export interface Accounts {
  readonly database: Database;
  readonly clock: Clock;
  readonly passwords: PasswordHasher;
  readonly credentials: CredentialCache;
  readonly linkKinds: readonly LinkKind[];
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
