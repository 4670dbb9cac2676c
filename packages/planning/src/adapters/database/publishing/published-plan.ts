import { chunksOf, fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { Kysely } from "kysely";
import type { PublishedFilter, PublishedPlan } from "../../../application/publishing/ports.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { ToldState } from "../../../domain/publishing/apply-changes.ts";
import type {
  PublishedContent,
  PublishedShift,
  ToldPerson,
} from "../../../domain/publishing/published-shift.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["published_shifts"];

/** More than anybody plans for one production, cancelled ones included. */
const MAX_ROWS = 100_000;

export function publishedPlan(queries: Queries): PublishedPlan {
  const database = tables<PlanningTables>(queries);
  return {
    async find(id) {
      const row = await database
        .selectFrom("published_shifts")
        .selectAll()
        .where("shift_id", "=", id)
        .executeTakeFirst();
      return row && publishedShiftOf(row);
    },
    async list(filter) {
      let query = database
        .selectFrom("published_shifts")
        .selectAll()
        .orderBy("starts_minute")
        .orderBy("shift_id")
        .limit(filter.limit);
      if (filter.productionId !== undefined) query = query.where("production_id", "=", filter.productionId);
      if (filter.venueId !== undefined) query = query.where("venue_id", "=", filter.venueId);
      if (filter.from !== undefined) query = query.where("day", ">=", filter.from);
      if (filter.to !== undefined) query = query.where("day", "<=", filter.to);
      if (filter.withCancelled !== true) query = query.where("is_cancelled", "=", 0);
      return (await query.execute()).map(publishedShiftOf);
    },
    async findTold(shiftId, personId) {
      const row = await selectTold(database)
        .where("published_people.shift_id", "=", shiftId)
        .where("published_people.person_id", "=", personId)
        .forUpdate()
        .executeTakeFirst();
      return row && toldPersonOf(row);
    },
    listTold({ shiftId, ...filter }) {
      const told = selectTold(database);
      return listTold(
        shiftId === undefined ? told : told.where("published_people.shift_id", "=", shiftId),
        filter,
      );
    },
    async ofPeople(ids, filter) {
      const told: ToldPerson[] = [];
      for (const chunk of chunksOf(ids)) told.push(...(await toldTo(database, chunk, filter)));
      return told.sort((one, other) => one.shift.span.start - other.shift.span.start).slice(0, filter.limit);
    },
    async ofProduction(id) {
      const rows = await database
        .selectFrom("published_shifts")
        .selectAll()
        .where("production_id", "=", id)
        .orderBy("shift_id")
        .limit(MAX_ROWS)
        .execute();
      return rows.map(publishedShiftOf);
    },
    async store(shifts, people) {
      for (const chunk of chunksOf(shifts)) await storeShifts(database, chunk);
      for (const chunk of chunksOf(people)) await storePeople(database, chunk);
    },
  };
}

async function storeShifts(
  database: Kysely<PlanningTables>,
  shifts: readonly PublishedShift[],
): Promise<void> {
  await database
    .insertInto("published_shifts")
    .values(shifts.map(rowOf))
    .onConflict((conflict) =>
      conflict.column("shift_id").doUpdateSet(({ ref }) => ({
        production_id: ref("excluded.production_id"),
        venue_id: ref("excluded.venue_id"),
        day: ref("excluded.day"),
        starts_minute: ref("excluded.starts_minute"),
        ends_minute: ref("excluded.ends_minute"),
        content: ref("excluded.content"),
        sequence: ref("excluded.sequence"),
        is_cancelled: ref("excluded.is_cancelled"),
        changed_at: ref("excluded.changed_at"),
      })),
    )
    .execute();
}

async function storePeople(database: Kysely<PlanningTables>, people: readonly ToldState[]): Promise<void> {
  await database
    .insertInto("published_people")
    .values(
      people.map((told) => ({
        shift_id: told.shiftId,
        person_id: told.personId,
        post_id: told.postId,
        role: told.role,
        sequence: told.sequence,
        is_cancelled: told.isCancelled ? 1 : 0,
        changed_at: told.changedAt,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["shift_id", "person_id"]).doUpdateSet(({ ref }) => ({
        post_id: ref("excluded.post_id"),
        role: ref("excluded.role"),
        sequence: ref("excluded.sequence"),
        is_cancelled: ref("excluded.is_cancelled"),
        changed_at: ref("excluded.changed_at"),
      })),
    )
    .execute();
}

function toldTo(
  database: Kysely<PlanningTables>,
  ids: readonly PersonId[],
  filter: PublishedFilter,
): Promise<readonly ToldPerson[]> {
  return listTold(selectTold(database).where("published_people.person_id", "in", ids), filter);
}

async function listTold(
  told: ReturnType<typeof selectTold>,
  filter: PublishedFilter,
): Promise<readonly ToldPerson[]> {
  let query = told
    .orderBy("published_shifts.starts_minute")
    .orderBy("published_shifts.shift_id")
    .orderBy("published_people.person_id")
    .limit(filter.limit);
  if (filter.productionId !== undefined)
    query = query.where("published_shifts.production_id", "=", filter.productionId);
  if (filter.venueId !== undefined) query = query.where("published_shifts.venue_id", "=", filter.venueId);
  if (filter.from !== undefined) query = query.where("published_shifts.day", ">=", filter.from);
  if (filter.to !== undefined) query = query.where("published_shifts.day", "<=", filter.to);
  if (filter.withCancelled !== true) query = query.where("published_people.is_cancelled", "=", 0);
  return (await query.execute()).map(toldPersonOf);
}

function selectTold(database: Kysely<PlanningTables>) {
  return database
    .selectFrom("published_people")
    .innerJoin("published_shifts", "published_shifts.shift_id", "published_people.shift_id")
    .selectAll("published_shifts")
    .select([
      "published_people.person_id",
      "published_people.post_id",
      "published_people.role",
      "published_people.sequence as told_sequence",
      "published_people.is_cancelled as told_cancelled",
      "published_people.changed_at as told_at",
    ]);
}

type ToldRow = Awaited<ReturnType<ReturnType<typeof selectTold>["executeTakeFirstOrThrow"]>>;

function toldPersonOf(row: ToldRow): ToldPerson {
  return {
    shift: publishedShiftOf(row),
    personId: row.person_id,
    postId: row.post_id,
    role: row.role,
    sequence: row.told_sequence,
    isCancelled: row.told_cancelled === 1,
    changedAt: row.told_at,
  };
}

function rowOf(shift: PublishedShift): Row {
  return {
    shift_id: shift.shiftId,
    production_id: shift.productionId,
    venue_id: shift.content.venue?.id ?? null,
    day: shift.day,
    starts_minute: shift.span.start,
    ends_minute: shift.span.end,
    content: toJson(shift.content),
    sequence: shift.sequence,
    is_cancelled: shift.isCancelled ? 1 : 0,
    published_at: shift.publishedAt,
    changed_at: shift.changedAt,
  };
}

function publishedShiftOf(row: Row): PublishedShift {
  return {
    shiftId: row.shift_id,
    productionId: row.production_id,
    content: fromJson<PublishedContent>(row.content),
    day: row.day,
    span: { start: row.starts_minute, end: row.ends_minute },
    sequence: row.sequence,
    isCancelled: row.is_cancelled === 1,
    publishedAt: row.published_at,
    changedAt: row.changed_at,
  };
}
