import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { ReferenceCheck, References, UnknownReference } from "../../../application/productions/ports.ts";

/** In which table each kind of thing is. */
const tableOf: Readonly<Record<keyof References, string>> = {
  teams: "teams",
  skills: "skills",
  venues: "venues",
  rooms: "rooms",
  missionTypes: "mission_types",
  productions: "productions",
  people: "artists",
};

/** Looks whether what somebody points at is there. */
export function referenceCheck(queries: Queries): ReferenceCheck {
  return {
    async unknownAmong(references) {
      const unknown: UnknownReference[] = [];
      // One kind after the other, so that two units never wait for each other in a circle.
      for (const kind of Object.keys(tableOf) as (keyof References)[]) {
        const given: readonly string[] = references[kind] ?? [];
        const ids = [...new Set(given)].sort();
        const known = await knownIn(queries, tableOf[kind], ids);
        unknown.push(
          ...ids
            .filter((id) => !known.has(id))
            .map((id) => ({ code: "unknown_reference" as const, kind, id })),
        );
      }
      return unknown;
    },
  };
}

async function knownIn(queries: Queries, table: string, ids: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const chunk of chunksOf(ids)) {
    // Of these tables only the id matters here.
    const rows = await tables<Record<string, { id: string }>>(queries)
      .selectFrom(table)
      .select("id")
      .where("id", "in", chunk)
      .orderBy("id")
      // Nobody deletes it before what points at it is stored.
      .forKeyShare()
      .execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
}
