import type { InstantText } from "@souffleur/kernel";

/** What was thrown away stays so long, whoever asks: the time to notice that it should not have been. */
export const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Whether something in the trash lies there long enough to be removed for good, by the clock in milliseconds. */
export function isOldEnough(trashedAt: InstantText, days: number, nowMs: number): boolean {
  return nowMs - Date.parse(trashedAt) >= Math.max(days, KEPT_DAYS) * DAY_MS;
}
