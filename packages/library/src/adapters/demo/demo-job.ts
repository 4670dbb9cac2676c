import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Unit } from "@souffleur/platform/database";
import { defineJob, type Jobs, type JobType, type RunContext } from "@souffleur/platform/jobs";
import { z } from "zod";
import { acceptTransfer } from "../../application/transfers/decide-transfer.ts";
import type { TransferId } from "../../domain/transfers/transfer.ts";
import { type MovingContext, portsOf } from "../context.ts";
import { fileRepositories } from "../database/files/file-repositories.ts";
import { transferRepositories } from "../database/transfers/transfer-repositories.ts";
import type { ProcessPayload } from "../jobs/process-job.ts";
import { applyTransferJob } from "../jobs/transfers/move-jobs.ts";
import { type PlanTransferPayload, planTransferJob } from "../jobs/transfers/plan-transfer-job.ts";
import { settleFolders } from "../scan/settle-folders.ts";
import type { ImdbStore } from "../sources/imdb/imdb-store.ts";
import { buildImdb } from "../sources/imdb/import/import-imdb.ts";
import { transferredFile } from "./demo-files.ts";
import { demoInbox, demoMark } from "./demo-folders.ts";
import { writeDemoFiles } from "./write-demo-files.ts";

const payload = z.object({});

export interface DemoNeeds {
  readonly imdb: ImdbStore;
  readonly process: JobType<ProcessPayload>;
  /** There once the server has them. */
  readonly jobs: () => Jobs | undefined;
}

/** Puts an example into the inbox and takes it through the whole pipeline: most is decided, some waits, one is moved. */
export function demoJob(context: MovingContext, needs: DemoNeeds): JobType<z.infer<typeof payload>> {
  return defineJob({
    type: "library.prepare-demo",
    title: () => ({ fr: "Préparer l'exemple de la vidéothèque", en: "Prepare the library's example" }),
    payload,
    maxAttempts: 2,
    timeoutMs: 10 * 60_000,
    run: async (run) => {
      const { settings } = context;
      const inbox = demoInbox(settings);
      if (inbox === undefined) return async () => ({ transferred: false });
      await mkdir(dirname(demoMark(settings)), { recursive: true });
      await writeFile(demoMark(settings), "");
      await writeDemoFiles(inbox, settings);
      if (!needs.imdb.isThere) {
        await buildImdb(settings.imdbFolder, needs.imdb.building, () => {});
        needs.imdb.takeBuilding();
      }
      await settleFolders(context);
      const scanned: ProcessPayload = { folderIds: [], scans: true, rematches: false, dryRun: false };
      await needs.process.start(scanned, run);
      return transferOne(context, needs, run, join(inbox, transferredFile));
    },
  });
}

/** Plans to move one film, and says yes to it. */
async function transferOne(
  context: MovingContext,
  { jobs }: DemoNeeds,
  run: RunContext<unknown>,
  path: string,
) {
  const { videoFiles } = fileRepositories(context.database.queries);
  const file = await videoFiles.findByPath(path);
  const wanted: PlanTransferPayload = { fileIds: file === undefined ? [] : [file.id] };
  const plan = file?.movieId && (await planTransferJob(context).start(wanted, run));
  return async (unit: Unit) => {
    const author = { actor: run.actor, ...(run.requestId && { requestId: run.requestId }) };
    const planned = plan && z.object({ transfer_id: z.string() }).safeParse(await plan(unit));
    const queue = jobs();
    if (!planned?.success || queue === undefined) return { transferred: false };
    const id = planned.data.transfer_id as TransferId;
    const transfer = await transferRepositories(unit.queries).transfers.find(id);
    if (transfer === undefined) return { transferred: false };
    const ports = {
      ...portsOf(context, unit, author),
      startApplying: () =>
        queue.enqueue(
          unit,
          applyTransferJob(context),
          { transferId: id, files: transfer.counts.files },
          author,
        ),
    };
    const accepted = await acceptTransfer(ports, { id, expectedVersion: transfer.version });
    return { transferred: accepted.ok };
  };
}
