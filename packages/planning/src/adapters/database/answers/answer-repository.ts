import { chunksOf, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { AnswerRepository } from "../../../application/answers/ports.ts";
import type { LeftPlace, SeenShift, ShiftAnswer } from "../../../domain/answers/shift-answer.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["shift_answers"];

/** More people than any hundred shifts have. */
const MOST = 100_000;

export function answerRepository(queries: Queries): AnswerRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async find(shiftId, personId) {
      const row = await database
        .selectFrom("shift_answers")
        .selectAll()
        .where("shift_id", "=", shiftId)
        .where("person_id", "=", personId)
        .executeTakeFirst();
      return row && answerOf(row);
    },
    async list({ personId, shiftIds }) {
      const found: ShiftAnswer[] = [];
      for (const chunk of chunksOf(shiftIds)) {
        let query = database.selectFrom("shift_answers").selectAll().where("shift_id", "in", chunk);
        if (personId !== undefined) query = query.where("person_id", "=", personId);
        const rows = await query.orderBy("shift_id").orderBy("person_id").limit(MOST).execute();
        found.push(...rows.map(answerOf));
      }
      return found;
    },
    async put(answer) {
      const row = rowOf(answer);
      const { shift_id: _shift, person_id: _person, ...said } = row;
      await database
        .insertInto("shift_answers")
        .values(row)
        .onConflict((conflict) => conflict.columns(["shift_id", "person_id"]).doUpdateSet(said))
        .execute();
    },
    async remove(shiftId, personId) {
      await database
        .deleteFrom("shift_answers")
        .where("shift_id", "=", shiftId)
        .where("person_id", "=", personId)
        .execute();
    },
    ...lateRows(queries),
  };
}

function lateRows(queries: Queries): Pick<AnswerRepository, "listLate" | "putLate"> {
  const database = tables<PlanningTables>(queries);
  return {
    async listLate({ personId, shiftIds }) {
      const found: PlanningTables["shift_lateness"][] = [];
      for (const chunk of chunksOf(shiftIds)) {
        let query = database.selectFrom("shift_lateness").selectAll().where("shift_id", "in", chunk);
        if (personId !== undefined) query = query.where("person_id", "=", personId);
        found.push(...(await query.orderBy("shift_id").orderBy("person_id").limit(MOST).execute()));
      }
      return found.map((row) => ({
        shiftId: row.shift_id,
        personId: row.person_id,
        minutes: row.minutes,
        note: row.note,
        toldAt: row.told_at,
      }));
    },
    async putLate({ shiftId, personId, minutes, note, toldAt }) {
      const said = { minutes, note, told_at: toldAt };
      await database
        .insertInto("shift_lateness")
        .values({ shift_id: shiftId, person_id: personId, ...said })
        .onConflict((conflict) => conflict.columns(["shift_id", "person_id"]).doUpdateSet(said))
        .execute();
    },
  };
}

function rowOf({ shiftId, personId, answeredAt, seen, place, ...said }: ShiftAnswer): Row {
  return {
    ...{ shift_id: shiftId, person_id: personId, ...said, answered_at: answeredAt },
    seen: toJson(seen),
    place: place === undefined ? null : toJson(place),
  };
}

function answerOf(row: Row): ShiftAnswer {
  return {
    shiftId: row.shift_id,
    personId: row.person_id,
    answer: row.answer,
    reason: row.reason,
    sequence: row.sequence,
    seen: fromJson<SeenShift>(row.seen),
    ...(row.place !== null && { place: fromJson<LeftPlace>(row.place) }),
    answeredAt: row.answered_at,
  };
}
