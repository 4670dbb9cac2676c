import { fail, ok } from "@souffleur/kernel";
import { fromJson, type Queries, tables, toJson } from "@souffleur/platform/database";
import type { CalendarRepository } from "../../../application/calendars/ports.ts";
import type { CalendarSubscription } from "../../../domain/people/calendar-subscription.ts";
import type { PlanningTables } from "../tables/index.ts";

type Row = PlanningTables["calendar_subscriptions"];

/** More than anybody may have. */
const MOST = 100;

export function calendarRepository(queries: Queries): CalendarRepository {
  const database = tables<PlanningTables>(queries);
  const select = () => database.selectFrom("calendar_subscriptions").selectAll();
  return {
    async add(calendar) {
      const added = await database
        .insertInto("calendar_subscriptions")
        .values(rowOf(calendar))
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .execute();
      return added.length === 0 ? fail({ code: "id_taken" }) : ok(undefined);
    },
    async find(id) {
      const row = await select().where("id", "=", id).executeTakeFirst();
      return row && calendarOf(row);
    },
    async findForChange(id) {
      const row = await select().where("id", "=", id).forUpdate().executeTakeFirst();
      return row && calendarOf(row);
    },
    async of(personId) {
      const rows = await select()
        .where("person_id", "=", personId)
        .orderBy("created_at")
        .orderBy("id")
        .limit(MOST)
        .execute();
      return rows.map(calendarOf);
    },
    async due(since, limit) {
      const rows = await database
        .selectFrom("calendar_subscriptions")
        .select("id")
        .where(({ or, eb }) => or([eb("fetched_at", "is", null), eb("fetched_at", "<", since)]))
        .orderBy("fetched_at", (order) => order.asc().nullsFirst())
        .orderBy("id")
        .limit(limit)
        .execute();
      return rows.map(({ id }) => id);
    },
    async note(calendar) {
      const { fetched_at, etag, failure } = rowOf(calendar);
      await database
        .updateTable("calendar_subscriptions")
        .set({ fetched_at, etag, failure })
        .where("id", "=", calendar.id)
        .execute();
    },
    async remove(id) {
      await database.deleteFrom("calendar_subscriptions").where("id", "=", id).execute();
    },
  };
}

function rowOf(calendar: CalendarSubscription): Row {
  return {
    id: calendar.id,
    person_id: calendar.personId,
    url: calendar.url,
    kind: calendar.kind,
    fetched_at: calendar.fetchedAt ?? null,
    etag: calendar.etag ?? null,
    failure: calendar.failure === undefined ? null : toJson(calendar.failure),
    version: calendar.version,
    created_at: calendar.createdAt,
  };
}

function calendarOf(row: Row): CalendarSubscription {
  return {
    id: row.id,
    personId: row.person_id,
    url: row.url,
    kind: row.kind,
    ...(row.fetched_at !== null && { fetchedAt: row.fetched_at }),
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.failure !== null && { failure: fromJson(row.failure) }),
    version: row.version,
    createdAt: row.created_at,
  };
}
