import { chunksOf, type Queries, tables } from "@souffleur/platform/database";
import type { UseLookup } from "../../../application/productions/ports.ts";
import type { PersonId, RoomId, ShiftId } from "../../../domain/plan/facts.ts";
import type { Use } from "../../../domain/productions/double-use.ts";
import type { PlanningTables } from "../tables/index.ts";

/** Which shifts take the time of people and rooms. */
export function useLookup(queries: Queries): UseLookup {
  const database = tables<PlanningTables>(queries);
  return {
    async ofRooms(ids, { start, end }, except) {
      const uses: Use<RoomId>[] = [];
      for (const chunk of chunksOf(ids)) {
        const rows = await database
          .selectFrom("shifts")
          .select(["room_id", "id", "starts_minute", "ends_minute"])
          .where("room_id", "in", chunk)
          .where("shares_room", "=", 0)
          .where("starts_minute", "<", end)
          .where("ends_minute", ">", start)
          .execute();
        for (const { room_id, id, starts_minute, ends_minute } of rows) {
          if (room_id === null || starts_minute === null || ends_minute === null) continue;
          uses.push({ owner: room_id, shiftId: id, span: { start: starts_minute, end: ends_minute } });
        }
      }
      return without(uses, except);
    },
    async ofPeople(ids, { start, end }, except) {
      const uses: Use<PersonId>[] = [];
      for (const chunk of chunksOf(ids)) {
        const rows = await database
          .selectFrom("shift_assignments")
          .select(["person_id", "shift_id", "starts_minute", "ends_minute"])
          .where("person_id", "in", chunk)
          .where("starts_minute", "<", end)
          .where("ends_minute", ">", start)
          .execute();
        for (const { person_id, shift_id, starts_minute, ends_minute } of rows)
          uses.push({
            owner: person_id,
            shiftId: shift_id,
            span: { start: starts_minute, end: ends_minute },
          });
      }
      return without(uses, except);
    },
  };
}

function without<Owner extends string>(
  uses: readonly Use<Owner>[],
  except: readonly ShiftId[],
): readonly Use<Owner>[] {
  const left = new Set(except);
  return uses.filter(({ shiftId }) => !left.has(shiftId));
}
