import { fail, type Id, type Locale, ok, type Result } from "@souffleur/kernel";
import type { Author } from "../../http/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { type Theme, type User, userSubject } from "./user.ts";
import { findUser, saveUser } from "./user-store.ts";

export interface Profile {
  readonly name: string;
  readonly locale?: Locale | undefined;
  readonly theme: Theme;
}

export type ChangeProfileFailure =
  | { readonly code: "user_not_found"; readonly id: string }
  | { readonly code: "version_stale"; readonly current: number };

/** What everybody can change of themselves. Without a version the last word wins: nobody else writes here. */
export function changeProfile(
  accounts: Accounts,
  author: Author,
  id: Id<"user">,
  seenVersion: number | undefined,
  profile: Profile,
): Promise<Result<User, ChangeProfileFailure>> {
  return changeAccounts<User, ChangeProfileFailure>(accounts, author, async (unit, ledger) => {
    const before = await findUser(unit.queries, id);
    if (before === undefined) return fail({ code: "user_not_found", id });
    const after: User = {
      ...before,
      name: profile.name,
      locale: profile.locale,
      theme: profile.theme,
      version: before.version + 1,
      updatedAt: accounts.clock.now(),
    };
    if (!(await saveUser(unit.queries, after, seenVersion ?? before.version)))
      return fail({ code: "version_stale", current: before.version });
    await ledger.record({
      action: "account.user.changed",
      subject: userSubject(after),
      before: asProfile(before),
      after: asProfile(after),
    });
    return ok(after);
  });
}

function asProfile({ name, locale, theme }: User) {
  return { name, locale: locale ?? null, theme };
}
