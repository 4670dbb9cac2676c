import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

type Preview = Schemas["PublicationPreview"];
type Change = Schemas["ShiftChange"];

/** Publishes what it shows: what changes, and who is told in which words. */
export async function publish(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const path = { id: input.word(0) };
  const [from, to, note] = (["from", "to", "note"] as const).map((each) => input.text(each));
  const days = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const preview = await unwrap(
    client.GET("/productions/{id}/publication", { params: { path, query: days } }),
  );
  const { output, texts } = context;
  if (input.flag("dryRun") || preview.changes.length === 0) {
    output.result(preview, () => shown(context, preview));
    if (preview.changes.length === 0) output.note(texts.publishing.nothing);
    return;
  }
  const header = { "If-Match": `"${preview.stamp}"` };
  const body = { ...days, note: note ?? "" };
  const published = await unwrap(
    client.POST("/productions/{id}/publications", { params: { path, header }, body }),
  );
  output.result(published, () =>
    [shown(context, preview), texts.publishing.published(published.number, published.told)].join("\n"),
  );
}

function shown(context: Context, { changes, tells }: Preview): string {
  const { publishing } = context.texts;
  return [
    ...changes.map((change) => lineOf(context, change)),
    ...tells.map(
      ({ name, sentence, has_email }) =>
        `  ${name}: ${sentence}${has_email ? "" : ` (${publishing.withoutEmail})`}`,
    ),
  ].join("\n");
}

function lineOf({ texts: { publishing }, output }: Context, change: Change): string {
  const { kind, day, fields, before, after } = change;
  const content = after ?? before;
  const times = `${content?.start.slice(11, 16)}–${content?.end.slice(11, 16)}`;
  const what = kind === "changed" ? ` (${fields.map((field) => publishing.fields[field]).join(", ")})` : "";
  return `${day} ${times}  ${output.paint("bold", content?.title ?? "")}  ${publishing.kinds[kind]}${what}`;
}
