import { actorId, type Clock, type Ledger, type LedgerEntry } from "@souffleur/kernel";
import type { Kysely } from "kysely";
import { type Later, orderedId, prepared, toJson, type Unit } from "../database/index.ts";
import type { Author } from "../http/index.ts";
import type { LedgerTables } from "./ledger-table.ts";

/** The ledger of one unit of work, done by one author. */
export function ledgerOf(unit: Unit, clock: Clock, author: Author): Ledger {
  return {
    async record(entry) {
      await insertEntry(unit.queries, { row: rowOf(entry, clock, author) });
    },
  };
}

const insertEntry = prepared(
  (database: Kysely<LedgerTables>, later: Later<{ row: LedgerTables["ledger"] }>) =>
    database.insertInto("ledger").values(later("row")),
);

function rowOf(entry: LedgerEntry, clock: Clock, { actor, requestId }: Author): LedgerTables["ledger"] {
  return {
    id: orderedId(),
    at: clock.now(),
    actor_kind: actor.kind,
    actor_id: actorId(actor) ?? null,
    actor_name: actor.name,
    action: entry.action,
    subject_type: entry.subject.type,
    subject_id: entry.subject.id,
    subject_label: entry.subject.label,
    before: entry.before === undefined ? null : toJson(entry.before),
    after: entry.after === undefined ? null : toJson(entry.after),
    request_id: requestId ?? null,
  };
}
