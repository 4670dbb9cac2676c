import type { Chore } from "@souffleur/platform/module";
import type { LibraryContext } from "../context.ts";
import { sourceAnswers } from "../database/sources/source-answers.ts";

const EVERY_MS = 3_600_000;

/** Every hour: lets go of what sources answered too long ago to be believed. */
export function forgetAnswers({ database, clock }: Pick<LibraryContext, "database" | "clock">): Chore {
  return {
    name: "library.forget-answers",
    everyMs: EVERY_MS,
    async run() {
      await sourceAnswers(database.queries).forget(clock.now());
    },
  };
}
