import { Readable } from "node:stream";
import { z } from "zod";
import type { Database } from "../database/index.ts";
import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  exampleId,
  idOutput,
  instantInput,
  instantOutput,
  limitInput,
  mayAccess,
  moduleNames,
  principalOf,
  problems,
  type Request,
  textInput,
} from "../http/index.ts";
import { csvLine } from "./csv.ts";
import { type LedgerFilter, listLedger, type RecordedEntry } from "./ledger-repository.ts";

const ledgerEntry = z
  .object({
    id: idOutput,
    at: instantOutput,
    actor: z.object({ kind: z.string(), id: idOutput.nullable(), name: z.string() }),
    action: z.string(),
    subject: z.object({ type: z.string(), id: z.string(), label: z.string() }),
    before: z.unknown().optional(),
    after: z.unknown().optional(),
    request_id: z.string().nullable(),
  })
  .meta({
    id: "LedgerEntry",
    description: "Something that was done: by whom, when, what it was before and what it became.",
    examples: [
      {
        id: exampleId,
        at: "2026-11-21T09:30:00.000Z",
        actor: { kind: "user", id: exampleId, name: "Camille" },
        action: "planning.artist.created",
        subject: { type: "planning.artist", id: exampleId, label: "Élodie Marchand" },
        after: { name: "Élodie Marchand", availabilities: [] },
        request_id: "018f0000-0000-7000-8000-000000000001",
      },
    ],
  });

const word = textInput(200).min(1).optional();
const filters = {
  action: word.meta({ description: "Exactly this action.", examples: ["planning.artist.created"] }),
  subject: word.meta({ description: "The id of what it happened to." }),
  actor: word.meta({ description: "The name of who did it." }),
  from: instantInput.optional(),
  to: instantInput.optional(),
};

const tags = ["Ledger"];
const EXPORT_PAGE = 500;
const EXPORT_MAX = 100_000;

export function ledgerRoutes(app: App, database: Database): void {
  app.route({
    method: "GET",
    url: "/ledger",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "listLedger",
      summary: "Who did what, when, newest first",
      querystring: z.strictObject({
        ...filters,
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: {
        200: z
          .object({ items: z.array(ledgerEntry), next_cursor: z.string().optional() })
          .meta({ id: "LedgerPage" }),
        ...problems(422),
      },
    },
    handler: async (request) => {
      const { limit, cursor, ...query } = request.query;
      const page = { limit, after: decodeCursor(cursor, "id") };
      const { items, next } = await listLedger(database.queries, filterFor(request, query), page);
      return { items: items.map(present), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });

  app.route({
    method: "GET",
    url: "/ledger/export.csv",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "exportLedger",
      summary: "The same as a table, up to 100 000 lines",
      querystring: z.strictObject(filters),
      response: {
        200: { description: "CSV with a header line", content: { "text/csv": { schema: z.string() } } },
        ...problems(422),
      },
    },
    handler: async (request, reply) => {
      reply
        .header("content-disposition", 'attachment; filename="ledger.csv"')
        .type("text/csv; charset=utf-8");
      // A stream is an answer too, though the schema's type only knows the text it becomes.
      return Readable.from(csvOf(database, filterFor(request, request.query))) as never;
    },
  });
}

/** People see what concerns the assistants they may read; accounts and the rest are the owner's. */
function filterFor(
  request: Request,
  query: { subject?: string | undefined } & Omit<LedgerFilter, "areas" | "subjectId">,
): LedgerFilter {
  const { roles } = principalOf(request);
  const { subject, ...rest } = query;
  const areas = roles.includes("owner")
    ? undefined
    : moduleNames.filter((name) => mayAccess(roles, `${name}:read`));
  return { ...rest, subjectId: subject, areas };
}

async function* csvOf(database: Database, filter: LedgerFilter): AsyncGenerator<string> {
  yield csvLine([
    "at",
    "actor",
    "action",
    "subject_type",
    "subject_id",
    "subject",
    "before",
    "after",
    "request_id",
  ]);
  let after: readonly string[] | undefined;
  for (let written = 0; written < EXPORT_MAX; written += EXPORT_PAGE) {
    const { items, next } = await listLedger(database.queries, filter, { limit: EXPORT_PAGE, after });
    yield items.map(asCsv).join("");
    if (next === undefined) return;
    after = next;
  }
}

function asCsv({ at, actor, action, subject, before, after, requestId }: RecordedEntry): string {
  const json = (value: unknown) => (value === undefined ? "" : JSON.stringify(value));
  return csvLine([
    at,
    actor.name,
    action,
    subject.type,
    subject.id,
    subject.label,
    json(before),
    json(after),
    requestId ?? "",
  ]);
}

function present({ requestId, ...entry }: RecordedEntry): z.input<typeof ledgerEntry> {
  return { ...entry, request_id: requestId };
}
