import type { Page } from "@souffleur/kernel";
import type { z } from "zod";
import { encodeCursor, mayAccess, type Role } from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import type { ApiKey } from "../keys/api-key.ts";
import type { Link } from "../links/link.ts";
import type { Session } from "../sessions/session-store.ts";
import type { User } from "../users/user.ts";
import type { apiKeyOutput, linkOutput, sessionOutput, userOutput } from "./schemas.ts";

export function presentUser(user: User): z.input<typeof userOutput> {
  return {
    id: user.id,
    login: user.login,
    name: user.name,
    roles: [...user.roles],
    locale: user.locale,
    theme: user.theme,
    disabled: user.disabledAt !== undefined,
    version: user.version,
    created_at: user.createdAt,
    updated_at: user.updatedAt,
  };
}

/** What somebody may do, and which assistants they may look at. */
export function whatIsOpenTo({ modules }: Pick<Accounts, "modules">, held: readonly Role[]) {
  return { roles: [...held], modules: modules.filter((name) => mayAccess(held, `${name}:read`)) };
}

export function presentSession(session: Session, currentId: string): z.input<typeof sessionOutput> {
  return {
    id: session.id,
    user_agent: session.userAgent,
    current: session.id === currentId,
    created_at: session.createdAt,
    last_seen_at: session.lastSeenAt,
    expires_at: session.expiresAt,
  };
}

export function presentKey(key: ApiKey): z.input<typeof apiKeyOutput> {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    roles: [...key.roles],
    created_at: key.createdAt,
    expires_at: key.expiresAt,
    revoked_at: key.revokedAt,
    last_used_at: key.lastUsedAt,
  };
}

export function presentLink(link: Link): z.input<typeof linkOutput> {
  return {
    id: link.id,
    kind: link.kind,
    subject: { id: link.subjectId, label: link.subjectLabel },
    created_by: link.createdBy,
    created_at: link.createdAt,
    expires_at: link.expiresAt,
    revoked_at: link.revokedAt,
    last_used_at: link.lastUsedAt,
  };
}

export function presentPage<Item, Shown>({ items, next }: Page<Item>, present: (item: Item) => Shown) {
  return { items: items.map(present), ...(next && { next_cursor: encodeCursor(next) }) };
}
