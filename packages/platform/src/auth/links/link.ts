import type { Id, InstantText } from "@souffleur/kernel";

/** A token for somebody without an account, good for one thing only: their own availabilities, their own calendar. */
export interface Link {
  readonly id: Id<"link">;
  readonly kind: string;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly createdBy: string;
  readonly createdAt: InstantText;
  readonly expiresAt: InstantText;
  readonly revokedAt: InstantText | undefined;
  readonly lastUsedAt: InstantText | undefined;
}

const DAY_MS = 86_400_000;
/** A season, where nothing is said; never longer than two years, since links are forwarded and forgotten. */
export const DEFAULT_LINK_MS = 180 * DAY_MS;
export const LONGEST_LINK_MS = 730 * DAY_MS;
