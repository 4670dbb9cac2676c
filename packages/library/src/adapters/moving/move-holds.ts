import { randomUUID } from "node:crypto";
import { type Clock, instantOf } from "@souffleur/kernel";
import { type Database, tables } from "@souffleur/platform/database";
import type { Expression, SqlBool } from "kysely";
import { expressionBuilder } from "kysely";
import type { LetGo } from "../../application/moving/ports.ts";
import type { MoveGroupId } from "../../domain/moving/move.ts";
import type { LibraryTables } from "../database/tables/index.ts";

/** A server that says nothing for so long is gone. */
const BELIEVED_MS = 60_000;
const SAID_EVERY_MS = 15_000;

interface MoveHolds {
  hold(id: MoveGroupId): Promise<LetGo | undefined>;
  /** Nobody else holds it: a condition on groups. */
  isFree(): Expression<SqlBool>;
}

/** Which server has which group. On SQLite there is one server: what an earlier one held is free. */
export function moveHolds(database: Database, clock: Clock): MoveHolds {
  const holder = randomUUID();
  const isAlone = database.dialect.kind === "sqlite";
  const queries = tables<LibraryTables>(database.queries);
  const isFree = () => {
    const { or, eb, lit } = expressionBuilder<LibraryTables, "move_groups">();
    if (isAlone) return lit(true);
    return or([eb("held_until", "is", null), eb("held_until", "<", clock.now())]);
  };
  const say = async (id: MoveGroupId, condition: Expression<SqlBool>) => {
    const { numUpdatedRows } = await queries
      .updateTable("move_groups")
      .set({ holder, held_until: instantOf(clock.millis() + BELIEVED_MS) })
      .where("id", "=", id)
      .where(condition)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };
  const isOurs = () => expressionBuilder<LibraryTables, "move_groups">()("holder", "=", holder);
  const letGo = async (id: MoveGroupId) => {
    await queries
      .updateTable("move_groups")
      .set({ holder: null, held_until: null })
      .where("id", "=", id)
      .where("holder", "=", holder)
      .execute();
  };
  return {
    isFree,
    async hold(id) {
      const isKnown = await queries
        .selectFrom("move_groups")
        .select("id")
        .where("id", "=", id)
        .executeTakeFirst();
      // Whoever asks for a group nobody planned is told by whoever looks for it.
      if (isKnown === undefined) return async () => undefined;
      if (!(await say(id, isFree()))) return undefined;
      const saying = setInterval(() => {
        say(id, isOurs()).catch(() => undefined);
      }, SAID_EVERY_MS);
      saying.unref();
      return async () => {
        clearInterval(saying);
        await letGo(id);
      };
    },
  };
}
