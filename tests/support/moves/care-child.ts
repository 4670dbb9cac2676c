// Runs the fix, or the undo, of a care finding until it has come so far; then the process is killed, as by the machine.
import { systemClock } from "@souffleur/kernel";
import { openDatabase } from "@souffleur/platform/database";
import type { JobId } from "@souffleur/platform/jobs";
import type { MovingContext } from "../../../packages/library/src/adapters/context.ts";
import { nodeDisk } from "../../../packages/library/src/adapters/disk/node-disk.ts";
import { careFixJob, careUndoJob } from "../../../packages/library/src/adapters/jobs/care-fix-job.ts";
import { moverOf } from "../../../packages/library/src/adapters/moving/mover-of.ts";
import type { Disk } from "../../../packages/library/src/application/moving/ports.ts";
import { newMoveId } from "../library-moves.ts";

const [url = "", root = "", act = "", fixId = "", jobId = "", point = ""] = process.argv.slice(2);
const ACTS = ["link", "unlink", "renameOver", "reserve", "makeFolder", "removeFolder", "makeLink"] as const;

let passed = 0;
/** Before each thing done to the disk, and after it, before anybody could write that down. */
function pass(): void {
  if (++passed === Number(point)) process.kill(process.pid, "SIGKILL");
}

const disk: Disk = { ...nodeDisk };
for (const name of ACTS) {
  const real = nodeDisk[name] as (...args: readonly unknown[]) => Promise<void>;
  Object.assign(disk, {
    [name]: async (...args: readonly unknown[]) => {
      pass();
      await real(...args);
      pass();
    },
  });
}

const database = openDatabase({ url });
const settings = {
  ...{ inbox: [`${root}/inbox`], collections: [`${root}/films`] },
  ...{ storage: `${root}/storage`, view: `${root}/view` },
};
const parts = { database, clock: systemClock, newId: newMoveId, settings };
const context = { ...parts, mover: moverOf({ ...parts, disk }) } as unknown as MovingContext;
const job = act === "undo" ? careUndoJob(context) : careFixJob(context);
const signal = new AbortController().signal;
const effect = await job.start(
  { fixId, findings: 0 },
  {
    ...{ jobId: jobId as JobId, attempt: 1, checkpoint: undefined },
    actor: { kind: "system", name: "test" },
    ...{ signal, enough: signal, report: () => undefined },
    now: () => systemClock.now(),
    save: async () => undefined,
  },
);
// Not the effect: what is at stake is between the files and their records, and the queue does it once or not at all.
process.stdout.write(`passed ${passed} ${typeof effect}\n`, () => process.exit(0));
