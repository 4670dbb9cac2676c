import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { moment } from "../output/times.ts";
import { confirm } from "../prompt/confirm.ts";

export async function listTrash(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/trash", { params: { query: { limit, ...(cursor && { cursor }) } } });
  const items = await take(context, input, everyItem<Schemas["TrashItem"]>(page));
  const { shared } = context.texts;
  context.output.list(
    items,
    items,
    [
      { title: shared.id, value: ({ id }) => id },
      { title: shared.kind, value: ({ kind }) => kind },
      { title: shared.title, value: ({ label }) => label },
      { title: shared.when, value: ({ deleted_at }) => moment(deleted_at) },
      { title: shared.who, value: ({ deleted_by }) => deleted_by },
    ],
    shared.trashEmpty,
  );
}

export async function restoreFromTrash(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const option = input.text("as");
  const params = { path: { id: input.word(0) } };
  const restored = await unwrap(
    client.POST("/trash/{id}/restore", { params, body: option === undefined ? {} : { option } }),
  );
  context.output.result(restored, () => context.texts.shared.restored(restored.label));
}

/** For good, so it asks. */
export async function emptyTrash(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { shared } = context.texts;
  if (input.flag("dryRun")) {
    const page = (cursor: string | undefined) =>
      client.GET("/trash", { params: { query: { limit: 200, ...(cursor && { cursor }) } } });
    const items = await Array.fromAsync(everyItem<Schemas["TrashItem"]>(page));
    context.output.result({ removed: items.length, dry_run: true }, () => shared.wouldEmpty(items.length));
    return;
  }
  await confirm(context, input, shared.emptyQuestion);
  const emptied = await unwrap(client.DELETE("/trash"));
  context.output.result(emptied, () => shared.emptied(emptied.removed));
}
