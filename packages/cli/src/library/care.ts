import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob, resultOf } from "../shared/jobs.ts";
import { numberOption } from "../usage/usage-failure.ts";
import { fixAll, fixNamed, noteHaltedFixes, resumeFix } from "./care-fixes.ts";
import { folderNamed } from "./scan.ts";

type Finding = Schemas["LibraryCareFinding"];
type Kind = Finding["kind"];

export const check = command(
  "missing_file",
  "orphan",
  "broken_link",
  "misplaced_link",
  "changed_content",
  "database",
  "side_file",
);
export const cleanup = command("empty_folder", "overfull_folder", "misplaced_link");
export const regroup = command("regroup");
export const repairLinks = command("broken_link", "missing_file");
export const consolidate = command("consolidate");
export const duplicates = command("duplicate_content", "duplicate_title");
export const upgrades = command("upgrade");
export const missing = command("missing_episode");

function command(...kinds: readonly Kind[]) {
  return async (context: Context, input: Input): Promise<void> => {
    const api = connect(context);
    const undo = input.text("undo");
    if (undo !== undefined) return takeBack(context, api, undo);
    const resume = input.text("resume");
    if (resume !== undefined) return resumeFix(context, api, resume);
    const named = input.texts("finding");
    if (named.length > 0) return fixNamed(context, api, input, named);
    const reportId = await look(context, api, input, kinds);
    const report = await unwrap(
      api.client.GET("/library/care-reports/{id}", { params: { path: { id: reportId } } }),
    );
    const findings = await findingsOf(context, api, input, reportId);
    for (const folder of report.absent_folders) context.output.note(context.texts.libraryCare.absent(folder));
    await noteHaltedFixes(context, api);
    const fixes =
      input.flag("fix") && !input.flag("dryRun") ? await fixAll(context, api, reportId, kinds) : [];
    show(context, { report, findings, fixes }, input.flag("dryRun"));
  };
}

async function takeBack(context: Context, api: Api, id: string): Promise<void> {
  const job = await unwrap(api.client.POST("/library/care-fixes/{id}/undo", { params: { path: { id } } }));
  await finishJob(context, api, job, true);
}

/** Asks for a look, and waits for its report. */
async function look(context: Context, api: Api, input: Input, kinds: readonly Kind[]): Promise<string> {
  const [folder, minLines] = [input.text("folder"), input.text("minLines")];
  const folders = folder === undefined ? [] : await unwrap(api.client.GET("/library/folders"));
  const body = {
    kinds: [...kinds],
    ...(folder !== undefined && { folder_id: folderNamed(context, folders, folder).id }),
    ...(minLines !== undefined && { min_lines: numberOption(context.texts, "--min-lines", minLines, 720) }),
    // What is not said is the server's to choose.
  } as Schemas["LibraryCareRequest"];
  const asked = await unwrap(api.client.POST("/library/care-reports", { body }));
  return resultOf(context, api, asked, "report_id");
}

function findingsOf(context: Context, api: Api, input: Input, report_id: string): Promise<Finding[]> {
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    api.client.GET("/library/care-findings", {
      params: { query: { report_id, limit, ...(cursor && { cursor }) } },
    });
  return take(context, input, everyItem<Finding>(page));
}

function show(
  context: Context,
  result: { readonly findings: readonly Finding[]; readonly report: unknown; readonly fixes: unknown },
  withSteps: boolean,
): void {
  const words = context.texts.libraryCare;
  const { findings } = result;
  context.output.list(
    result,
    findings,
    [
      { title: words.id, value: ({ id }) => id },
      { title: words.kind, value: ({ kind }) => words.kinds[kind] },
      { title: words.what, value: ({ label }) => label },
      { title: words.todo, value: (finding) => words.states[finding.state] || fixWord(context, finding) },
      {
        title: words.about,
        value: (finding) => (withSteps ? [finding.message, ...stepsOf(finding)].join(" ") : finding.message),
      },
    ],
    words.nothing,
  );
}

function fixWord({ texts: { libraryCare } }: Context, { fix }: Finding): string {
  if (fix === undefined) return libraryCare.fixes.none;
  return fix.is_by_choice ? libraryCare.fixes.named : libraryCare.fixes.bulk;
}

function stepsOf({ fix }: Finding): readonly string[] {
  const steps = fix?.steps.map(({ kind, from, to }) => `${kind} ${from}${to ? ` → ${to}` : ""};`) ?? [];
  const more = (fix?.steps_total ?? 0) - steps.length;
  return more > 0 ? [...steps, `+${more}`] : steps;
}
