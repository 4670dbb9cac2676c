import type { Clock } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import type { FileStore } from "@souffleur/platform/files";
import type { Chore, Module } from "@souffleur/platform/module";
import { collectUnused } from "./collect-unused.ts";

const EVERY_MS = 3_600_000;

interface Collecting {
  readonly database: Database;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly modules: readonly Pick<Module, "filesInUse">[];
}

/** Every hour: lets go of files nothing refers to any more. */
export function collectFiles({ database, clock, files, modules }: Collecting): Chore {
  const inUse = modules.flatMap(({ filesInUse }) => filesInUse ?? []);
  return {
    name: "files.collect-unused",
    everyMs: EVERY_MS,
    async run() {
      await collectUnused({ database, files, inUse, now: clock.millis() });
    },
  };
}
