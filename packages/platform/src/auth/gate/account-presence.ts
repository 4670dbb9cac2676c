import { type Database, tables } from "../../database/index.ts";
import type { AccountTables } from "../account-tables.ts";

/** Whether anybody has an account: the question that decides between the open door and the lock. */
export type AccountPresence = () => Promise<boolean>;

/**
 * "Yes" is remembered, since the last owner can never go. "No" is asked anew for every request: another process may
 * have made the first account a moment ago, and from then on not one open request may pass.
 */
export function createAccountPresence(database: Database): AccountPresence {
  let present = false;
  return async () => {
    present ||= await hasAccount(database);
    return present;
  };
}

export async function hasAccount(database: Pick<Database, "queries">): Promise<boolean> {
  const row = await tables<AccountTables>(database.queries)
    .selectFrom("users")
    .select("id")
    .where("deleted_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
