import type { Id, InstantText, Locale } from "@souffleur/kernel";
import { type Role, roles } from "../../http/index.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export interface User {
  readonly id: Id<"user">;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Nothing chosen: as the browser asks. */
  readonly locale: Locale | undefined;
  readonly theme: Theme;
  readonly disabledAt: InstantText | undefined;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

/** What two logins have in common when they are the same one: "Éva" typed in capitals, or decomposed. */
export function loginKey(login: string): string {
  return login.normalize("NFKC").toLowerCase();
}

/** Each role once, in the order they are always shown. */
export function tidyRoles(given: readonly Role[]): readonly Role[] {
  return roles.filter((role) => given.includes(role));
}

/** Whether somebody with these roles has everything that role gives, so that they may pass it on. */
export function covers(held: readonly Role[], role: Role): boolean {
  return held.includes("owner") || held.includes(role);
}

/** What the ledger keeps of a user: all but the secrets. */
export function userForLedger({ login, name, roles: held, disabledAt }: User) {
  return { login, name, roles: held, disabled: disabledAt !== undefined };
}

export function userSubject({ id, name }: User) {
  return { type: "account.user", id, label: name };
}
