import { setTimeout as sleep } from "node:timers/promises";

/** Longer than anything takes that does not hang, also where the machine is busy with others' work. */
export const PATIENCE_MS = 60_000;

/** Waits until something holds, and says what did not when it takes too long. */
export async function waitUntil(
  what: string,
  holds: () => boolean | Promise<boolean>,
  timeoutMs = PATIENCE_MS,
): Promise<void> {
  const giveUpAt = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error(`Waited ${timeoutMs} ms in vain until ${what}.`);
    await sleep(5);
  }
}
