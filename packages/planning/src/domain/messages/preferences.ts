import type { Locale } from "@souffleur/kernel";
import type { PersonId } from "../plan/facts.ts";
import type { NoticeKind } from "./notice.ts";

/** What goes to the person it concerns; the rest goes to whoever plans. */
export const personKinds = [
  "assigned",
  "changed",
  "cancelled",
  "reminder",
  "availability_asked",
] as const satisfies readonly NoticeKind[];
export type PersonKind = (typeof personKinds)[number];

export function goesToPerson(kind: NoticeKind): boolean {
  return (personKinds as readonly NoticeKind[]).includes(kind);
}

/** What somebody wants to be told of, and in which language. */
export interface MessagePreferences {
  readonly personId: PersonId;
  /** The organisation's, where they have chosen none. */
  readonly locale?: Locale | undefined;
  /** What they do not want to hear of by e-mail. */
  readonly unwanted: readonly PersonKind[];
  readonly version: number;
}

export type PreferencesDetails = Pick<MessagePreferences, "locale" | "unwanted">;

export function samePreferences(one: PreferencesDetails, other: PreferencesDetails): boolean {
  const content = ({ locale, unwanted }: PreferencesDetails) =>
    JSON.stringify([locale ?? null, [...unwanted].sort()]);
  return content(one) === content(other);
}
