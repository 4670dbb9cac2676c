import { chunksOf, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { BelongingsRepository, CalendarRow } from "../../../application/people/ports.ts";
import type { ArtistId } from "../../../domain/artist.ts";
import { takeBack } from "../../../domain/people/held-assignment.ts";
import { fileOf, fileRowOf } from "../person-files/person-file-rows.ts";
import type { PlanningTables } from "../tables/index.ts";
import { heldAssignments, insertAssignments, postsNow, touchShifts } from "./assignment-rows.ts";
import { ruleOf, ruleRowOf } from "./availability-rule-rows.ts";

type CalendarTable = PlanningTables["calendar_subscriptions"];

export function belongingsRepository(queries: Queries): BelongingsRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async takeOut(id, now) {
      const rules = await database
        .selectFrom("availability_rules")
        .selectAll()
        .where("person_id", "=", id)
        .orderBy("starts_at")
        .orderBy("id")
        .execute();
      const calendars = await database
        .selectFrom("calendar_subscriptions")
        .selectAll()
        .where("person_id", "=", id)
        .orderBy("id")
        .execute();
      const files = await database
        .selectFrom("person_files")
        .selectAll()
        .where("person_id", "=", id)
        .orderBy("id")
        .execute();
      const assignments = await heldAssignments(database, id);
      await touchShifts(database, assignments, now);
      await database.deleteFrom("shift_assignments").where("person_id", "=", id).execute();
      return {
        rules: rules.map(ruleOf),
        calendars: calendars.map(calendarOf),
        assignments,
        files: files.map(fileOf),
      };
    },
    async putBack(id, { rules, calendars, assignments, files }, now) {
      await insertCalendars(database, id, calendars);
      for (const chunk of chunksOf(rules))
        await database
          .insertInto("availability_rules")
          .values(chunk.map((rule) => ruleRowOf(id, rule)))
          .execute();
      for (const file of files)
        await database
          .insertInto("person_files")
          .values(fileRowOf({ ...file, personId: id }))
          .execute();
      const { back, lost } = takeBack(assignments, await postsNow(database, assignments));
      await insertAssignments(database, id, back);
      await touchShifts(database, back, now);
      return lost;
    },
  };
}

/** As it is stored, but for whose it is, which is settled when it comes back. */
function calendarOf({ person_id: _, failure, ...row }: CalendarTable): CalendarRow {
  return { ...row, failure: failure === null ? null : fromJson(failure) };
}

async function insertCalendars(
  database: Kysely<PlanningTables>,
  id: ArtistId,
  calendars: readonly CalendarRow[],
): Promise<void> {
  for (const calendar of calendars) {
    // `calendarOf` made it of a row of this table, and added nothing.
    const row = calendar as Omit<CalendarTable, "person_id">;
    const failure = row.failure === null ? null : toJson(row.failure);
    await database
      .insertInto("calendar_subscriptions")
      .values({ ...row, failure, person_id: id })
      .execute();
  }
}
