const BASE_MS = 1_000;

/** No job waits longer than this for its next attempt. */
export const MAX_BACKOFF_MS = 5 * 60_000;

/**
 * How long to wait after so many failed attempts: twice as long each time, and by chance up to half of it less, so that
 * jobs that failed together do not come back together. `random` is from 0 to 1.
 */
export function backoffMs(attempts: number, random: number): number {
  const full = Math.min(MAX_BACKOFF_MS, BASE_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(full * (1 - random / 2));
}
