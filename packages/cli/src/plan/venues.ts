import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

type Venue = Schemas["Venue"];

export async function listVenues(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const q = input.text("search");
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/venues", { params: { query: { limit, ...(cursor && { cursor }), ...(q && { q }) } } });
  const venues = await take(context, input, everyItem<Venue>(page));
  const { plan } = context.texts;
  context.output.list(
    venues,
    venues,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.name, value: ({ name }) => name },
      { title: plan.address, value: ({ address }) => address },
      { title: plan.rooms, value: ({ rooms }) => String(rooms.length), align: "right" },
    ],
    plan.noVenues,
  );
}
