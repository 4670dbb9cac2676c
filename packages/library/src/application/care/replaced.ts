import type { Result, VersionStale } from "@souffleur/kernel";

/** What was read for change in this unit of work cannot be another by now. */
export function replaced(result: Result<void, VersionStale>): void {
  if (!result.ok) throw new Error("A record changed under our hands.");
}
