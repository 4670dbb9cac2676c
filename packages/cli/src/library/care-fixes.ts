import { ApiError, type Schemas, unwrap } from "@souffleur/client";
import type { Api } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { isFinished, watchJob } from "../shared/watch-job.ts";

type Kind = Schemas["LibraryCareFinding"]["kind"];
type Job = Schemas["Job"];

export interface DoneFix {
  readonly fix_id: string;
  readonly job: Job;
}

/** All findings of a report that need no choice, kind by kind: each can be taken back on its own. */
export async function fixAll(
  context: Context,
  api: Api,
  report_id: string,
  kinds: readonly Kind[],
): Promise<readonly DoneFix[]> {
  const done: DoneFix[] = [];
  for (const kind of kinds) {
    const fix = await unlessNothing(fixOne(context, api, { report_id, kind, keep: [] }));
    if (fix) done.push(fix);
  }
  if (done.length === 0) context.output.note(context.texts.libraryCare.nothingToFix);
  return done;
}

/** Findings somebody named, of one earlier report. */
export async function fixNamed(
  context: Context,
  api: Api,
  input: Input,
  ids: readonly string[],
): Promise<void> {
  const params = { path: { id: ids[0] ?? "" } };
  const first = await unwrap(api.client.GET("/library/care-findings/{id}", { params }));
  const file_id = input.text("keep");
  if (input.flag("dryRun") || !input.flag("fix")) {
    context.output.result(first, () => `${first.label}: ${first.message}`);
    return;
  }
  const done = await fixOne(context, api, {
    report_id: first.report_id,
    finding_ids: [...ids],
    keep: file_id === undefined ? [] : [{ finding_id: first.id, file_id }],
  });
  context.output.result(done, () => "");
}

async function fixOne(context: Context, api: Api, body: Schemas["LibraryFixRequest"]): Promise<DoneFix> {
  const { fix, job: asked } = await unwrap(api.client.POST("/library/care-fixes", { body }));
  const job = isFinished(asked) ? asked : await watchJob(context, api, asked);
  const { fixed, refused } = countsOf(job);
  const words = context.texts.libraryCare;
  if (fixed > 0) context.output.note(words.fixed(fixed, fix.id));
  if (refused > 0) context.output.note(words.refused(refused));
  return { fix_id: fix.id, job };
}

function countsOf({ result }: Job): { readonly fixed: number; readonly refused: number } {
  const counts: unknown = result;
  if (typeof counts !== "object" || counts === null) return { fixed: 0, refused: 0 };
  return {
    fixed: "fixed" in counts ? Number(counts.fixed) : 0,
    refused: "refused" in counts ? Number(counts.refused) : 0,
  };
}

async function unlessNothing(fix: Promise<DoneFix>): Promise<DoneFix | undefined> {
  try {
    return await fix;
  } catch (error) {
    if (error instanceof ApiError && error.problem.code === "nothing_to_fix") return undefined;
    throw error;
  }
}
