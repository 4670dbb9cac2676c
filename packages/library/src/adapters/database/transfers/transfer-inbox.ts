import { fromJson, tables } from "@souffleur/platform/database";
import type { InboxItem, InboxSource } from "@souffleur/platform/module";
import { sql } from "kysely";
import type { TransferCounts, TransferId } from "../../../domain/transfers/transfer.ts";
import type { LibraryTables } from "../tables/index.ts";

const kind = "library.transfer";

/** Transfers in the inbox all assistants share; one that is being moved back waits for that first. */
export const transferInbox: InboxSource = {
  kind,
  waiting: sql`select ${sql.lit(kind)} as kind, id, created_at, 1.0 as confidence
    from library_transfers where state in ('open', 'restored') and stage = 'waiting'`,
  async load(queries, ids) {
    const rows = await tables<LibraryTables>(queries)
      .selectFrom("library_transfers")
      .select(["id", "counts", "created_at", "version"])
      .where("id", "in", ids as TransferId[])
      .execute();
    return rows.map((row): InboxItem => {
      const { files, conflicts } = fromJson<TransferCounts>(row.counts);
      return {
        kind,
        id: row.id,
        title: {
          fr: `${files} fichier${files > 1 ? "s" : ""} à ranger`,
          en: `${files} file${files === 1 ? "" : "s"} to put in order`,
        },
        subtitle: {
          fr: conflicts === 0 ? "aucun conflit" : `${conflicts} conflit${conflicts > 1 ? "s" : ""}`,
          en: conflicts === 0 ? "no conflict" : `${conflicts} conflict${conflicts === 1 ? "" : "s"}`,
        },
        confidence: 1,
        createdAt: row.created_at,
        version: row.version,
      };
    });
  },
};
