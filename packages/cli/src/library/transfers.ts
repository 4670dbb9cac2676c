import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { table } from "../output/table.ts";
import { moment } from "../output/times.ts";
import { confirm } from "../prompt/confirm.ts";
import { finishJob } from "../shared/jobs.ts";
import { isFinished, watchJob } from "../shared/watch-job.ts";
import { idsOf } from "../usage/usage-failure.ts";
import { conflictWish, editsFor } from "./conflict-choices.ts";

type Transfer = Schemas["LibraryTransfer"];
type Item = Schemas["LibraryTransferItem"];

/** Plans a transfer, shows it, asks, and moves the files. */
export async function transfer(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const wish = conflictWish(context, input.text("conflicts"));
  const body = { file_ids: idsOf(context.texts, input.words(0)) };
  const asked = await unwrap(api.client.POST("/library/transfers", { body }));
  const job = isFinished(asked) ? asked : await watchJob(context, api, asked);
  if (job.state !== "succeeded") return finishJob(context, api, job, true);
  const id = idIn(job.result);
  const { libraryTransfers: words } = context.texts;
  if (id === undefined) return context.output.result(job, () => words.nothing);
  const items = await allItems(api, id);
  const seen = await read(api, id);
  if (input.flag("dryRun")) {
    await decide(api, seen, "reject");
    return context.output.result({ transfer: seen, items }, () => shown(context, items));
  }
  if (!input.flag("yes")) {
    context.output.note(shown(context, items));
    await confirm(context, input, words.ask(items.filter(({ kind }) => kind === "file").length));
  }
  const choices = editsFor(items, wish);
  const accepted = choices.length === 0 ? await decide(api, seen, "accept") : await edit(api, seen, choices);
  await finishMoving(context, api, accepted, (after) => words.moved(after.counts.done, id));
}

export async function listTransfers(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/library/transfers", { params: { query: { limit, ...(cursor && { cursor }) } } });
  const transfers = await take(context, input, everyItem<Transfer>(page));
  const { libraryTransfers: words, plan } = context.texts;
  const figure = (title: string, value: (each: Transfer) => number) => ({
    title,
    value: (each: Transfer) => String(value(each)),
    align: "right" as const,
  });
  const columns = [
    { title: plan.id, value: ({ id }: Transfer) => id },
    {
      title: words.stage,
      value: ({ stage, halted }: Transfer) => (halted ? words.halted : words.stages[stage]),
    },
    figure(words.files, ({ counts }) => counts.files),
    figure(words.done, ({ counts }) => counts.done),
    figure(words.refused, ({ counts }) => counts.refused),
    { title: words.decided, value: ({ decided_by }: Transfer) => decided_by ?? "–" },
    { title: words.when, value: ({ created_at }: Transfer) => moment(created_at) },
  ];
  context.output.list(transfers, transfers, columns, words.none);
}

export async function showTransfer(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const id = input.word(0);
  const seen = await read(api, id);
  const items = await take(context, input, itemsOf(api, id, pageSize(context, input)));
  context.output.result({ ...seen, items }, () => shown(context, items));
  const { halted } = seen;
  const { libraryTransfers: words } = context.texts;
  if (halted) context.output.note(words.haltedAt(halted.moved, halted.files, id, seen.stage === "undoing"));
}

/** Goes on where a job ended before its work was done. */
export async function resumeTransfer(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const seen = await read(api, input.word(0));
  const resumed = await decide(api, seen, "resume");
  const { libraryTransfers: words } = context.texts;
  await finishMoving(context, api, resumed, ({ id, counts }) =>
    resumed.stage === "undoing" ? words.undone(id) : words.moved(counts.done, id),
  );
}

export async function undoTransfer(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const seen = await read(api, input.word(0));
  const restored = await decide(api, seen, "restore");
  await finishMoving(context, api, restored, ({ id }) => context.texts.libraryTransfers.undone(id));
}

/** Follows the job that moves the files, and says what became of them. */
async function finishMoving(
  context: Context,
  api: Api,
  decided: Transfer,
  say: (after: Transfer) => string,
): Promise<void> {
  const { work_job_id: jobId, stage, id } = decided;
  if (jobId !== undefined && (stage === "applying" || stage === "undoing")) {
    const job = await unwrap(api.client.GET("/jobs/{id}", { params: { path: { id: jobId } } }));
    const last = isFinished(job) ? job : await watchJob(context, api, job);
    if (last.state !== "succeeded") return finishJob(context, api, last, true);
  }
  const after = await read(api, id);
  const { libraryTransfers: words } = context.texts;
  context.output.result(after, () => say(after));
  if (after.counts.refused > 0) context.output.note(words.someRefused(after.counts.refused, id));
}

function read({ client }: Api, id: string): Promise<Transfer> {
  return unwrap(client.GET("/library/transfers/{id}", { params: { path: { id } } }));
}

type Edits = ReturnType<typeof editsFor>;
type Verb = "accept" | "reject" | "restore" | "resume";

function decide({ client }: Api, { id, version }: Transfer, verb: Verb) {
  const params = { path: { id }, header: { "If-Match": `"${version}"` } };
  if (verb === "accept") return unwrap(client.POST("/library/transfers/{id}/accept", { params }));
  if (verb === "reject") return unwrap(client.POST("/library/transfers/{id}/reject", { params }));
  if (verb === "resume") return unwrap(client.POST("/library/transfers/{id}/resume", { params }));
  return unwrap(client.POST("/library/transfers/{id}/restore", { params }));
}

function edit({ client }: Api, { id, version }: Transfer, choices: Edits): Promise<Transfer> {
  const params = { path: { id }, header: { "If-Match": `"${version}"` } };
  return unwrap(client.POST("/library/transfers/{id}/edit", { params, body: { choices } }));
}

function itemsOf({ client }: Api, id: string, limit: number): AsyncIterable<Item> {
  return everyItem<Item>((cursor) =>
    client.GET("/library/transfers/{id}/items", {
      params: { path: { id }, query: { limit, ...(cursor && { cursor }) } },
    }),
  );
}

function allItems(api: Api, id: string): Promise<Item[]> {
  return Array.fromAsync(itemsOf(api, id, 200));
}

function shown({ texts, output, terminal }: Context, items: readonly Item[]): string {
  const { libraryTransfers: words, plan } = texts;
  const columns = [
    { title: words.from, value: ({ from }: Item) => from },
    {
      title: words.to,
      value: ({ to, to_both, choice }: Item) => (choice === "keep_both" ? (to_both ?? to) : to),
    },
    {
      title: words.conflict,
      value: ({ conflict }: Item) => (conflict ? words.conflicts[conflict.kind] : ""),
    },
    { title: words.choice, value: ({ choice }: Item) => words.choices[choice] },
    {
      title: plan.state,
      value: ({ state, refusal }: Item) => (refusal ? words.refusals[refusal] : words.states[state]),
    },
  ];
  return items.length === 0
    ? words.noItems
    : table(columns, items, output.paint, terminal.stdout.columns).trimEnd();
}

/** What the server's job says; another version of it may say something else. */
function idIn(result: unknown): string | undefined {
  return typeof result === "object" && result !== null && "transfer_id" in result
    ? String(result.transfer_id)
    : undefined;
}
