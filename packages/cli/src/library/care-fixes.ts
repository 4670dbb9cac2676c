import { ApiError, type Schemas, unwrap } from "@souffleur/client";
import type { Api } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { finishJob } from "../shared/jobs.ts";
import { isFinished, watchJob } from "../shared/watch-job.ts";

type Kind = Schemas["LibraryCareFinding"]["kind"];
type Job = Schemas["Job"];
type Fix = Schemas["LibraryFix"];

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
    done.push(...(await unlessNothing(fixOne(context, api, { report_id, kind, keep: [] }))));
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
  const [named, ...others] = done;
  context.output.result({ ...named, others }, () => "");
}

async function fixOne(
  context: Context,
  api: Api,
  body: Schemas["LibraryFixRequest"],
): Promise<readonly DoneFix[]> {
  const { fix, job, resumed } = await unwrap(api.client.POST("/library/care-fixes", { body }));
  const words = context.texts.libraryCare;
  for (const { fix: halted } of resumed) context.output.note(words.resumed(halted.id));
  const others = resumed.filter((each) => each.fix.id !== fix.id);
  const done: DoneFix[] = [];
  for (const each of [{ fix, job }, ...others]) done.push(await followFix(context, api, each));
  return done;
}

/** Goes on with a fix, or its taking back, whose job ended before its work was done. */
export async function resumeFix(context: Context, api: Api, id: string): Promise<void> {
  const params = { path: { id } };
  const fix = await unwrap(api.client.GET("/library/care-fixes/{id}", { params }));
  const job = await unwrap(api.client.POST("/library/care-fixes/{id}/resume", { params }));
  if (fix.state === "undoing") return finishJob(context, api, job, true);
  const done = await followFix(context, api, { fix, job });
  if (done.job.state !== "succeeded") return finishJob(context, api, done.job, true);
  context.output.result(done, () => "");
}

/** Waits for a fix, and says what became of it. */
async function followFix(
  context: Context,
  api: Api,
  { fix, job: asked }: Schemas["LibraryFixAtWork"],
): Promise<DoneFix> {
  const job = isFinished(asked) ? asked : await watchJob(context, api, asked);
  const { fixed, refused } = countsOf(job);
  const words = context.texts.libraryCare;
  if (fixed > 0) context.output.note(words.fixed(fixed, fix.id));
  if (refused > 0) context.output.note(words.refused(refused));
  if (job.state !== "succeeded") await noteHalted(context, api, fix.id);
  return { fix_id: fix.id, job };
}

async function noteHalted({ texts, output }: Context, { client }: Api, id: string): Promise<void> {
  const fix = await unwrap(client.GET("/library/care-fixes/{id}", { params: { path: { id } } }));
  if (fix.halted) output.note(haltedWord(texts, fix, fix.halted));
}

/** Fixes that no job is at work on any more and that are not at their end: what to do about them. */
export async function noteHaltedFixes({ texts, output }: Context, { client }: Api): Promise<void> {
  const params = { query: { state: "at_work" as const } };
  const fixes = await unwrap(client.GET("/library/care-fixes", { params }));
  for (const fix of fixes) if (fix.halted) output.note(haltedWord(texts, fix, fix.halted));
}

function haltedWord(
  { libraryCare }: Context["texts"],
  { id, state }: Fix,
  { done, findings }: NonNullable<Fix["halted"]>,
): string {
  return libraryCare.haltedAt(done, findings, id, state === "undoing");
}

function countsOf({ result }: Job): { readonly fixed: number; readonly refused: number } {
  const counts: unknown = result;
  if (typeof counts !== "object" || counts === null) return { fixed: 0, refused: 0 };
  return {
    fixed: "fixed" in counts ? Number(counts.fixed) : 0,
    refused: "refused" in counts ? Number(counts.refused) : 0,
  };
}

async function unlessNothing(fixes: Promise<readonly DoneFix[]>): Promise<readonly DoneFix[]> {
  try {
    return await fixes;
  } catch (error) {
    if (error instanceof ApiError && error.problem.code === "nothing_to_fix") return [];
    throw error;
  }
}
