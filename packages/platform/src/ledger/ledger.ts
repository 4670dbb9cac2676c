import { randomUUIDv7 } from "node:crypto";
import { actorId, type Clock, type Ledger, type LedgerEntry } from "@souffleur/kernel";
import { tables, toJson, type Unit } from "../database/index.ts";
import type { Author } from "../http/index.ts";
import type { LedgerTables } from "./ledger-table.ts";

/** The ledger of one unit of work, done by one author. */
export function ledgerOf(unit: Unit, clock: Clock, author: Author): Ledger {
  return {
    async record(entry) {
      await tables<LedgerTables>(unit.queries)
        .insertInto("ledger")
        .values(rowOf(entry, clock, author))
        .execute();
    },
  };
}

function rowOf(entry: LedgerEntry, clock: Clock, { actor, requestId }: Author): LedgerTables["ledger"] {
  return {
    id: randomUUIDv7(),
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
