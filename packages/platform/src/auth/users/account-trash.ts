import { fail, type Id, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { tables, type Unit } from "../../database/index.ts";
import type { Author } from "../../http/index.ts";
import { ledgerOf } from "../../ledger/index.ts";
import type { TrashKind } from "../../module/index.ts";
import type { AccountTables } from "../account-tables.ts";
import type { Accounts } from "../accounts.ts";
import { type User, userForLedger, userSubject } from "./user.ts";
import { bringBack, findDeletedUser, findUserByLogin } from "./user-store.ts";

const TYPE = "account.user";
const MAX_LOGINS_TRIED = 100;

/** How accounts come back from the trash, and how they go for good. */
export function accountTrash(accounts: Pick<Accounts, "clock" | "credentials">): readonly TrashKind[] {
  return [
    {
      type: TYPE,
      async restore(unit, author, snapshot, option) {
        unit.afterCommit(() => accounts.credentials.clear());
        const { id } = snapshot as { id: Id<"user"> };
        const restored = await restoreUser(unit, accounts, author, id, option);
        return restored.ok ? ok(userSubject(restored.value)) : restored;
      },
      async forget(unit, subjectId) {
        let query = tables<AccountTables>(unit.queries)
          .deleteFrom("users")
          .where("deleted_at", "is not", null);
        if (subjectId !== undefined) query = query.where("id", "=", subjectId);
        await query.execute();
      },
    },
  ];
}

/** Somebody's account as it was, keys included. Whoever took their login meanwhile keeps it. */
async function restoreUser(
  unit: Unit,
  { clock }: Pick<Accounts, "clock">,
  author: Author,
  id: Id<"user">,
  option: string | undefined,
): Promise<Result<User, RestoreConflict>> {
  const deleted = await findDeletedUser(unit.queries, id);
  if (deleted === undefined) throw new Error(`The account ${id} is in the trash, but nowhere else.`);
  const login = await freeLogin(unit, deleted.login, option === "new_login" ? MAX_LOGINS_TRIED : 1);
  if (login === undefined)
    return fail({ code: "restore_conflict", reason: "login_taken", options: ["new_login"] });
  const user = { ...deleted, login, version: deleted.version + 1, updatedAt: clock.now() };
  await bringBack(unit.queries, user);
  await ledgerOf(unit, clock, author).record({
    action: "account.user.restored",
    subject: userSubject(user),
    after: userForLedger(user),
  });
  return ok(user);
}

/** The login itself, or the first of `agathe-2`, `agathe-3`… that is free. */
async function freeLogin(unit: Unit, login: string, tries: number): Promise<string | undefined> {
  for (let number = 1; number <= tries; number++) {
    const candidate = number === 1 ? login : `${login}-${number}`;
    if ((await findUserByLogin(unit.queries, candidate)) === undefined) return candidate;
  }
  return undefined;
}
