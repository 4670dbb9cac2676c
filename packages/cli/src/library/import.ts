import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { finishJob } from "../shared/jobs.ts";
import { isFinished, watchJob } from "../shared/watch-job.ts";
import { folderNamed } from "./scan.ts";

type Folder = Schemas["LibraryFolder"];

/** Takes a collection in as it lies: its files are read and recognised, and none is moved. */
export async function importCollection(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const folders = await unwrap(api.client.GET("/library/folders"));
  const body = {
    folder_ids: collectionsNamed(context, folders, input.word(0)).map(({ id }) => id),
    dry_run: input.flag("dryRun"),
    scan: true,
    rematch: false,
  };
  const asked = await unwrap(api.client.POST("/library/process", { body }));
  const job = isFinished(asked) ? asked : await watchJob(context, api, asked);
  if (job.state !== "succeeded") return finishJob(context, api, job, true);
  const { libraryTransfers: words } = context.texts;
  context.output.result(job, () =>
    words.imported(figure(job.result, "automatic"), figure(job.result, "waiting")),
  );
}

/** One that is named, or all; downloads are put in order instead, and storage is in order. */
function collectionsNamed(context: Context, folders: readonly Folder[], named: string): readonly Folder[] {
  const { libraryTransfers: words } = context.texts;
  const collections =
    named === ""
      ? folders.filter(({ kind }) => kind === "collection")
      : [folderNamed(context, folders, named)].filter(({ kind }) => kind === "collection");
  if (collections.length > 0) return collections;
  throw new CliFailure(
    exitCodes.usage,
    "no_collection",
    named === "" ? words.noCollection : words.notACollection(named),
    words.noCollectionNext,
  );
}

/** What the server's job says; another version of it may say something else. */
function figure(result: unknown, name: string): number {
  if (typeof result !== "object" || result === null) return 0;
  return Number(new Map(Object.entries(result)).get(name) ?? 0);
}
