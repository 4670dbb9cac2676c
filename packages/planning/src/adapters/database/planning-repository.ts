import { type Queries, tables } from "@souffleur/platform/database";
import { asPage } from "@souffleur/platform/http";
import type { Kysely } from "kysely";
import type { PlanningRepository } from "../../application/ports.ts";
import type { Assignment, Planning, PlanningId } from "../../domain/planning.ts";
import { chunksOf } from "./chunks.ts";
import type { PlanningTables } from "./tables.ts";

type Row = PlanningTables["plannings"];

export function planningRepository(queries: Queries): PlanningRepository {
  const database = tables<PlanningTables>(queries);
  return {
    async add(planning) {
      await database
        .insertInto("plannings")
        .values({
          id: planning.id,
          event_date: planning.eventDate,
          version: planning.version,
          created_at: planning.createdAt,
        })
        .execute();
      for (const chunk of chunksOf(assignmentRows(planning))) {
        await database.insertInto("assignments").values(chunk).execute();
      }
    },
    async find(id) {
      const row = await database.selectFrom("plannings").selectAll().where("id", "=", id).executeTakeFirst();
      return row && (await withAssignments(database, [row]))[0];
    },
    async list({ limit, after }, { from, to } = {}) {
      let query = database
        .selectFrom("plannings")
        .selectAll()
        .orderBy("event_date")
        .orderBy("id")
        .limit(limit + 1);
      if (from !== undefined) query = query.where("event_date", ">=", from);
      if (to !== undefined) query = query.where("event_date", "<=", to);
      if (after !== undefined) {
        const [date, id] = after as [Row["event_date"], PlanningId];
        query = query.where(({ eb, refTuple, tuple }) =>
          eb(refTuple("event_date", "id"), ">", tuple(date, id)),
        );
      }
      const { items, next } = asPage(await query.execute(), limit, (row) => [row.event_date, row.id]);
      return { items: await withAssignments(database, items), next };
    },
    async remove(id) {
      await database.deleteFrom("plannings").where("id", "=", id).execute();
    },
  };
}

function assignmentRows({ id, assignments }: Planning): PlanningTables["assignments"][] {
  return assignments.map(({ artistId, artistName, slot }, position) => ({
    planning_id: id,
    position,
    artist_id: artistId,
    artist_name: artistName,
    starts_at: slot.start,
    ends_at: slot.end,
  }));
}

async function withAssignments(database: Kysely<PlanningTables>, rows: readonly Row[]): Promise<Planning[]> {
  if (rows.length === 0) return [];
  const found = await database
    .selectFrom("assignments")
    .selectAll()
    .where(
      "planning_id",
      "in",
      rows.map((row) => row.id),
    )
    // The order of the primary key: the rows come sorted out of it.
    .orderBy("planning_id")
    .orderBy("position")
    .execute();
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
