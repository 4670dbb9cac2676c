import { unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import type { Context } from "../context.ts";
import type { Input } from "../input.ts";

/** Prints a `.nfo` file, to be kept wherever its reader wants it. */
export async function printNfo(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const params = { path: { id: input.word(0) } };
  const nfo = await unwrap(client.GET("/library/nfo/{id}", { params, parseAs: "text" }));
  context.output.result({ nfo }, () => String(nfo));
}
