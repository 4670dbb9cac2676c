import type { PageRequest } from "@souffleur/kernel";
import { chunksOf, orderedId, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { HoursWindow, WorkedHoursRepository } from "../../../application/worked-hours/ports.ts";
import type { PersonId, ShiftId } from "../../../domain/plan/facts.ts";
import { type HoursKey, type HoursLine, keyOf } from "../../../domain/worked-hours/hours-line.ts";
import type { PlanningTables } from "../tables/index.ts";
import { hoursColumns, hoursLineOf } from "./hours-rows.ts";
import { readPlanned } from "./planned-rows.ts";

type Tables = Kysely<PlanningTables>;

/** Nobody is in more shifts in the two days one work may take. */
const MOST_AT_ONCE = 100;

export function workedHoursRepository(queries: Queries, zone: string): WorkedHoursRepository {
  const database = tables<PlanningTables>(queries);
  const findAll = (keys: readonly HoursKey[]) => linesOf(queries, keys, zone);
  return {
    async hold() {
      await database.selectFrom("hour_gate").select("id").where("id", "=", 1).forUpdate().execute();
    },
    find: async (key) => (await findAll([key]))[0],
    findAll,
    async list(page, window) {
      const { items, next } = asPage(await selectKeys(database, page, window), page.limit, (row) => [
        String(row.starts_minute),
        row.shift_id,
        row.person_id,
      ]);
      const keys = items.map(({ shift_id, person_id }) => ({ shiftId: shift_id, personId: person_id }));
      return { items: (await findAll(keys)).filter((line) => line !== undefined), next };
    },
    async overlapping(personId, { start, end }) {
      const rows = await database
        .selectFrom("worked_hours")
        .selectAll()
        .where("person_id", "=", personId)
        .where("starts_minute", "<", end)
        .where(({ eb, or }) => or([eb("ends_minute", ">", start), eb("ends_minute", "is", null)]))
        .orderBy("starts_minute")
        .limit(MOST_AT_ONCE)
        .execute();
      return rows.map(hoursLineOf);
    },
    async put(lines, at) {
      for (const line of lines) await putLine(database, line, at);
    },
    async remove(keys) {
      for (const { shiftId, personId } of keys) {
        await database
          .deleteFrom("worked_hours")
          .where("shift_id", "=", shiftId)
          .where("person_id", "=", personId)
          .execute();
      }
    },
  };
}

async function putLine(
  database: Tables,
  line: HoursLine,
  at: PlanningTables["worked_hours"]["updated_at"],
): Promise<void> {
  const { shiftId, personId } = line.planned;
  const row = { ...hoursColumns(line), updated_at: at };
  if (line.version === 1) {
    await database
      .insertInto("worked_hours")
      .values({
        ...row, // Made here, for no use case ever names it.
        id: orderedId() as PlanningTables["worked_hours"]["id"],
        created_at: at,
      })
      .execute();
    return;
  }
  const { numUpdatedRows } = await database
    .updateTable("worked_hours")
    .set(row)
    .where("shift_id", "=", shiftId)
    .where("person_id", "=", personId)
    .where("version", "=", line.version - 1)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Error("Hours were changed by somebody who did not hold them.");
}

async function linesOf(
  queries: Queries,
  keys: readonly HoursKey[],
  zone: string,
): Promise<readonly (HoursLine | undefined)[]> {
  const lines = new Map<string, HoursLine>();
  for (const chunk of chunksOf(keys)) {
    const rows = await tables<PlanningTables>(queries)
      .selectFrom("worked_hours")
      .selectAll()
      .where("shift_id", "in", [...new Set(chunk.map(({ shiftId }) => shiftId))])
      .where("person_id", "in", [...new Set(chunk.map(({ personId }) => personId))])
      .execute();
    for (const line of rows.map(hoursLineOf)) lines.set(keyOf(line.planned), line);
  }
  const unsaid = keys.filter((key) => !lines.has(keyOf(key)));
  const planned = await readPlanned(queries, unsaid, zone);
  return keys.map((key) => lines.get(keyOf(key)) ?? planned.get(keyOf(key)));
}

/** One row more than the page holds, of what was said and of what is planned and not said. */
function selectKeys(database: Tables, { limit, after }: PageRequest, window: HoursWindow) {
  const both =
    window.states === undefined || window.states.includes("planned")
      ? saidKeys(database, window).unionAll(plannedKeys(database, window))
      : saidKeys(database, window);
  let query = database
    .selectFrom(both.as("lines"))
    .selectAll()
    .orderBy("starts_minute")
    .orderBy("shift_id")
    .orderBy("person_id")
    .limit(limit + 1);
  if (after !== undefined) {
    const [starts, shiftId, personId] = after as [string, ShiftId, PersonId];
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("starts_minute", "shift_id", "person_id"), ">", tuple(Number(starts), shiftId, personId)),
    );
  }
  return query.execute();
}

function saidKeys(database: Tables, { from, to, productionId, personId, states, periodId }: HoursWindow) {
  let query = database
    .selectFrom("worked_hours")
    .select(["planned_starts_minute as starts_minute", "shift_id", "person_id"])
    .where("day", ">=", from)
    .where("day", "<=", to);
  if (productionId !== undefined) query = query.where("production_id", "=", productionId);
  if (personId !== undefined) query = query.where("person_id", "=", personId);
  if (states !== undefined) query = query.where("state", "in", states);
  if (periodId !== undefined) query = query.where("period_id", "=", periodId);
  return query;
}

function plannedKeys(database: Tables, { from, to, productionId, personId }: HoursWindow) {
  let query = database
    .selectFrom("shift_assignments")
    .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
    .select(["shift_assignments.starts_minute", "shift_assignments.shift_id", "shift_assignments.person_id"])
    .where("shifts.day", ">=", from)
    .where("shifts.day", "<=", to)
    .where("shifts.starts_minute", "is not", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("worked_hours")
            .select("worked_hours.id")
            .whereRef("worked_hours.shift_id", "=", "shift_assignments.shift_id")
            .whereRef("worked_hours.person_id", "=", "shift_assignments.person_id"),
        ),
      ),
    );
  if (productionId !== undefined) query = query.where("shifts.production_id", "=", productionId);
  if (personId !== undefined) query = query.where("shift_assignments.person_id", "=", personId);
  return query;
}
