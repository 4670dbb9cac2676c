import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

type Team = Schemas["Team"];

export async function listTeams(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const q = input.text("search");
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/teams", { params: { query: { limit, ...(cursor && { cursor }), ...(q && { q }) } } });
  const teams = await take(context, input, everyItem<Team>(page));
  const { plan } = context.texts;
  context.output.list(
    teams,
    teams,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.name, value: ({ name }) => name },
      { title: plan.members, value: ({ member_ids }) => String(member_ids.length), align: "right" },
    ],
    plan.noTeams,
  );
}
