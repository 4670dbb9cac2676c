import type { Context } from "../context.ts";
import type { Input } from "../input.ts";
import { numberOption } from "../usage/usage-failure.ts";

const DEFAULT_LIMIT = 50;

/** The first items of a list, as many as `--limit` says; a note tells that there are more. */
export async function take<Item>(
  context: Context,
  input: Input,
  items: AsyncIterable<Item>,
): Promise<Item[]> {
  const limit = numberOption(context.texts, "--limit", input.text("limit"), DEFAULT_LIMIT);
  const taken: Item[] = [];
  for await (const item of items) {
    if (taken.length === limit) {
      context.output.note(context.texts.api.more(limit));
      break;
    }
    taken.push(item);
  }
  return taken;
}

/** How many to ask for at a time: no more than are wanted, and one to know of more. */
export function pageSize(context: Context, input: Input): number {
  return Math.min(200, numberOption(context.texts, "--limit", input.text("limit"), DEFAULT_LIMIT) + 1);
}
