import type { Id, InstantText } from "@souffleur/kernel";
import type { Role } from "../../http/index.ts";

/** A key a program signs in with, in the name of whoever made it. */
export interface ApiKey {
  readonly id: Id<"api-key">;
  readonly userId: Id<"user">;
  readonly name: string;
  /** How the key begins, for telling one from another; too little to guess the rest from. */
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly createdAt: InstantText;
  readonly expiresAt: InstantText | undefined;
  readonly revokedAt: InstantText | undefined;
  readonly lastUsedAt: InstantText | undefined;
}

export const MAX_KEYS_PER_USER = 100;
