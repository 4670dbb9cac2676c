import { fail, type Id, type InstantText, instantOf, ok, type Result } from "@souffleur/kernel";
import { orderedId } from "../../database/index.ts";
import { type Author, mayAccess, type Role } from "../../http/index.ts";
import type { LinkKind } from "../../module/index.ts";
import { type Accounts, changeAccounts } from "../accounts.ts";
import { hashToken, mintToken } from "../tokens.ts";
import { DEFAULT_LINK_MS, type Link, LONGEST_LINK_MS } from "./link.ts";
import { insertLink } from "./link-store.ts";

export interface NewLink {
  readonly kind: string;
  readonly subjectId: string;
  readonly expiresAt: InstantText | undefined;
}

export type IssueLinkFailure =
  | { readonly code: "link_kind_unknown"; readonly kind: string }
  | { readonly code: "link_subject_not_found"; readonly id: string }
  | { readonly code: "expiry_passed" }
  | { readonly code: "expiry_too_late"; readonly latest: InstantText };

export interface IssuedLink {
  readonly link: Link;
  /** Shown this once; what is kept is its hash. */
  readonly secret: string;
}

/** A new link; its kind says who may make it. */
export async function issueLink(
  accounts: Accounts,
  author: Author,
  held: readonly Role[],
  { kind, subjectId, expiresAt }: NewLink,
): Promise<Result<IssuedLink, IssueLinkFailure>> {
  const known = kindsFor(accounts, held).find((one) => one.kind === kind);
  if (known === undefined) return fail({ code: "link_kind_unknown", kind });
  const now = accounts.clock.millis();
  const latest = instantOf(now + LONGEST_LINK_MS);
  if (expiresAt !== undefined && expiresAt <= instantOf(now)) return fail({ code: "expiry_passed" });
  if (expiresAt !== undefined && expiresAt > latest) return fail({ code: "expiry_too_late", latest });
  const secret = mintToken();
  return changeAccounts<IssuedLink, IssueLinkFailure>(accounts, author, async (unit, ledger) => {
    const subjectLabel = await known.labelOf(unit, subjectId);
    if (subjectLabel === undefined) return fail({ code: "link_subject_not_found", id: subjectId });
    const link: Link = {
      id: orderedId() as Id<"link">,
      kind,
      subjectId,
      subjectLabel,
      createdBy: author.actor.name,
      createdAt: instantOf(now),
      expiresAt: expiresAt ?? instantOf(now + DEFAULT_LINK_MS),
      revokedAt: undefined,
      lastUsedAt: undefined,
    };
    await insertLink(unit.queries, link, hashToken(secret));
    await ledger.record({
      action: "account.link.created",
      subject: linkSubject(link),
      after: { kind, subject_id: subjectId, expires_at: link.expiresAt },
    });
    return ok({ link, secret });
  });
}

/** The kinds of links somebody with these roles may make, see and revoke. */
export function kindsFor({ linkKinds }: Accounts, held: readonly Role[]): readonly LinkKind[] {
  return linkKinds.filter(({ access }) => mayAccess(held, access));
}

export function linkSubject({ id, subjectLabel }: Link) {
  return { type: "account.link", id, label: subjectLabel };
}
