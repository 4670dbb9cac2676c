import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { moment } from "../output/times.ts";
import { confirm } from "../prompt/confirm.ts";
import { finishJob } from "../shared/jobs.ts";
import { isFinished, watchJob } from "../shared/watch-job.ts";
import { numberOption } from "../usage/usage-failure.ts";

type TrashFile = Schemas["LibraryTrashFile"];
type Emptying = Schemas["LibraryTrashEmptying"];

const DEFAULT_DAYS = 30;

/** What lies in the trash of the disks, the oldest first. */
export async function listTrashFiles(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/library/trash-files", { params: { query: { limit, ...(cursor && { cursor }) } } });
  const files = await take(context, input, everyItem<TrashFile>(page));
  const { libraryTransfers: words } = context.texts;
  const columns = [
    { title: words.when, value: ({ trashed_at }: TrashFile) => moment(trashed_at) },
    {
      title: words.size,
      value: ({ size_bytes }: TrashFile) => words.megabytes(size_bytes / 1e6),
      align: "right" as const,
    },
    {
      title: words.keptFor,
      value: (file: TrashFile) =>
        [!file.is_old_enough && words.tooYoung, file.is_needed_by_undo && words.neededByUndo]
          .filter((reason) => reason !== false)
          .join(", "),
    },
    { title: words.from, value: ({ came_from }: TrashFile) => came_from },
  ];
  context.output.list(files, files, columns, words.noTrash);
}

/** Counts first, asks, then removes for good. */
export async function emptyTrashFiles(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const days = numberOption(context.texts, "--older-than", input.text("olderThan"), DEFAULT_DAYS);
  const wish = { older_than_days: days, include_needed_by_undo: input.flag("withNeeded") };
  const tried = await finished(context, api, { ...wish, dry_run: true });
  if (tried === undefined) return;
  const { libraryTransfers: words } = context.texts;
  const { files, bytes, needed } = tried.counts;
  if (input.flag("dryRun") || files === 0) {
    context.output.result(tried.job, () => words.wouldEmpty(files, bytes / 1e6));
    if (needed > 0) context.output.note(words.someNeeded(needed));
    return;
  }
  const warning = wish.include_needed_by_undo ? `${words.undoLost} ` : "";
  await confirm(context, input, `${warning}${words.askEmpty(files, bytes / 1e6)}`);
  const done = await finished(context, api, { ...wish, dry_run: false });
  if (done === undefined) return;
  context.output.result(done.job, () => words.emptied(done.counts.files, done.counts.bytes / 1e6));
  if (done.counts.needed > 0) context.output.note(words.someNeeded(done.counts.needed));
  if (done.counts.refused > 0) context.output.note(words.someLeft(done.counts.refused));
}

/** The job at its end; one that failed ends the command. */
async function finished(context: Context, api: Api, body: Emptying) {
  const asked = await unwrap(api.client.POST("/library/trash-files/empty", { body }));
  const job = isFinished(asked) ? asked : await watchJob(context, api, asked);
  if (job.state === "succeeded") return { job, counts: countsIn(job.result) };
  await finishJob(context, api, job, true);
  return undefined;
}

function countsIn(result: unknown) {
  const read = (name: string) => {
    const value = typeof result === "object" && result !== null ? Reflect.get(result, name) : undefined;
    return typeof value === "number" ? value : 0;
  };
  return { files: read("files"), bytes: read("bytes"), needed: read("needed"), refused: read("refused") };
}
