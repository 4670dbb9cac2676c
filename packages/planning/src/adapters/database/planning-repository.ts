import type { LocalDate, PageRequest } from "@souffleur/kernel";
import { chunksOf, type Later, prepared, type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { PlanningRepository } from "../../application/basic-ports.ts";
import type { Assignment, Planning, PlanningId } from "../../domain/planning.ts";
import type { PlanningTables } from "./tables/index.ts";

type Row = PlanningTables["plannings"];
type AssignmentRow = PlanningTables["assignments"];
type Tables = Kysely<PlanningTables>;

const selectPlanning = prepared((database: Tables, later: Later<{ id: PlanningId }>) =>
  database.selectFrom("plannings").selectAll().where("id", "=", later("id")),
);
const selectPlanningForChange = prepared((database: Tables, later: Later<{ id: PlanningId }>) =>
  database.selectFrom("plannings").selectAll().where("id", "=", later("id")).forUpdate(),
);
/** What a list shows before anybody asks for more: the page a busy server is asked for most. */
const selectFirstPage = prepared((database: Tables, later: Later<{ limit: number }>) =>
  database.selectFrom("plannings").selectAll().orderBy("event_date").orderBy("id").limit(later("limit")),
);
const selectAssignments = prepared((database: Tables, later: Later<{ ids: readonly PlanningId[] }>) =>
  database
    .selectFrom("assignments")
    .selectAll()
    .where("planning_id", "in", later("ids"))
    // The order of the primary key: the rows come sorted out of it.
    .orderBy("planning_id")
    .orderBy("position"),
);
const insertPlanning = prepared((database: Tables, later: Later<{ row: Row }>) =>
  database.insertInto("plannings").values(later("row")),
);
const insertAssignments = prepared((database: Tables, later: Later<{ rows: readonly AssignmentRow[] }>) =>
  database.insertInto("assignments").values(later("rows")),
);

export function planningRepository(queries: Queries): PlanningRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(planning) {
      await insertPlanning(queries, {
        row: {
          id: planning.id,
          event_date: planning.eventDate,
          version: planning.version,
          created_at: planning.createdAt,
        },
      });
      for (const rows of chunksOf(assignmentRows(planning))) await insertAssignments(queries, { rows });
    },
    async find(id) {
      const rows = await selectPlanning(queries, { id });
      return (await withAssignments(queries, rows))[0];
    },
    async findForChange(id) {
      const rows = await selectPlanningForChange(queries, { id });
      return (await withAssignments(queries, rows))[0];
    },
    async list(page, period = {}) {
      const rows = await selectPage(queries, page, period);
      const { items, next } = asPage(rows, page.limit, (row) => [row.event_date, row.id]);
      return { items: await withAssignments(queries, items), next };
    },
    async remove(id) {
      await database.deleteFrom("plannings").where("id", "=", id).execute();
    },
  };
}

function selectPage(
  queries: Queries,
  { limit, after }: PageRequest,
  { from, to }: { from?: LocalDate | undefined; to?: LocalDate | undefined },
): Promise<Row[]> {
  if (after === undefined && from === undefined && to === undefined) {
    return selectFirstPage(queries, { limit: limit + 1 });
  }
  let query = tables<PlanningTables>(queries)
    .selectFrom("plannings")
    .selectAll()
    .orderBy("event_date")
    .orderBy("id")
    .limit(limit + 1);
  if (from !== undefined) query = query.where("event_date", ">=", from);
  if (to !== undefined) query = query.where("event_date", "<=", to);
  if (after !== undefined) {
    const [date, id] = after as [Row["event_date"], PlanningId];
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple("event_date", "id"), ">", tuple(date, id)));
  }
  return query.execute();
}

function assignmentRows({ id, assignments }: Planning): AssignmentRow[] {
  return assignments.map(({ artistId, artistName, slot }, position) => ({
    planning_id: id,
    position,
    artist_id: artistId,
    artist_name: artistName,
    starts_at: slot.start,
    ends_at: slot.end,
  }));
}

async function withAssignments(queries: Queries, rows: readonly Row[]): Promise<Planning[]> {
  if (rows.length === 0) return [];
  const found = await selectAssignments(queries, { ids: rows.map((row) => row.id) });
  const byPlanning = new Map<PlanningId, Assignment[]>(rows.map((row) => [row.id, []]));
  for (const row of found) {
    byPlanning.get(row.planning_id)?.push({
      artistId: row.artist_id,
      artistName: row.artist_name,
      slot: { start: row.starts_at, end: row.ends_at },
    });
  }
  return rows.map((row) => ({
    id: row.id,
    eventDate: row.event_date,
    assignments: byPlanning.get(row.id) ?? [],
    version: row.version,
    createdAt: row.created_at,
  }));
}
