import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import type { z } from "zod";

/**
 * Sends a whole list as one JSON array, page by page: a client that asks for everything gets it, and the server never
 * holds more than a page. What the schema does not name is left out, as for every other answer.
 */
export function streamArray<Item extends z.ZodType>(
  reply: FastifyReply,
  schema: Item,
  pages: AsyncIterable<readonly z.input<Item>[]>,
): FastifyReply {
  return reply.type("application/json; charset=utf-8").send(Readable.from(arrayText(schema, pages)));
}

async function* arrayText<Item extends z.ZodType>(
  schema: Item,
  pages: AsyncIterable<readonly z.input<Item>[]>,
): AsyncGenerator<string> {
  let separator = "[";
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield separator + page.map((item) => JSON.stringify(schema.encode(item as z.output<Item>))).join(",");
    separator = ",";
  }
  yield separator === "[" ? "[]" : "]";
}
