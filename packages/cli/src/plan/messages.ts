import { everyItem, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { moment } from "../output/times.ts";

type OutgoingMessage = Schemas["OutgoingMessage"];

export async function listMessages(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [state, person_id] = [input.text("state"), input.text("person")];
  // What is no state the server says better than we could.
  const filter = {
    ...(state && { state: state as OutgoingMessage["state"] }),
    ...(person_id && { person_id }),
  };
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/messages", { params: { query: { limit, ...filter, ...(cursor && { cursor }) } } });
  const messages = await take(context, input, everyItem<OutgoingMessage>(page));
  const { papers, plan } = context.texts;
  context.output.list(
    messages,
    messages,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: papers.made, value: ({ created_at }) => moment(created_at) },
      { title: papers.kind, value: ({ kind }) => papers.kinds[kind] },
      { title: papers.channel, value: ({ channel }) => papers.channels[channel] },
      { title: papers.to, value: recipientOf },
      { title: plan.state, value: (message) => papers.messageStates[message.state] },
      { title: papers.failure, value: ({ failure }) => failure?.message ?? "" },
    ],
    papers.noMessages,
  );
}

/** Word for word, as it was sent. */
export async function showMessage(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const message = await unwrap(client.GET("/messages/{id}", { params: { path: { id: input.word(0) } } }));
  context.output.result(message, () =>
    [
      context.output.paint("bold", message.subject ?? context.texts.papers.kinds[message.kind]),
      `${context.texts.papers.to} ${recipientOf(message)}`,
      "",
      message.body ?? JSON.stringify(message.event, undefined, 2),
    ].join("\n"),
  );
}

export async function retryMessage(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  const message = await unwrap(client.POST("/messages/{id}/retry", { params }));
  context.output.result(message, () => context.texts.papers.retried(recipientOf(message)));
}

function recipientOf({ person, target }: OutgoingMessage): string {
  return [person.name, target].filter((each) => each !== undefined && each !== "").join(", ");
}
