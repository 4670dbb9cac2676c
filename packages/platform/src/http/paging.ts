import { type Page, type PageRequest, parseId, parseInstant, parseLocalDate } from "@souffleur/kernel";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { ProblemError } from "./problem.ts";
import { streamArray } from "./stream-array.ts";

export const MAX_PAGE = 200;
export const DEFAULT_PAGE = 50;

export const limitInput = z.coerce
  .number()
  .int()
  .min(1)
  .max(MAX_PAGE)
  .meta({ description: `How many at most, up to ${MAX_PAGE}.`, examples: [50] });

/** Room for the longest name there may be, in the script that needs most bytes. */
const MAX_CURSOR = 4_000;

export const cursorInput = z
  .string()
  .min(1)
  .max(MAX_CURSOR)
  .meta({
    description: "Where the previous page ended: its cursor, as it was given.",
    examples: [encodeCursor(["Élodie Marchand", "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f"])],
  });

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

export function decodeCursor(
  cursor: string | undefined,
  ...kinds: readonly KeyPart[]
): readonly string[] | undefined {
  if (cursor === undefined) return undefined;
  const key = parseKey(Buffer.from(cursor, "base64url").toString());
  const fits =
    key?.length === kinds.length && kinds.every((kind, index) => isKeyPart[kind](key[index] ?? ""));
  if (!fits) throw new ProblemError({ code: "invalid_cursor" });
  return key;
}

/** A cursor comes from outside like everything else: what is in it must be what the list sorts by. */
type KeyPart = "text" | "date" | "instant" | "number" | "integer" | "id";

const isKeyPart: Readonly<Record<KeyPart, (text: string) => boolean>> = {
  text: () => true,
  date: (text) => parseLocalDate(text) !== undefined,
  instant: (text) => parseInstant(text) === text,
  number: (text) => text !== "" && Number.isFinite(Number(text)),
  integer: (text) => /^-?\d{1,15}$/.test(text),
  id: (text) => parseId(text) !== undefined,
};

const keySchema = z.array(z.string().max(1_000)).max(5);

/** PostgreSQL takes neither NUL nor half a character, so no key that we gave out holds one. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

function parseKey(text: string): readonly string[] | undefined {
  try {
    const parsed = keySchema.safeParse(JSON.parse(text));
    return parsed.success && parsed.data.every(isStorable) ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** For lists that are plain arrays: the next page is in a header. */
function linkNextPage(
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

const STREAMED_PAGE = 500;

/**
 * Answers with a plain array: a page of it where the caller asked for one, else all there is. A long list is streamed
 * page by page, so that nobody's request fills the memory.
 */
export async function answerArray<Item, Shown extends z.ZodType>(
  request: FastifyRequest,
  reply: FastifyReply,
  list: {
    readonly schema: Shown;
    readonly limit: number | undefined;
    readonly after: readonly string[] | undefined;
    readonly read: (page: PageRequest) => Promise<Page<Item>>;
    readonly present: (item: Item) => z.input<Shown>;
  },
): Promise<z.input<Shown>[]> {
  const wantsPage = list.limit !== undefined || list.after !== undefined;
  const first = await list.read({
    limit: list.limit ?? (wantsPage ? DEFAULT_PAGE : STREAMED_PAGE),
    after: list.after,
  });
  if (wantsPage) linkNextPage(request, reply, first.next);
  if (wantsPage || first.next === undefined) return first.items.map(list.present);
  // The reply is on its way as a stream; Fastify takes the reply itself as the sign for that.
  return streamArray(reply, list.schema, remainingPages(first, list)) as never;
}

async function* remainingPages<Item, Shown>(
  first: Page<Item>,
  list: { read(page: PageRequest): Promise<Page<Item>>; present(item: Item): Shown },
): AsyncGenerator<readonly Shown[]> {
  let page = first;
  yield page.items.map(list.present);
  while (page.next !== undefined) {
    page = await list.read({ limit: STREAMED_PAGE, after: page.next });
    yield page.items.map(list.present);
  }
}
