import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ProblemError } from "./problem.ts";

export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 50;

export const limitInput = z.coerce
  .number()
  .int()
  .min(1)
  .max(MAX_PAGE)
  .meta({ description: `How many at most, up to ${MAX_PAGE}.`, examples: [50] });

export const cursorInput = z
  .string()
  .min(1)
  .max(2_000)
  .meta({ description: "Where the previous page ended: its cursor, as it was given." });

export interface Page<Item> {
  readonly items: readonly Item[];
  /** The sort key of the last item, where there is more after it. */
  readonly next: readonly string[] | undefined;
}

/** Cuts the one row too many that was read to see whether there is more. */
export function asPage<Item>(
  rows: readonly Item[],
  limit: number,
  keyOf: (item: Item) => readonly string[],
): Page<Item> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? keyOf(last) : undefined };
}

/** A cursor is the sort key of the last item: it stays right when rows before it come and go. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString("base64url");
}

export function decodeCursor(cursor: string | undefined, parts: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  const key = parseKey(Buffer.from(cursor, "base64url").toString());
  if (key?.length !== parts) throw new ProblemError({ code: "invalid_cursor" });
  return key;
}

const keySchema = z.array(z.string().max(1_000)).max(5);

function parseKey(text: string): readonly string[] | undefined {
  try {
    const parsed = keySchema.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.every((part) => !part.includes("\0")) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** For lists that are plain arrays: the next page is in a header. */
export function linkNextPage(
  request: FastifyRequest,
  reply: FastifyReply,
  next: readonly string[] | undefined,
): void {
  if (next === undefined) return;
  const [path, query] = request.url.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.set("cursor", encodeCursor(next));
  reply.header("link", `<${path}?${parameters}>; rel="next"`);
}
