import { type Clock, ok } from "@souffleur/kernel";
import { type Database, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { JournaledMove, MoveJournal, MoveTrail } from "../../application/moving/ports.ts";
import type { LibraryTables } from "../database/tables/index.ts";
import { moveHolds } from "./move-holds.ts";

type Row = LibraryTables["moves"];

/** The journal in the database: what it has answered to is on the disk. */
export function moveJournal(database: Database, clock: Clock): MoveJournal {
  const queries = tables<LibraryTables>(database.queries);
  const holds = moveHolds(database, clock);
  return {
    async open(id, moves) {
      await database.unit(async (unit) => {
        const now = clock.now();
        const { numInsertedOrUpdatedRows } = await tables<LibraryTables>(unit.queries)
          .insertInto("move_groups")
          .values({ id, state: "planned", created_at: now, updated_at: now })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .executeTakeFirst();
        if (numInsertedOrUpdatedRows !== 0n) await writeAll(unit.queries, clock, moves);
        return ok(undefined);
      });
    },
    async find(id) {
      const group = await queries
        .selectFrom("move_groups")
        .selectAll()
        .where("id", "=", id)
        .executeTakeFirst();
      if (group === undefined) return undefined;
      const rows = await queries
        .selectFrom("moves")
        .selectAll()
        .where("group_id", "=", id)
        .orderBy("position")
        .execute();
      return { id, state: group.state, moves: rows.map(moveOf) };
    },
    async setState(id, state) {
      await queries
        .updateTable("move_groups")
        .set({ state, updated_at: clock.now() })
        .where("id", "=", id)
        .execute();
    },
    async write(moves) {
      await database.unit(async (unit) => {
        await writeAll(unit.queries, clock, moves);
        return ok(undefined);
      });
    },
    hold: holds.hold,
    async unsettled() {
      const rows = await queries
        .selectFrom("move_groups")
        .select("id")
        .where("state", "in", ["applying", "undoing"])
        .where(holds.isFree())
        .orderBy("id")
        .execute();
      return rows.map(({ id }) => id);
    },
  };
}

/** As many as go into one statement on every database. */
const ROWS_A_STATEMENT = 100;

async function writeAll(queries: Queries, clock: Clock, moves: readonly JournaledMove[]): Promise<void> {
  for (let at = 0; at < moves.length; at += ROWS_A_STATEMENT)
    await tables<LibraryTables>(queries)
      .insertInto("moves")
      .values(moves.slice(at, at + ROWS_A_STATEMENT).map((move) => rowOf(move, clock)))
      .onConflict((conflict) =>
        conflict.column("id").doUpdateSet(({ ref }) => ({
          state: ref("excluded.state"),
          refusal: ref("excluded.refusal"),
          cause: ref("excluded.cause"),
          target_path: ref("excluded.target_path"),
          hash: ref("excluded.hash"),
          trail: ref("excluded.trail"),
          updated_at: ref("excluded.updated_at"),
        })),
      )
      .execute();
}

function rowOf(journaled: JournaledMove, clock: Clock): Row {
  const { id, groupId, position, move, state, refusal, cause, trail, reverses, becomes } = journaled;
  return {
    id,
    group_id: groupId,
    position,
    unit: move.unit,
    kind: move.kind,
    from_path: move.from,
    to_path: move.to ?? null,
    size_bytes: move.sizeBytes ?? null,
    modified_ms: move.modifiedMs ?? null,
    state,
    refusal: refusal ?? null,
    cause: cause ?? null,
    target_path: trail.target ?? null,
    hash: trail.hash ?? null,
    trail: toJson(trail),
    reverses: reverses ?? null,
    becomes: becomes ?? null,
    updated_at: clock.now(),
  };
}

/** A row as the journal speaks of it. */
export function moveOf(row: Row): JournaledMove {
  return {
    id: row.id,
    groupId: row.group_id,
    position: Number(row.position),
    move: {
      kind: row.kind,
      from: row.from_path,
      ...(row.to_path !== null && { to: row.to_path }),
      unit: row.unit,
      ...(row.size_bytes !== null && { sizeBytes: Number(row.size_bytes) }),
      ...(row.modified_ms !== null && { modifiedMs: Number(row.modified_ms) }),
    },
    state: row.state,
    ...(row.refusal !== null && { refusal: row.refusal }),
    ...(row.cause !== null && { cause: row.cause }),
    trail: fromJson<MoveTrail>(row.trail),
    ...(row.reverses !== null && { reverses: row.reverses }),
    ...(row.becomes !== null && { becomes: row.becomes }),
  };
}
