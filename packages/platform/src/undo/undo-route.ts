import { fail, ok, parseId } from "@souffleur/kernel";
import { z } from "zod";
import {
  type App,
  authorOf,
  type Change,
  mayAccess,
  ProblemError,
  principalOf,
  problems,
} from "../http/index.ts";
import { findEntry } from "../ledger/index.ts";
import type { Module } from "../module/index.ts";

/** Takes back what an entry of the ledger says was done, as long as nothing newer would be lost. */
export function undoRoute(
  app: App,
  { change, modules }: { change: Change; modules: readonly Module[] },
): void {
  app.route({
    method: "POST",
    url: "/ledger/:id/undo",
    config: { access: "signed-in" },
    schema: {
      tags: ["Ledger"],
      operationId: "undoLedgerEntry",
      summary: "Take back what was done, as long as nobody changed it since",
      params: z.object({ id: z.string() }),
      response: { 204: z.undefined(), ...problems(404, 409) },
    },
    handler: (request, reply) =>
      change(request, reply, async (unit) => {
        const { roles } = principalOf(request);
        const id = parseId(request.params.id);
        const entry = id && (await findEntry(unit.queries, id));
        const module = modules.find(({ name }) => entry?.subject.type.startsWith(`${name}.`));
        // What belongs to no assistant, accounts for one, is the owner's to see.
        const mayRead =
          module === undefined ? roles.includes("owner") : mayAccess(roles, `${module.name}:read`);
        if (!entry || !mayRead) return fail({ code: "ledger_entry_not_found" });
        const kind = module?.undo.find(({ action }) => action === entry.action);
        if (module === undefined || kind === undefined)
          return fail({ code: "not_undoable", action: entry.action });
        if (!mayAccess(roles, `${module.name}:write`)) throw new ProblemError({ code: "not_allowed" });
        const undone = await kind.undo(unit, authorOf(request), entry);
        return undone.ok ? ok({ status: 204, body: undefined }) : undone;
      }),
  });
}
