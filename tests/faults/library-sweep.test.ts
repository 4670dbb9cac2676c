import { afterAll, describe, expect, it } from "vitest";
import { operations, otherDiskThan, Sweep } from "../support/moves/sweep.ts";
import { hasStrace } from "../support/moves/traced.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

/** What changes something: a kill in a call that only reads is a kill before the next of these. */
const CHOSEN = ["unlink:signal=SIGKILL:when=1", "fsync:error=EIO:when=7"];
const why = hasStrace() ? "" : " (skipped: there is no strace)";

afterAll(removeTemporaryFolders);

// The whole sweep, every call of every operation, is bench/move-sweep.ts.
describe.skipIf(why !== "")(`a move whose system call is killed or fails${why}`, () => {
  const folder = temporaryFolder();
  const otherDisk = otherDiskThan(folder);
  for (const operation of operations.filter(({ act }) => act === "apply")) {
    const isPossible = operation.crossesDisks !== true || otherDisk !== undefined;
    const name = `${operation.name}${isPossible ? "" : " (skipped: there is no second disk)"}`;
    it.skipIf(!isPossible)(`${name}: nothing is lost, and the next start mends it`, async () => {
      const sweep = new Sweep({ folder, otherDisk }, operation);
      for (const inject of CHOSEN)
        expect([inject, (await sweep.run(inject)).wrong]).toEqual([inject, undefined]);
    });
  }
});
