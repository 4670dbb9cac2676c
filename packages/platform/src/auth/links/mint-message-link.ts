import { type Clock, instantOf } from "@souffleur/kernel";
import { type Database, orderedId, tables } from "../../database/index.ts";
import type { AccountTables } from "../account-tables.ts";
import { hashToken, mintToken } from "../tokens.ts";

export interface LinkSubject {
  /** `planning.artist` */
  readonly kind: string;
  readonly id: string;
  readonly label: string;
}

/** Makes the key of a link that goes out in a message; nobody keeps it but whoever gets the message. */
export type MintMessageLink = (subject: LinkSubject) => Promise<string>;

const VALID_MS = 60 * 86_400_000;
const MADE_FOR = "message";

/**
 * Links in messages, good for sixty days. They are not listed among those that people make, and those of the same
 * subject that are over are forgotten on the way, so that they do not pile up.
 */
export function messageLinks({ database, clock }: { database: Database; clock: Clock }): MintMessageLink {
  return async ({ kind, id, label }) => {
    const links = tables<AccountTables>(database.queries);
    const secret = mintToken();
    const now = clock.millis();
    await links
      .deleteFrom("links")
      .where("subject_id", "=", id)
      .where("made_for", "=", MADE_FOR)
      .where("expires_at", "<", instantOf(now))
      .execute();
    await links
      .insertInto("links")
      .values({
        id: orderedId(),
        kind,
        subject_id: id,
        subject_label: label,
        token_hash: hashToken(secret),
        created_by: "Souffleur",
        created_at: instantOf(now),
        expires_at: instantOf(now + VALID_MS),
        revoked_at: null,
        last_used_at: null,
        made_for: MADE_FOR,
      })
      .execute();
    return secret;
  };
}
