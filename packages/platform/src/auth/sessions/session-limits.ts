const HOUR_MS = 3_600_000;

/** A session nobody uses for a week ends; one in daily use ends after thirty days, with the password asked again. */
export const SESSION_IDLE_MS = 7 * 24 * HOUR_MS;
export const SESSION_ABSOLUTE_MS = 30 * 24 * HOUR_MS;
/** More than anybody's devices; the oldest gives way. */
export const MAX_SESSIONS = 50;
/** "Last seen" is for people and for the idle limit: a minute is exact enough, and a write for each request is not. */
export const SEEN_EVERY_MS = 60_000;
