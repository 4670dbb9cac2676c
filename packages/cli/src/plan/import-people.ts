import { basename } from "node:path";
import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { confirm } from "../prompt/confirm.ts";
import { readBytes } from "./read-bytes.ts";

type Preview = Schemas["PeopleImportPreview"];

/** Shows what a file of people would do, asks, and does it: all of it, under one entry of the ledger. */
export async function importPeople(context: Context, input: Input): Promise<void> {
  const { output, texts } = context;
  const file = input.word(0);
  const format = /\.(vcf|vcard)$/i.test(file) ? ("vcard" as const) : ("csv" as const);
  const body = { format, content_base64: await readBytes(context, file) };
  const { client } = connect(context);
  const preview = await unwrap(client.POST("/people/imports", { body }));
  if (input.flag("dryRun")) {
    output.result(preview, () => previewText(context, preview));
    return;
  }
  const { create, update } = preview.counts;
  if (create + update > 0) {
    if (!input.flag("yes")) output.note(previewText(context, preview));
    await confirm(context, input, texts.plan.takePeople(create, update));
  }
  const taken = await unwrap(
    client.POST("/people/imports/apply", { body: { ...body, label: basename(file) } }),
  );
  output.result({ ...taken, problems: problemsOf(preview) }, () =>
    [
      ...problemLines(context, preview),
      texts.plan.tookPeople(taken.created.length, taken.updated.length),
    ].join("\n"),
  );
}

function previewText(context: Context, preview: Preview): string {
  const { plan } = context.texts;
  const rows = preview.rows
    .filter(({ action }) => action !== "same")
    .map(({ line, name, action, changes }) =>
      plan.importRow(line, name, plan.importActions[action], changes.join(", ")),
    );
  const { create, update, same, refused } = preview.counts;
  return [...rows, ...problemLines(context, preview), plan.importCounts(create, update, same, refused)].join(
    "\n",
  );
}

function problemsOf({ rows, problems }: Preview) {
  return [...rows.flatMap((row) => row.problems), ...problems].toSorted((a, b) => a.line - b.line);
}

function problemLines({ texts }: Context, preview: Preview): readonly string[] {
  return problemsOf(preview).map(({ line, message }) => texts.plan.onLine(line, message));
}
