import { type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { confirm } from "../prompt/confirm.ts";

type Kind = Schemas["CalendarFeed"]["subject"]["kind"];
const kinds = ["person", "production", "team", "venue"] as const satisfies readonly Kind[];

export async function listFeeds(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const query = { kind: kindIn(context, input), id: input.word(1) };
  const feeds = await unwrap(client.GET("/calendar-feeds", { params: { query } }));
  const { plan, publishing } = context.texts;
  context.output.list(
    feeds,
    feeds,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: publishing.note, value: ({ note }) => note },
      { title: publishing.lastRead, value: ({ last_read_at }) => last_read_at ?? "–" },
    ],
    publishing.noFeeds,
  );
}

/** The address, which is shown this once. */
export async function addFeed(context: Context, input: Input): Promise<void> {
  const { client, options } = connect(context);
  const subject = { kind: kindIn(context, input), id: input.word(1) };
  const body = { subject, note: input.text("note") ?? "" };
  const feed = await unwrap(client.POST("/calendar-feeds", { body }));
  const url = new URL(feed.path, options.baseUrl).href;
  context.output.result({ ...feed, url }, () => url);
  context.output.note(context.texts.publishing.shownOnce);
}

export async function revokeFeed(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const id = input.word(0);
  await confirm(context, input, context.texts.publishing.sureToRevoke);
  await unwrap(client.DELETE("/calendar-feeds/{id}", { params: { path: { id } } }));
  context.output.result({ id }, () => context.texts.publishing.revoked);
}

function kindIn({ texts }: Context, input: Input): Kind {
  const kind = kinds.find((one) => one === input.word(0));
  if (kind === undefined)
    throw new CliFailure(exitCodes.usage, "usage", texts.publishing.badKind(input.word(0), kinds.join(", ")));
  return kind;
}
