import { type Queries, tables } from "@souffleur/platform/database";
import type { ReferenceCheck, References, UnknownReference } from "../../../application/productions/ports.ts";
import type { PlanningTables } from "../tables/index.ts";

/** Looks whether what somebody points at is there. */
export function referenceCheck(queries: Queries): ReferenceCheck {
  return {
    async firstUnknown(references) {
      for (const kind of kinds) {
        const unknown = await firstUnknownOf(queries, kind, references[kind] ?? []);
        if (unknown !== undefined) return unknown;
      }
      return undefined;
    },
  };
}

const kinds = ["teams", "skills", "venues", "rooms"] as const satisfies readonly (keyof References &
  keyof PlanningTables)[];

async function firstUnknownOf(
  queries: Queries,
  kind: (typeof kinds)[number],
  ids: readonly string[],
): Promise<UnknownReference | undefined> {
  if (ids.length === 0) return undefined;
  // Four tables of which only the id matters here.
  const rows = await tables<Record<string, { id: string }>>(queries)
    .selectFrom(kind)
    .select("id")
    .where("id", "in", [...new Set(ids)])
    // Nobody deletes it before what points at it is stored.
    .forKeyShare()
    .execute();
  const known = new Set(rows.map((row) => row.id));
  const unknown = ids.find((id) => !known.has(id));
  return unknown === undefined ? undefined : { code: "unknown_reference", kind, id: unknown };
}
