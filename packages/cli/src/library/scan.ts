import { resolve } from "node:path";
import { type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { table } from "../output/table.ts";
import { moment } from "../output/times.ts";
import { finishJob } from "../shared/jobs.ts";
import { watchJob } from "../shared/watch-job.ts";

type Folder = Schemas["LibraryFolder"];

export async function listFolders(context: Context): Promise<void> {
  const { client } = connect(context);
  const folders = await unwrap(client.GET("/library/folders"));
  const { libraryFiles: words, plan } = context.texts;
  const columns = [
    { title: plan.id, value: ({ id }: Folder) => id },
    { title: words.kind, value: ({ kind }: Folder) => words.kinds[kind] },
    { title: plan.state, value: ({ state }: Folder) => words.states[state] },
    {
      title: words.files,
      value: ({ files }: Folder) => String(files.read + files.found),
      align: "right" as const,
    },
    { title: words.missing, value: ({ files }: Folder) => String(files.missing), align: "right" as const },
    {
      title: words.scanned,
      value: ({ last_scan_at }: Folder) => (last_scan_at === undefined ? "–" : moment(last_scan_at)),
    },
    { title: words.folder, value: ({ path }: Folder) => path },
  ];
  context.output.list(folders, folders, columns, words.noFolders);
}

/** Scans the folder somebody names, or all; ends as the job did, and says what is to be decided. */
export async function scan(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const folders = await unwrap(api.client.GET("/library/folders"));
  const named = input.word(0);
  const body = {
    folder_ids: named === "" ? [] : [folderNamed(context, folders, named).id],
    dry_run: input.flag("dryRun"),
    confirm_missing: input.flag("confirmMissing"),
    accept_folders: input.flag("acceptFolder"),
  };
  const job = await unwrap(api.client.POST("/library/scans", { body }));
  if (input.isOff("wait")) return finishJob(context, api, job, false);
  await finishScan(context, api, folders, job);
}

async function finishScan(
  context: Context,
  api: Api,
  folders: readonly Folder[],
  job: Schemas["Job"],
): Promise<void> {
  const last = await watchJob(context, api, job);
  const outcomes = outcomesIn(last.result);
  if (last.state !== "succeeded" || outcomes === undefined) return finishJob(context, api, last, true);
  const { libraryFiles: words } = context.texts;
  context.output.result(last, () => show(context, folders, outcomes));
  if (outcomes.some(({ finding }) => finding === "many_missing")) context.output.note(words.manyMissing);
  if (outcomes.some(({ state }) => state !== "scanned")) context.output.note(words.someAbsent);
}

/** A folder of the library, by its id or its path; no other is ever named to the server. */
export function folderNamed({ texts }: Context, folders: readonly Folder[], named: string): Folder {
  const found = folders.find(({ id, path }) => id === named || path === resolve(named));
  if (found !== undefined) return found;
  const words = texts.libraryFiles;
  throw new CliFailure(exitCodes.notFound, "folder_not_found", words.notAFolder(named), words.notAFolderNext);
}

interface Outcome {
  readonly folder_id: string;
  readonly state: "scanned" | "absent" | "interrupted";
  readonly finding?: string;
  readonly counts: Readonly<Record<string, number>>;
}

const countNames = ["seen", "added", "changed", "moved", "missing", "waiting"] as const;

/** What the server's job says; another version of it may say something else. */
function outcomesIn(result: unknown): readonly Outcome[] | undefined {
  if (!isRecord(result) || !Array.isArray(result.folders)) return undefined;
  return result.folders.filter(isRecord).map((folder) => ({
    folder_id: String(folder.folder_id),
    state: folder.state === "scanned" || folder.state === "interrupted" ? folder.state : "absent",
    ...(typeof folder.finding === "string" && { finding: folder.finding }),
    counts: Object.fromEntries(countNames.map((name) => [name, Number(folder[name] ?? 0)])),
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function show(
  { texts, output, terminal }: Context,
  folders: readonly Folder[],
  outcomes: readonly Outcome[],
): string {
  const { libraryFiles: words, plan } = texts;
  const columns = [
    {
      title: words.folder,
      value: ({ folder_id }: Outcome) => folders.find(({ id }) => id === folder_id)?.path ?? folder_id,
    },
    { title: plan.state, value: ({ state }: Outcome) => words.scanStates[state] },
    ...countNames.map((name) => ({
      title: words.counts[name],
      value: ({ counts }: Outcome) => String(counts[name] ?? 0),
      align: "right" as const,
    })),
  ];
  return table(columns, outcomes, output.paint, terminal.stdout.columns);
}
