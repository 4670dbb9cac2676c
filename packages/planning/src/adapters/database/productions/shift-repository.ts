import { fail, type LocalDate, ok, type PageRequest } from "@souffleur/kernel";
import { chunksOf, type Later, prepared, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { ShiftRepository, ShiftWindow } from "../../../application/productions/ports.ts";
import type { ShiftId } from "../../../domain/plan/facts.ts";
import type { Shift } from "../../../domain/productions/shift.ts";
import { MAX_WINDOW_DAYS } from "../../../domain/productions/shift-limits.ts";
import type { PlanningTables } from "../tables/index.ts";
import {
  type AssignmentRow,
  assignmentRows,
  type PostRow,
  postRows,
  type ShiftRow,
  shiftRow,
  shiftsOf,
} from "./shift-rows.ts";

type Tables = Kysely<PlanningTables>;

const insertShifts = prepared((database: Tables, later: Later<{ rows: readonly ShiftRow[] }>) =>
  database
    .insertInto("shifts")
    .values(later("rows"))
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id"),
);
/** A post that stays keeps its row: who works there points at it. */
const putPosts = prepared((database: Tables, later: Later<{ rows: readonly PostRow[] }>) =>
  database
    .insertInto("posts")
    .values(later("rows"))
    .onConflict((conflict) =>
      conflict.column("id").doUpdateSet(({ ref }) => ({
        position: ref("excluded.position"),
        role: ref("excluded.role"),
        skill_id: ref("excluded.skill_id"),
        level: ref("excluded.level"),
        count: ref("excluded.count"),
      })),
    ),
);
const insertAssignments = prepared((database: Tables, later: Later<{ rows: readonly AssignmentRow[] }>) =>
  database.insertInto("shift_assignments").values(later("rows")),
);
const selectPosts = prepared((database: Tables, later: Later<{ ids: readonly ShiftId[] }>) =>
  database.selectFrom("posts").selectAll().where("shift_id", "in", later("ids")),
);
const selectAssignments = prepared((database: Tables, later: Later<{ ids: readonly ShiftId[] }>) =>
  database.selectFrom("shift_assignments").selectAll().where("shift_id", "in", later("ids")),
);

export function shiftRepository(queries: Queries): ShiftRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(shifts) {
      for (const chunk of chunksOf(shifts)) {
        const added = await insertShifts(queries, { rows: chunk.map(shiftRow) });
        if (added.length < chunk.length) return fail({ code: "id_taken" });
      }
      await addParts(queries, shifts);
      return ok(undefined);
    },
    async find(id) {
      const rows = await database.selectFrom("shifts").selectAll().where("id", "=", id).execute();
      return (await withParts(queries, rows))[0];
    },
    async findForChange(ids) {
      const rows: ShiftRow[] = [];
      for (const chunk of chunksOf([...new Set(ids)].sort())) {
        const query = database.selectFrom("shifts").selectAll().where("id", "in", chunk);
        rows.push(...(await query.orderBy("id").forUpdate().execute()));
      }
      return withParts(queries, rows);
    },
    async findOfProduction(id) {
      const query = database.selectFrom("shifts").selectAll().where("production_id", "=", id);
      return withParts(queries, await query.orderBy("id").forUpdate().execute());
    },
    async findAtVenue(id) {
      const query = database.selectFrom("shifts").selectAll().where("venue_id", "=", id);
      return withParts(queries, await query.orderBy("id").forUpdate().execute());
    },
    async list(page, window) {
      const rows = await selectWindow(database, page, window);
      const { items, next } = asPage(rows, page.limit, (row) => [row.day, String(row.begins_minute), row.id]);
      return { items: await withParts(queries, items), next };
    },
    replace: (shifts) => replaceAll(queries, shifts),
    async remove(ids) {
      for (const chunk of chunksOf(ids))
        await database.deleteFrom("shifts").where("id", "in", chunk).execute();
    },
  };
}

/**
 * People and rooms may change places among shifts that are replaced together, so all of them are free before one is
 * taken: the database looks at each row as it comes.
 */
async function replaceAll(queries: Queries, shifts: readonly Shift[]) {
  const database = tables<PlanningTables>(queries);
  for (const chunk of chunksOf(shifts)) {
    const ids = chunk.map(({ id }) => id);
    await database.deleteFrom("shift_assignments").where("shift_id", "in", ids).execute();
    if (shifts.length > 1) {
      await database
        .updateTable("shifts")
        .set({ starts_minute: null, ends_minute: null })
        .where("id", "in", ids)
        .where("room_id", "is not", null)
        .execute();
    }
  }
  for (const shift of shifts) {
    const { numUpdatedRows } = await database
      .updateTable("shifts")
      .set(shiftRow(shift))
      .where("id", "=", shift.id)
      .where("version", "=", shift.version - 1)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return fail({ code: "version_stale" as const, current: shift.version });
    await removeOtherPosts(database, shift);
  }
  await addParts(queries, shifts);
  return ok(undefined);
}

async function removeOtherPosts(database: Tables, { id, posts }: Shift): Promise<void> {
  let query = database.deleteFrom("posts").where("shift_id", "=", id);
  if (posts.length > 0) {
    query = query.where(
      "id",
      "not in",
      posts.map((post) => post.id),
    );
  }
  await query.execute();
}

async function addParts(queries: Queries, shifts: readonly Shift[]): Promise<void> {
  for (const rows of chunksOf(shifts.flatMap(postRows))) await putPosts(queries, { rows });
  for (const rows of chunksOf(shifts.flatMap(assignmentRows))) await insertAssignments(queries, { rows });
}

/** Two queries for all of them, however many. */
async function withParts(queries: Queries, rows: readonly ShiftRow[]): Promise<Shift[]> {
  const posts: PostRow[] = [];
  const assignments: AssignmentRow[] = [];
  for (const chunk of chunksOf(rows)) {
    const ids = chunk.map(({ id }) => id);
    posts.push(...(await selectPosts(queries, { ids })));
    assignments.push(...(await selectAssignments(queries, { ids })));
  }
  return shiftsOf(rows, posts, assignments);
}

function selectWindow(
  database: Tables,
  { limit, after }: PageRequest,
  { from, to, productionId, venueId, personId }: ShiftWindow,
): Promise<ShiftRow[]> {
  let query = database
    .selectFrom("shifts")
    .selectAll()
    // None reaches further than a window: the index need not be read from the beginning of time.
    .where("day", ">=", daysBefore(from, MAX_WINDOW_DAYS))
    .where("day", "<=", to)
    .where("last_day", ">=", from)
    .orderBy("day")
    .orderBy("begins_minute")
    .orderBy("id")
    .limit(limit + 1);
  if (productionId !== undefined) query = query.where("production_id", "=", productionId);
  if (venueId !== undefined) query = query.where("venue_id", "=", venueId);
  if (personId !== undefined) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom("shift_assignments")
          .select("shift_assignments.id")
          .whereRef("shift_assignments.shift_id", "=", "shifts.id")
          .where("shift_assignments.person_id", "=", personId),
      ),
    );
  }
  if (after !== undefined) {
    const [day, begins, id] = after as [LocalDate, string, ShiftId];
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple("day", "begins_minute", "id"), ">", tuple(day, Number(begins), id)),
    );
  }
  return query.execute();
}

function daysBefore(day: LocalDate, days: number): LocalDate {
  const earlier = Temporal.PlainDate.from(day).subtract({ days });
  return (earlier.year < 1 ? "0001-01-01" : earlier.toString()) as LocalDate;
}
