import { type Clock, type Id, instantOf } from "@souffleur/kernel";
import { orderedId, type Unit } from "../../database/index.ts";
import { SESSION_ABSOLUTE_MS } from "../sessions/session-limits.ts";
import { endSessionOfToken, insertSession, type Session, trimSessions } from "../sessions/session-store.ts";
import { hashToken, mintToken } from "../tokens.ts";
import type { User } from "../users/user.ts";

/** What a browser brings along when it signs in. */
export interface Visitor {
  readonly address: string;
  readonly userAgent: string;
  /** The token it had before, if any: it ends here, and is never taken over. */
  readonly previousToken: string | undefined;
}

export interface SignedIn {
  readonly user: User;
  readonly session: Session;
  /** The only time the token is seen: what is kept is its hash. */
  readonly token: string;
}

const MAX_USER_AGENT = 200;

export async function startSession(
  unit: Unit,
  clock: Clock,
  user: User,
  { userAgent, previousToken }: Visitor,
): Promise<SignedIn> {
  const now = clock.millis();
  const token = mintToken();
  const session: Session = {
    id: orderedId() as Id<"session">,
    userId: user.id,
    userAgent: printable(userAgent).slice(0, MAX_USER_AGENT),
    createdAt: instantOf(now),
    lastSeenAt: instantOf(now),
    expiresAt: instantOf(now + SESSION_ABSOLUTE_MS),
  };
  if (previousToken !== undefined) await endSessionOfToken(unit.queries, hashToken(previousToken));
  await insertSession(unit.queries, session, hashToken(token));
  await trimSessions(unit.queries, user.id, now);
  return { user, session, token };
}

/** Headers are bytes; what is no plain character has no place in a list of devices. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "");
}
