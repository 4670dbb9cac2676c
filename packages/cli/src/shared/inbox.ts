import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

export async function listInbox(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/inbox", { params: { query: { limit, ...(cursor && { cursor }) } } });
  const items = await take(context, input, everyItem<Schemas["InboxItem"]>(page));
  const { shared } = context.texts;
  context.output.list(
    items,
    items,
    [
      { title: shared.id, value: ({ id }) => id },
      { title: shared.title, value: ({ title }) => title },
      { title: shared.subtitle, value: ({ subtitle }) => subtitle },
      { title: shared.sure, value: ({ confidence }) => `${Math.round(confidence * 100)} %`, align: "right" },
    ],
    shared.inboxEmpty,
  );
}
