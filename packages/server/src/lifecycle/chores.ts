import type { Jobs } from "@souffleur/platform/jobs";
import type { Log } from "@souffleur/platform/log";
import type { Chore, Module } from "@souffleur/platform/module";

export interface Chores {
  start(): void;
  stop(): void;
}

/** Does what the assistants do again and again, each at its own pace; the first time once its pace has passed. */
export function createChores(chores: readonly Chore[], log: Log): Chores {
  const timers: NodeJS.Timeout[] = [];
  return {
    start() {
      for (const chore of chores) {
        const timer = setInterval(oneAtATime(chore, log), chore.everyMs);
        timer.unref();
        timers.push(timer);
      }
    },
    stop() {
      for (const timer of timers.splice(0)) clearInterval(timer);
    },
  };
}

/** What the assistants bring. */
export function choresOf(modules: readonly Module[], jobs: Jobs): readonly Chore[] {
  return modules.flatMap((module) => module.chores?.(jobs) ?? []);
}

function oneAtATime(chore: Chore, log: Log): () => void {
  let busy = false;
  return () => {
    if (busy) return;
    busy = true;
    chore
      .run()
      // The next time is soon enough.
      .catch((error: unknown) => log.warn({ err: error, chore: chore.name }, "a chore was left undone"))
      .finally(() => {
        busy = false;
      });
  };
}
