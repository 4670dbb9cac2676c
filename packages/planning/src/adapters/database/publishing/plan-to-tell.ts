import { dateOf } from "@souffleur/kernel";
import { type Queries, tables } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { PlanToTell } from "../../../application/publishing/ports.ts";
import type { ProductionId, ShiftId } from "../../../domain/plan/facts.ts";
import type { PublishedPerson } from "../../../domain/publishing/published-shift.ts";
import type { ToldShift } from "../../../domain/publishing/shift-change.ts";
import type { PlanningTables } from "../tables/index.ts";

/** More than anybody plans for one production. */
const MAX_ROWS = 100_000;

/** Two narrow queries, however large the production: what people are told of it, as it is planned now. */
export function planToTell(queries: Queries, organisationZone: string): PlanToTell {
  const database = tables<PlanningTables>(queries);
  return {
    async ofProduction(id) {
      const people = await peopleOf(database, id);
      const rows = await placedShifts(database, id);
      return rows.flatMap((row): ToldShift[] => {
        const { starts_at: start, ends_at: end, starts_minute, ends_minute } = row;
        if (start === null || end === null || starts_minute === null || ends_minute === null) return [];
        const { venue_id, venue_name, room_id, room_name } = row;
        return [
          {
            shiftId: row.id,
            productionId: id,
            day: dateOf(start),
            span: { start: starts_minute, end: ends_minute },
            content: {
              ...{ productionName: row.production_name, title: row.title, start, end },
              zone: row.zone ?? organisationZone,
              ...(venue_id !== null &&
                venue_name !== null && {
                  venue: { id: venue_id, name: venue_name, address: row.address ?? "" },
                }),
              ...(room_id !== null && room_name !== null && { room: { id: room_id, name: room_name } }),
              ...{ breakMinutes: row.break_minutes, notes: row.notes },
              people: people.get(row.id) ?? [],
            },
          },
        ];
      });
    },
  };
}

function placedShifts(database: Kysely<PlanningTables>, id: ProductionId) {
  return database
    .selectFrom("shifts")
    .innerJoin("productions", "productions.id", "shifts.production_id")
    .leftJoin("venues", "venues.id", "shifts.venue_id")
    .leftJoin("rooms", "rooms.id", "shifts.room_id")
    .select([
      "shifts.id",
      "shifts.title",
      "shifts.starts_at",
      "shifts.ends_at",
      "shifts.starts_minute",
      "shifts.ends_minute",
      "shifts.break_minutes",
      "shifts.notes",
      "shifts.venue_id",
      "shifts.room_id",
      "productions.name as production_name",
      "venues.name as venue_name",
      "venues.address",
      "venues.zone",
      "rooms.name as room_name",
    ])
    .where("shifts.production_id", "=", id)
    .where("shifts.starts_at", "is not", null)
    .orderBy("shifts.id")
    .limit(MAX_ROWS)
    .execute();
}

/** Who works in each shift, in the order of posts, then as they were put there. */
async function peopleOf(
  database: Kysely<PlanningTables>,
  id: ProductionId,
): Promise<ReadonlyMap<ShiftId, readonly PublishedPerson[]>> {
  const rows = await database
    .selectFrom("shift_assignments")
    .innerJoin("shifts", "shifts.id", "shift_assignments.shift_id")
    .innerJoin("posts", "posts.id", "shift_assignments.post_id")
    .innerJoin("artists", "artists.id", "shift_assignments.person_id")
    .select([
      "shift_assignments.shift_id",
      "shift_assignments.post_id",
      "shift_assignments.person_id",
      "artists.name",
      "posts.role",
    ])
    .where("shifts.production_id", "=", id)
    .orderBy("shift_assignments.shift_id")
    .orderBy("posts.position")
    .orderBy("shift_assignments.created_at")
    .orderBy("shift_assignments.id")
    .limit(MAX_ROWS)
    .execute();
  const people = new Map<ShiftId, PublishedPerson[]>();
  for (const { shift_id, post_id, person_id, name, role } of rows) {
    const inShift = people.get(shift_id) ?? [];
    inShift.push({ personId: person_id, postId: post_id, name, role });
    people.set(shift_id, inShift);
  }
  return people;
}
