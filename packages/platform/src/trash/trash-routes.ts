import { type Clock, fail, ok, parseId, type Result } from "@souffleur/kernel";
import { z } from "zod";
import type { Database, Unit } from "../database/index.ts";
import {
  type App,
  authorOf,
  type Change,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  exampleId,
  type Failure,
  idOutput,
  instantOutput,
  limitInput,
  mayAccess,
  ProblemError,
  principalOf,
  problems,
  type Request,
} from "../http/index.ts";
import { ledgerOf } from "../ledger/index.ts";
import type { Module, TrashKind } from "../module/index.ts";
import {
  emptyTrash,
  findTrashForChange,
  listTrash,
  removeTrash,
  type TrashedThing,
  type TrashItem,
} from "./trash-repository.ts";

const trashItem = z
  .object({
    id: idOutput,
    kind: z.string(),
    subject_id: z.string(),
    label: z.string(),
    deleted_at: instantOutput,
    deleted_by: z.string(),
    reason: z.string().optional().meta({ description: "Why it was deleted, where somebody said." }),
  })
  .meta({
    id: "TrashItem",
    examples: [
      {
        id: exampleId,
        kind: "planning.artist",
        subject_id: exampleId,
        label: "Élodie Marchand",
        deleted_at: "2026-11-21T09:30:00.000Z",
        deleted_by: "Camille",
      },
    ],
  });

const restored = z
  .object({
    kind: z.string(),
    id: z.string(),
    label: z.string(),
    left_out: z
      .array(z.string())
      .optional()
      .meta({ description: "What could not come back with it, a sentence each." }),
  })
  .meta({ id: "Restored", examples: [{ kind: "planning.artist", id: exampleId, label: "Élodie Marchand" }] });

const params = z.object({ id: z.string() });
const tags = ["Trash"];

export interface TrashContext {
  readonly database: Database;
  readonly change: Change;
  readonly clock: Clock;
  readonly modules: readonly Module[];
  /** What belongs to no module, and only the owner may see and bring back. */
  readonly ownerKinds: readonly TrashKind[];
}

export function trashRoutes(app: App, context: TrashContext): void {
  listRoute(app, context);
  restoreRoute(app, context);
  removeRoutes(app, context);
}

function listRoute(app: App, context: TrashContext): void {
  app.route({
    method: "GET",
    url: "/trash",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "listTrash",
      summary: "What was deleted and can come back, newest first",
      querystring: z.strictObject({
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: {
        200: z
          .object({ items: z.array(trashItem), next_cursor: z.string().optional() })
          .meta({ id: "TrashPage" }),
        ...problems(422),
      },
    },
    handler: async (request) => {
      const { limit, cursor } = request.query;
      const types = kindsFor(request, context, "read").map((kind) => kind.type);
      const { items, next } = await listTrash(context.database.queries, types, {
        limit,
        after: decodeCursor(cursor, "id"),
      });
      return { items: items.map(present), ...(next && { next_cursor: encodeCursor(next) }) };
    },
  });
}

function restoreRoute(app: App, context: TrashContext): void {
  app.route({
    method: "POST",
    url: "/trash/:id/restore",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "restoreTrash",
      summary: "Bring something back as it was",
      description:
        "Where it conflicts with what is there now, the problem lists the `options` to restore with.",
      params,
      body: z
        .strictObject({ option: z.string().max(50).optional() })
        .meta({ id: "RestoreInput", examples: [{}, { option: "copy" }] })
        .optional(),
      response: { 200: restored, ...problems(404, 409) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const found = await findFor(request, unit, context);
        if (!found.ok) return found;
        const { thing, kind } = found.value;
        const result = await kind.restore(unit, authorOf(request), thing.snapshot, request.body?.option);
        if (!result.ok) return result;
        await removeTrash(unit.queries, thing.id);
        const { type, id, label, leftOut = [] } = result.value;
        const sentences = leftOut.map((message) => message[request.locale]);
        const body = { kind: type, id, label, ...(sentences.length > 0 && { left_out: sentences }) };
        return ok({ status: 200, body });
      }),
  });
}

function removeRoutes(app: App, context: TrashContext): void {
  const { change, clock } = context;

  app.route({
    method: "DELETE",
    url: "/trash/:id",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "removeTrash",
      summary: "Remove one thing for good",
      params,
      response: { 204: z.undefined(), ...problems(404) },
    },
    handler: (request, reply) =>
      change(request, reply, async (unit) => {
        const found = await findFor(request, unit, context);
        if (!found.ok) return found;
        const { subjectType: type, subjectId: id, label, snapshot } = found.value.thing;
        await found.value.kind.forget?.(unit, id);
        await removeTrash(unit.queries, found.value.thing.id);
        await ledgerOf(unit, clock, authorOf(request)).record({
          action: `${type}.removed`,
          subject: { type, id, label },
          before: snapshot,
        });
        return ok({ status: 204, body: undefined });
      }),
  });

  app.route({
    method: "DELETE",
    url: "/trash",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "emptyTrash",
      summary: "Empty the trash of everything the caller may edit",
      response: { 200: z.object({ removed: z.int() }).meta({ id: "Emptied", examples: [{ removed: 3 }] }) },
    },
    handler: (request, reply) =>
      change(request, reply, async (unit) => {
        const kinds = kindsFor(request, context, "write");
        const types = kinds.map((kind) => kind.type);
        for (const kind of kinds) await kind.forget?.(unit);
        const removed = await emptyTrash(unit.queries, types);
        await ledgerOf(unit, clock, authorOf(request)).record({
          action: "trash.emptied",
          subject: { type: "trash", id: "trash", label: types.join(", ") },
          after: { removed },
        });
        return ok({ status: 200, body: { removed } });
      }),
  });
}

/** A thing in the trash that the caller may bring back, or remove. */
async function findFor(
  request: Request,
  unit: Unit,
  context: TrashContext,
): Promise<Result<{ thing: TrashedThing; kind: TrashKind }, Failure>> {
  const id = parseId((request.params as { id: string }).id);
  const thing = id && (await findTrashForChange(unit.queries, id));
  const known = kindsFor(request, context, "read").find((kind) => kind.type === thing?.subjectType);
  if (!thing || known === undefined) return fail({ code: "trash_item_not_found" });
  if (!kindsFor(request, context, "write").includes(known)) throw new ProblemError({ code: "not_allowed" });
  return ok({ thing, kind: known });
}

function kindsFor(
  request: Request,
  { modules, ownerKinds }: TrashContext,
  verb: "read" | "write",
): readonly TrashKind[] {
  const { roles } = principalOf(request);
  const readable = modules
    .filter((module) => mayAccess(roles, `${module.name}:${verb}`))
    .flatMap((module) => module.trash);
  return mayAccess(roles, "owner") ? [...readable, ...ownerKinds] : readable;
}

function present(item: TrashItem): z.input<typeof trashItem> {
  return {
    id: item.id,
    kind: item.subjectType,
    subject_id: item.subjectId,
    label: item.label,
    deleted_at: item.deletedAt,
    deleted_by: item.deletedBy,
    ...(item.reason !== undefined && { reason: item.reason }),
  };
}
