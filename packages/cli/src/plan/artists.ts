import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { slotText } from "../output/times.ts";
import { confirm } from "../prompt/confirm.ts";
import { readSlot } from "./read-slot.ts";

type Artist = Schemas["Artist"];

export async function listArtists(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const q = input.text("search");
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/artists", {
      params: { query: { limit, sort: "alphabetical", ...(cursor && { cursor }), ...(q && { q }) } },
    });
  const artists = await take(context, input, everyItem<Artist>(page));
  const { plan } = context.texts;
  context.output.list(
    artists,
    artists,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.name, value: ({ name }) => name },
      {
        title: plan.availabilities,
        value: ({ availabilities }) => String(availabilities.length),
        align: "right",
      },
    ],
    plan.noArtists,
  );
}

export async function showArtist(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const artist = await unwrap(client.GET("/artists/{id}", { params: { path: { id: input.word(0) } } }));
  printArtist(context, artist);
}

export async function addArtist(context: Context, input: Input): Promise<void> {
  const body = {
    name: input.word(0),
    availabilities: input.texts("free").map((text) => readSlot(context.texts, text)),
  };
  const { client } = connect(context);
  printArtist(context, await unwrap(client.POST("/artists", { body })));
}

/** Changes what was named and keeps the rest; not where somebody else changed it meanwhile. */
export async function editArtist(context: Context, input: Input): Promise<void> {
  const { texts } = context;
  const { client } = connect(context);
  const path = { id: input.word(0) };
  const artist = await unwrap(client.GET("/artists/{id}", { params: { path } }));
  const slots = (option: string) => input.texts(option).map((text) => readSlot(texts, text));
  const removed = slots("busy");
  const kept = artist.availabilities.filter(
    (known) => !removed.some(({ start, end }) => start === known.start && end === known.end),
  );
  const body = { name: input.text("name") ?? artist.name, availabilities: [...kept, ...slots("free")] };
  const params = { path, header: ifMatch(artist) };
  printArtist(context, await unwrap(client.PUT("/artists/{id}", { params, body })));
}

export async function removeArtist(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { plan } = context.texts;
  const path = { id: input.word(0) };
  const artist = await unwrap(client.GET("/artists/{id}", { params: { path } }));
  await confirm(context, input, plan.removeArtist(artist.name));
  await unwrap(client.DELETE("/artists/{id}", { params: { path, header: ifMatch(artist) } }));
  context.output.result({ removed: artist.id }, () => plan.removed(artist.name));
}

function printArtist({ output, texts }: Context, artist: Artist): void {
  output.result(artist, () => {
    const slots = artist.availabilities.map((slot) => `  ${slotText(slot)}`);
    return [
      `${output.paint("bold", artist.name)}  ${artist.id}`,
      ...(slots.length > 0 ? slots : [`  ${texts.plan.neverFree}`]),
    ].join("\n");
  });
}
