import type { Clock, Trash } from "@souffleur/kernel";
import { orderedId, tables, toJson, type Unit } from "../database/index.ts";
import type { Author } from "../http/index.ts";
import type { TrashTables } from "./trash-table.ts";

/** The trash of one unit of work, filled by one author. */
export function trashOf(unit: Unit, clock: Clock, { actor }: Author): Trash {
  return {
    async put({ subject, snapshot, reason }) {
      await tables<TrashTables>(unit.queries)
        .insertInto("trash")
        .values({
          id: orderedId(),
          subject_type: subject.type,
          subject_id: subject.id,
          label: subject.label,
          snapshot: toJson(snapshot),
          deleted_at: clock.now(),
          deleted_by: actor.name,
          deletion_reason: reason ?? null,
        })
        .execute();
    },
    async take({ type, id }) {
      await tables<TrashTables>(unit.queries)
        .deleteFrom("trash")
        .where("subject_type", "=", type)
        .where("subject_id", "=", id)
        .execute();
    },
  };
}
