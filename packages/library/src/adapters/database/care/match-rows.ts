import { chunksOf, type Queries, storableJson, tables } from "@souffleur/platform/database";
import type { MatchRows } from "../../../application/care/ports.ts";
import type { LibraryTables } from "../tables/index.ts";

type Row = LibraryTables["pending_validations"];

export function matchRows(queries: Queries): MatchRows {
  const database = tables<LibraryTables>(queries);
  return {
    async ofFile(id) {
      return database
        .selectFrom("pending_validations")
        .selectAll()
        .where("video_file_id", "=", id)
        .orderBy("id")
        .execute();
    },
    async putBack(rows) {
      for (const chunk of chunksOf(rows)) {
        // They were read from this table and kept as JSON; their JSON columns are texts again.
        const values = chunk.map((row) => asStored(row as Row));
        await database
          .insertInto("pending_validations")
          .values(values)
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
      }
    },
  };
}

function asStored(row: Row): Row {
  const stored: Record<string, unknown> = { ...row };
  for (const [name, value] of Object.entries(stored))
    if (typeof value === "object" && value !== null) stored[name] = storableJson(value);
  return stored as Row;
}
