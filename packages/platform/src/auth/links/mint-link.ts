import { type Clock, type InstantText, instantOf } from "@souffleur/kernel";
import { orderedId, type Queries, tables } from "../../database/index.ts";
import type { AccountTables } from "../account-tables.ts";
import { hashToken, looksLikeToken, mintToken } from "../tokens.ts";

export interface MintedLink {
  readonly kind: string;
  readonly id: string;
  readonly label: string;
  readonly expiresAt: InstantText;
  /** What made it. Such links are not listed among those that people make. */
  readonly madeFor: string;
}

/** A link that an assistant makes and looks after itself; the answer is its secret, which nobody keeps. */
export async function mintLink(queries: Queries, clock: Clock, link: MintedLink): Promise<string> {
  const secret = mintToken();
  await tables<AccountTables>(queries)
    .insertInto("links")
    .values({
      id: orderedId(),
      kind: link.kind,
      subject_id: link.id,
      subject_label: link.label,
      token_hash: hashToken(secret),
      created_by: "Souffleur",
      created_at: instantOf(clock.millis()),
      expires_at: link.expiresAt,
      revoked_at: null,
      last_used_at: null,
      made_for: link.madeFor,
    })
    .execute();
  return secret;
}

/** What a secret opens that came in another way than as the caller's own. */
export async function readLink(
  queries: Queries,
  clock: Clock,
  secret: string,
): Promise<{ readonly kind: string; readonly subjectId: string } | undefined> {
  if (!looksLikeToken(secret)) return undefined;
  const row = await tables<AccountTables>(queries)
    .selectFrom("links")
    .select(["kind", "subject_id"])
    .where("token_hash", "=", hashToken(secret))
    .where("revoked_at", "is", null)
    .where("expires_at", ">", instantOf(clock.millis()))
    .executeTakeFirst();
  return row && { kind: row.kind, subjectId: row.subject_id };
}

/** Forgets all links to one thing. */
export async function forgetLinks(queries: Queries, kind: string, subjectId: string): Promise<void> {
  await tables<AccountTables>(queries)
    .deleteFrom("links")
    .where("kind", "=", kind)
    .where("subject_id", "=", subjectId)
    .execute();
}
