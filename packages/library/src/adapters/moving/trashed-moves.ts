import type { InstantText } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import { sql } from "kysely";
import type { JournaledMove } from "../../application/moving/ports.ts";
import type { MoveId } from "../../domain/moving/move.ts";
import { TRASH_FOLDER } from "../../domain/moving/paths.ts";
import type { TransferId } from "../../domain/transfers/transfer.ts";
import type { LibraryTables } from "../database/tables/index.ts";
import { moveOf } from "./move-journal.ts";

/** A move that put something into the trash, and may have left it there. */
export interface TrashedMove {
  readonly row: JournaledMove;
  readonly trashedAt: InstantText;
  /** The transfer it was part of, where it was. */
  readonly transferId: TransferId | undefined;
}

/** Those from behind one on: the oldest first, for ids are made in the order of time. */
export async function trashedMoves(
  queries: Queries,
  after: MoveId | undefined,
  limit: number,
): Promise<readonly TrashedMove[]> {
  let query = tables<LibraryTables>(queries)
    .selectFrom("moves")
    .leftJoin("library_transfers", "library_transfers.group_id", "moves.group_id")
    .selectAll("moves")
    .select("library_transfers.id as transfer_id")
    .where("moves.state", "=", "done")
    .where(sql<boolean>`cast(moves.trail as text) like ${`%/${TRASH_FOLDER}/%`}`)
    .orderBy("moves.id")
    .limit(limit);
  if (after !== undefined) query = query.where("moves.id", ">", after);
  return (await query.execute()).map(({ transfer_id, ...row }) => ({
    row: moveOf(row),
    trashedAt: row.updated_at,
    transferId: transfer_id ?? undefined,
  }));
}
