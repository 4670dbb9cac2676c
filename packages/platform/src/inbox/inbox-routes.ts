import type { Locale } from "@souffleur/kernel";
import { z } from "zod";
import type { Database } from "../database/index.ts";
import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  idOutput,
  instantOutput,
  limitInput,
  mayAccess,
  principalOf,
  problems,
  type Request,
} from "../http/index.ts";
import type { InboxItem, InboxSource, Module } from "../module/index.ts";
import { countWaiting, listWaiting } from "./inbox.ts";

const inboxItem = z
  .object({
    kind: z.string(),
    id: idOutput,
    title: z.string(),
    subtitle: z.string(),
    confidence: z.number(),
    created_at: instantOutput,
    version: z.int(),
  })
  .meta({
    id: "InboxItem",
    description: "Something the machine proposes and a person decides.",
    examples: [
      {
        kind: "planning.proposal",
        id: "018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f",
        title: "Planning of 12 May 2024",
        subtitle: "5 of 6 artists",
        confidence: 0.83,
        created_at: "2024-05-01T08:00:00.000Z",
        version: 1,
      },
    ],
  });

/** One list of what waits, over all assistants the caller may read. */
export function inboxRoutes(app: App, database: Database, modules: readonly Module[]): void {
  app.route({
    method: "GET",
    url: "/inbox",
    config: { access: "signed-in" },
    schema: {
      tags: ["Inbox"],
      operationId: "listInbox",
      summary: "What waits for a decision, oldest and least certain first",
      querystring: z.strictObject({
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: {
        200: z
          .object({ items: z.array(inboxItem), open: z.int(), next_cursor: z.string().optional() })
          .meta({ id: "InboxPage" }),
        ...problems(422),
      },
    },
    handler: async (request) => {
      const sources = readableSources(request, modules);
      const after = decodeCursor(request.query.cursor, "instant", "number", "id");
      const { items, next } = await listWaiting(database.queries, sources, {
        limit: request.query.limit,
        after,
      });
      const open = await countWaiting(database.queries, sources);
      const shown = items.map((item) => present(item, request.locale));
      return { items: shown, open, ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function readableSources(request: Request, modules: readonly Module[]): InboxSource[] {
  const { roles } = principalOf(request);
  return modules
    .filter((module) => mayAccess(roles, `${module.name}:read`))
    .flatMap((module) => module.inbox);
}

function present(item: InboxItem, locale: Locale): z.input<typeof inboxItem> {
  const { title, subtitle, createdAt, ...rest } = item;
  return { ...rest, title: title[locale], subtitle: subtitle[locale], created_at: createdAt };
}
