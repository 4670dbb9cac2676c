import type { Database } from "@souffleur/platform/database";
import type { Mover, Trashed } from "../../application/moving/ports.ts";
import type { MoveId } from "../../domain/moving/move.ts";
import { type TrashedMove, trashedMoves } from "./trashed-moves.ts";

/** A file in the trash of a disk. */
export interface TrashedFile extends TrashedMove {
  readonly file: Trashed;
}

interface Needs {
  readonly database: Pick<Database, "queries">;
  readonly mover: Pick<Mover, "trashed">;
}

const AT_ONCE = 100;

/** All that lies in the trash of any disk by our doing, from behind one on; the oldest first. */
export async function* trashedFiles({ database, mover }: Needs, start?: MoveId): AsyncGenerator<TrashedFile> {
  for (let after = start; ; ) {
    const page = await trashedMoves(database.queries, after, AT_ONCE);
    for (const move of page) {
      const file = await mover.trashed(move.row);
      if (file !== undefined) yield { ...move, file };
    }
    after = page.at(-1)?.row.id;
    if (page.length < AT_ONCE) return;
  }
}
