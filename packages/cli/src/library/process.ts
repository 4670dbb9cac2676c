import { unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob } from "../shared/jobs.ts";
import { watchJob } from "../shared/watch-job.ts";
import { folderNamed } from "./scan.ts";

/** The whole way from downloads to works; says what is left to decide. */
export async function processLibrary(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const named = input.word(0);
  const folders = named === "" ? [] : await unwrap(api.client.GET("/library/folders"));
  const body = {
    folder_ids: named === "" ? [] : [folderNamed(context, folders, named).id],
    scan: !input.flag("onlyKnown"),
    rematch: input.flag("rematch"),
    dry_run: input.flag("dryRun"),
  };
  const job = await unwrap(api.client.POST("/library/process", { body }));
  if (input.isOff("wait")) return finishJob(context, api, job, false);
  const last = await watchJob(context, api, job);
  const counts = countsIn(last.result);
  if (last.state !== "succeeded" || counts === undefined) return finishJob(context, api, last, true);
  const { libraryMatching: words } = context.texts;
  context.output.result(last, () => words.processed(counts.automatic, counts.waiting));
  if (counts.postponed > 0) context.output.note(words.postponed(counts.postponed));
}

interface Counts {
  readonly automatic: number;
  readonly waiting: number;
  readonly postponed: number;
}

function countsIn(result: unknown): Counts | undefined {
  if (typeof result !== "object" || result === null) return undefined;
  const { automatic, waiting, postponed }: Partial<Record<keyof Counts, unknown>> = result;
  const isWhole = [automatic, waiting, postponed].every((count) => typeof count === "number");
  return isWhole
    ? { automatic: Number(automatic), waiting: Number(waiting), postponed: Number(postponed) }
    : undefined;
}
