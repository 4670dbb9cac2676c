import type { Clock } from "@souffleur/kernel";
import type { Database } from "../database/index.ts";
import type { ModuleName } from "../http/index.ts";
import type { LinkKind } from "../module/index.ts";
import type { Accounts } from "./accounts.ts";
import { CredentialCache } from "./gate/credential-cache.ts";
import { createPasswordHasher, type PasswordHasher } from "./passwords/password-hasher.ts";

export interface AccountsOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly dataDir: string;
  readonly linkKinds?: readonly LinkKind[];
  readonly modules?: readonly ModuleName[];
  readonly passwords?: PasswordHasher;
}

/** Accounts of one server: for its routes, and for commands that run on the machine itself. */
export function createAccounts({
  linkKinds = [],
  modules = [],
  passwords = createPasswordHasher(),
  ...ports
}: AccountsOptions): Accounts {
  return { ...ports, linkKinds, modules, passwords, credentials: new CredentialCache(ports.clock) };
}
